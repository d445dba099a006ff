#pragma once
// A guest list against the database: what reading it in would do, and doing exactly that.
#include <string>
#include <vector>

#include "roster/plan.h"
#include "store/database.h"

namespace intake {

struct Planned {
  domain::EventRow event;
  roster::Plan plan;
  std::string version;  // of the guest list it was made against
};

[[nodiscard]] base::Result<Planned> plan_import(const roster::Table& table, const store::Reading& reading,
                                                const domain::EventRow& event, const base::Random& random,
                                                const roster::ImportChoices& choices = {},
                                                const roster::Watch& watch = {});

/// One transaction. guest_list_changed where the list is not what the plan was made against, interrupted where `watch`
/// says so: nothing is written then.
[[nodiscard]] base::Result<void> write_import(const Planned& planned, store::Writer& writer, base::Instant now,
                                              const roster::Watch& watch = {});

/// The facts as text, for a kiosk that has the database open: a line each, kind and JSON.
[[nodiscard]] std::string text_of(const std::vector<domain::FactBody>& facts);
/// bad_argument where a line is none that an import, printing ahead, `people` or `follow-up` writes.
[[nodiscard]] base::Result<std::vector<domain::FactBody>> facts_in(std::string_view text);

}  // namespace intake
