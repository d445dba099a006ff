#include "followup/help_calls.h"

#include "an_evening.h"
#include "support/catch.h"

TEST_CASE("whoever waits for a helper is named, the longest waiting first, until the help was given") {
  support::AnEvening evening;
  const auto ana = evening.guest("Ana");
  const auto call = [&](std::optional<domain::RegistrationId> whose, int minute,
                        const char* reason) -> domain::HelpRow& {
    domain::HelpRow row;
    row.registration = whose;
    row.at = base::from_millis(support::AnEvening::evening_start + minute * 60'000L);
    row.reason = reason;
    return evening.rows().help_calls.emplace_back(row);
  };
  call(ana, 5, "refused.cancelled");
  call(std::nullopt, 1, "asked");
  call(ana, 0, "already_in").given = true;
  const auto open = followup::open_help_calls(evening.rows());
  REQUIRE(open.size() == 2);
  CHECK(open[0].call->reason == "asked");
  CHECK(open[0].name.empty());
  CHECK(open[1].call->reason == "refused.cancelled");
  CHECK(open[1].name == "Ana");
}
