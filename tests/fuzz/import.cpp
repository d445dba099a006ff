// A whole import from bytes: every row is accounted for, and what goes into the journal is text that a screen can draw.
#include <algorithm>
#include <variant>

#include "base/text.h"
#include "fuzz/fuzzer.h"
#include "roster/plan.h"
#include "support/random.h"

namespace {

bool is_clean(const std::string& value) { return base::is_valid_utf8(value) && base::sanitised(value) == value; }

void look_at(const domain::FactBody& fact) {
  const auto* made = std::get_if<domain::PersonRegistered>(&fact);
  if (made == nullptr) return;
  for (const auto& field : made->person_fields) {
    fuzz::holds(is_clean(field.value) && field.value.size() <= base::longest_answer);
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const auto table = roster::read_table(fuzz::text(data, size));
  if (!table) return 0;
  const auto plan = roster::plan_import(*table, {}, domain::EventId{}, support::seeded(1)).value();
  fuzz::holds(plan.outcomes.size() == table->records.size());
  fuzz::holds(plan.counts.rows + plan.counts.blank == table->records.size());
  fuzz::holds(plan.counts.rows == plan.counts.tickets + plan.counts.merged + plan.counts.rejected);
  std::ranges::for_each(plan.facts, look_at);
  return 0;
}
