#pragma once
// What an import would do, worked out against the database as it is now.
#include "cli/voice.h"
#include "roster/plan.h"
#include "store/reading.h"

namespace cli {

[[nodiscard]] base::Result<roster::Plan> plan_for(const roster::Table& table, const store::Reading& reading,
                                                  domain::EventId event, const base::Random& random);

/// Which event, then counts, then every row left out with its line and the reason, the warnings, and what was changed
/// here by hand.
void show_plan(const roster::Plan& plan, const domain::EventRow& event, const std::string& file, const Voice& voice);

}  // namespace cli
