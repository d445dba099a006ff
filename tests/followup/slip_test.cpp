#include "followup/slip.h"

#include "followup/a_series.h"
#include "support/catch.h"

using domain::Field;
using followup::slips_of;
using support::ASeries;
using support::remembered;

namespace {

/// The same two names at an evening before and tonight, taken for one person each, and they met then.
struct TwoEvenings {
  ASeries before, tonight;
  domain::RegistrationId ana_then, bo_then, ana, bo;
  followup::Series series;

  TwoEvenings(const ASeries::Values& then, const ASeries::Values& now) {
    ana_then = before.guest("Ana", {}, then);
    bo_then = before.guest("Bo", {}, then);
    before.meeting(ana_then, bo_then);
    before.rows().event.id = *domain::EventId::parse(std::string(32, 'b'));
    tonight.rows().event.id = *domain::EventId::parse(std::string(32, 'c'));
    // Other ids than those of the evening before.
    for (int i = 0; i < 20; ++i) tonight.guest("Filler " + std::to_string(i), {}, {}, domain::Source::unlisted);
    ana = tonight.guest("Ana", {{Field::company, "Northbank"}}, now);
    bo = tonight.guest("Bo", {}, now);
    series = {tonight.rows(), {before.rows()}, {}, {}, {}};
    for (const auto& [then_id, now_id] : {std::pair(ana_then, ana), std::pair(bo_then, bo)}) {
      const auto one = before.person_of(then_id);
      const auto other = tonight.person_of(now_id);
      domain::MergeRow merge;
      merge.one = std::min(one, other);
      merge.other = std::max(one, other);
      merge.merges.emplace_back();
      series.merges.push_back(merge);
    }
  }
};

}  // namespace

TEST_CASE("A slip leads with those here whom one has met at an evening before, where both chose to be remembered") {
  const TwoEvenings evenings(remembered, remembered);
  const auto slips = slips_of(evenings.series, {});
  REQUIRE(slips.size() == 2);
  CHECK(slips[0].name == "Ana");
  REQUIRE(slips[0].known_here.size() == 1);
  CHECK(slips[0].known_here[0].whom.name == "Bo");
  CHECK(slips[0].known_here[0].times == 1);
  CHECK(slips[1].known_here[0].whom.name == "Ana");
  CHECK(slips[1].known_here[0].whom.company.empty());  // she shares her name only
}

TEST_CASE("Who did not choose it, tonight or then, is on nobody's slip") {
  CHECK(slips_of(TwoEvenings({}, remembered).series, {}).empty());
  CHECK(slips_of(TwoEvenings(remembered, {}).series, {}).empty());
}

TEST_CASE("Who is not in, or is kept apart, is on nobody's slip") {
  TwoEvenings evenings(remembered, remembered);
  SECTION("not in") {
    for (auto& row : evenings.series.evening.registrations) {
      if (row.id == evenings.bo) row.in_since.reset();
    }
  }
  SECTION("kept apart") {
    domain::AvoidanceRow avoidance;
    avoidance.by = evenings.tonight.person_of(evenings.bo);
    avoidance.whom = evenings.tonight.person_of(evenings.ana);
    avoidance.avoidances.emplace_back();
    evenings.series.avoidances.push_back(avoidance);
  }
  CHECK(slips_of(evenings.series, {}).empty());
}

TEST_CASE("Whom one could help stands on the slip in their words") {
  ASeries evening;
  const auto ana = evening.guest("Ana");
  const auto bo = evening.guest("Bo", {}, {{Field::ask, "a first pricing model"}, {Field::words_shown, "yes"}});
  const followup::SuggestionsOf suggestions{
      {ana, {{bo, domain::SuggestedBecause::you_can_help, "a first pricing model", "pricing", 1}}}};
  const auto slips = slips_of(support::alone(evening.rows()), suggestions);
  REQUIRE(slips.size() == 1);
  CHECK(slips[0].name == "Ana");
  REQUIRE(slips[0].could_help.size() == 1);
  CHECK(slips[0].could_help[0].whom.name == "Bo");
  CHECK(slips[0].could_help[0].their_words == "a first pricing model");
}
