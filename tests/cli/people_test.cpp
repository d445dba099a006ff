#include <algorithm>

#include "base/error.h"
#include "cli/all_people.h"
#include "cli/part_people.h"
#include "cli/two_evenings.h"
#include "domain/same_people.h"
#include "support/catch.h"
#include "support/random.h"

using base::ErrorCode;
using support::holds;

TEST_CASE("who is on the list of two evenings is recognised when the second is read in, and the plan says so") {
  support::Lanyard lanyard;
  support::two_evenings(lanyard);
  const auto plan = lanyard.done({"import", lanyard.path("november.csv"), "--plan"});
  CHECK(holds(plan, "2 of them recognised from other evenings"));
  lanyard.done({"import", lanyard.path("november.csv"), "--yes"});
  CHECK(lanyard.writer()->read().merges().value().size() == 2);
  const auto again = lanyard.done({"import", lanyard.path("november.csv"), "--yes"});
  CHECK(holds(again, "Nothing to write"));
  const auto ana = lanyard.done({"people", "show", "costa ana"});
  CHECK(holds(ana, "Riverside in October ("));
  CHECK(holds(ana, "Riverside Founders Evening ("));
  lanyard.done({"verify"});
}

TEST_CASE("who may be one is suggested with why, and is one after somebody said so") {
  support::Lanyard lanyard;
  support::two_evenings(lanyard);
  lanyard.done({"import", lanyard.path("november.csv"), "--yes"});
  const auto suggested = lanyard.done({"people", "suggest"});
  CHECK(holds(suggested, "1. The same name, another e-mail address:"));
  CHECK(holds(suggested, "Dana Roth <dana@new.example>"));
  const auto unsure = lanyard.run({"people", "merge", "Dana Roth", "Ana Costa"});
  CHECK(unsure.code == base::exit_code(ErrorCode::bad_argument));
  CHECK(holds(unsure.err, "several people are called Dana Roth"));
  lanyard.done({"people", "merge", "dana@old.example", "dana@new.example"});
  CHECK(holds(lanyard.done({"people", "suggest"}), "Nobody who may be somebody else"));
  CHECK(holds(lanyard.done({"people", "merge", "dana@old.example", "dana@new.example"}), "one already"));
  CHECK(holds(lanyard.done({"people", "show", "Dana Roth"}), "Riverside in October"));
}

TEST_CASE("whom somebody parted stays two, whatever list is read in") {
  support::Lanyard lanyard;
  support::two_evenings(lanyard);
  lanyard.done({"import", lanyard.path("november.csv"), "--yes"});
  const auto by_name = lanyard.run({"people", "unmerge", "Ana Costa", "Ben Okafor"});
  CHECK(by_name.code == base::exit_code(ErrorCode::bad_argument));  // each is two ids: which?
  const auto ids = support::ids_of(lanyard, "Ana Costa");
  REQUIRE(ids.size() == 2);
  lanyard.done({"people", "unmerge", ids[0], ids[1]});
  CHECK(lanyard.run({"people", "unmerge", ids[0], ids[1]}).code == base::exit_code(ErrorCode::bad_argument));
  CHECK(holds(lanyard.done({"import", lanyard.path("november.csv"), "--yes"}), "Nothing to write"));
  CHECK(lanyard.run({"people", "show", "Ana Costa"}).code == base::exit_code(ErrorCode::bad_argument));
  CHECK_FALSE(holds(lanyard.done({"people", "suggest"}), "Ana Costa"));
  lanyard.done({"people", "merge", ids[0], ids[1]});  // and a human may say so again
  CHECK(holds(lanyard.done({"people", "show", "Ana Costa"}), "Riverside in October"));
}

TEST_CASE("nobody of that name is nobody") {
  support::Lanyard lanyard;
  support::two_evenings(lanyard);
  CHECK(lanyard.run({"people", "show", "Nobody At All"}).code == base::exit_code(ErrorCode::not_found));
  CHECK(lanyard.run({"people", "merge", "Ana Costa", "Nobody At All"}).code == base::exit_code(ErrorCode::not_found));
}

TEST_CASE("two who are one through a third are parted next to the second, and stay parted") {
  const auto random = support::seeded(5);
  std::vector<domain::PersonId> ids;
  ids.reserve(3);
  for (int i = 0; i < 3; ++i) ids.push_back(domain::PersonId::random(random));
  std::ranges::sort(ids);
  const domain::FactRef said{{}, 1};
  std::vector<domain::MergeRow> merges{{ids[0], ids[1], domain::MergedBy::rule, {said}},
                                       {ids[1], ids[2], domain::MergedBy::rule, {said}}};
  const auto undone = cli::part(ids[0], ids[2], merges);
  REQUIRE(undone.size() == 2);
  CHECK((undone[0].one == ids[1] && undone[0].other == ids[2]));
  CHECK((undone[1].one == ids[0] && undone[1].other == ids[2] && undone[1].merges.empty()));
  SECTION("directly and through a third") {
    merges.push_back({ids[0], ids[2], domain::MergedBy::hand, {said}});
    CHECK(cli::part(ids[0], ids[2], merges).size() == 2);
  }
  SECTION("who is not one is not parted") {
    merges.pop_back();
    CHECK(cli::part(ids[0], ids[2], merges).empty());
  }
}

TEST_CASE("an id is typed by six digits of its beginning at the least") {
  CHECK(cli::is_id("3FA2C1", "3fa2c1d0"));
  CHECK_FALSE(cli::is_id("3fa2c", "3fa2c1d0"));
  CHECK_FALSE(cli::is_id("a2c1d0", "3fa2c1d0"));
}
