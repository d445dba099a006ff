// The whole way of every sample roster: import, numbers, exports, and the same import again.
#include <algorithm>
#include <fstream>
#include <nlohmann/json.hpp>

#include "lanyard.h"
#include "support/catch.h"

namespace {

const std::string data = LANYARD_TEST_DATA "/roster/data/";

int count(const nlohmann::json& expected, const std::string& state) {
  return expected["tickets_by_status"].value(state, 0);
}

}  // namespace

TEST_CASE("every sample roster goes in, is counted as expected, comes out, and goes in again without a change") {
  std::ifstream file(data + "expected.json");
  const auto samples = nlohmann::json::parse(file);
  for (const std::string name :
       {"pretix.csv", "eventbrite.csv", "luma.csv", "meetup.tsv", "tito.csv", "google-forms.csv"}) {
    CAPTURE(name);
    const auto& expected = samples.at(name);
    support::Lanyard lanyard;
    lanyard.make_event();
    const std::string plan = lanyard.done({"import", data + name, "--yes"});
    const auto rows_left_out = static_cast<int>(expected["rejected"]);
    CHECK((plan.find(std::to_string(rows_left_out) + " rows left out") != std::string::npos) == (rows_left_out > 0));

    const auto stats = nlohmann::json::parse(lanyard.done({"stats", "--json"}));
    CHECK(stats["registered"] == count(expected, "going") + count(expected, "checked_in"));
    CHECK(stats["pending"] == count(expected, "pending"));
    CHECK(stats["waitlist"] == count(expected, "waitlist"));
    CHECK(stats["cancelled"] == count(expected, "cancelled"));
    CHECK(stats["in"] == count(expected, "checked_in"));

    const std::string people = lanyard.done({"export", "people", "--csv", "-"});
    CHECK(std::count(people.begin(), people.end(), '\r') == 1 + static_cast<int>(expected["tickets"]));
    CHECK(people.find('@') == std::string::npos);  // nobody has chosen to share yet

    CHECK(lanyard.done({"import", data + name, "--yes"}).find("Nothing to write") != std::string::npos);
    CHECK(lanyard.done({"verify"}).find("All is well") != std::string::npos);
  }
}
