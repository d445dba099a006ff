// Any bytes become text or a refusal, and text becomes records: no line lost, none invented.
#include "base/text.h"

#include <algorithm>

#include "fuzz/fuzzer.h"
#include "roster/delimited.h"
#include "roster/encoding.h"

namespace {

void read(const roster::Text& text, roster::Dialect dialect) {
  auto records = roster::read_delimited(text.utf8(), dialect);
  fuzz::holds(std::ranges::is_sorted(records, std::less_equal{}, &roster::Record::line));
  fuzz::holds(std::ranges::none_of(records, [](const roster::Record& record) { return record.cells.empty(); }));
  roster::mark_damage(records);
  if (!text.is_whole) return;
  fuzz::holds(std::ranges::all_of(records, [](const roster::Record& record) {
    return record.damage == roster::Damage::none || record.damage == roster::Damage::unclosed_quote;
  }));
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const auto text = roster::text_of(fuzz::text(data, size));
  if (!text) {
    fuzz::holds(text.error().code == base::ErrorCode::roster_unreadable && !text.error().detail.empty());
    return 0;
  }
  const bool is_whole = base::is_valid_utf8(text->utf8()) && text->utf8().find('\0') == std::string_view::npos;
  fuzz::holds(text->is_whole == is_whole);
  read(*text, {});
  read(*text, {.delimiter = ';'});
  read(*text, {.delimiter = '\t', .quoting = roster::Quoting::unquoted});
  return 0;
}
