#include "followup/pack.h"

#include "a_series.h"
#include "support/catch.h"

using domain::Field;
using domain::PromiseKind;
using followup::IntroductionState;

namespace {

const support::AnEvening::Values reachable = {
    {Field::company, "Zwaluw BV"}, {Field::email, "ana@mail.example"}, {Field::phone, "+49 30 901820"}};

const support::AnEvening::Values all_shared = {{Field::share, "contact"}, {Field::shared_address, "ana@home.example"}};

std::vector<followup::Pack> packs_in(const followup::Evening& evening) {
  return followup::packs_of(support::alone(evening), {});
}

std::vector<std::string> names_met(const followup::Pack& pack) {
  std::vector<std::string> names;
  for (const auto& met : pack.met) names.push_back(met.contact.name);
  return names;
}

}  // namespace

TEST_CASE("everybody who is in and may be listed gets a pack, and nobody else") {
  support::ASeries evening;
  evening.guest("Ana");
  evening.guest("Guest 1", {}, {}, domain::Source::unlisted);
  evening.guest("Bo");
  evening.rows().registrations.back().in_since.reset();
  const auto packs = packs_in(evening.rows());
  REQUIRE(packs.size() == 1);
  CHECK(packs[0].name == "Ana");
}

TEST_CASE("a pack shows whom its owner met as far as those share, with what was said, by time") {
  support::ASeries evening;
  const auto bo = evening.guest("Bo");
  const auto ana = evening.guest("Ana", reachable,
                                 {{Field::share, "contact"},
                                  {Field::shared_address, "ana@home.example"},
                                  {Field::ask, "a studio"},
                                  {Field::words_shown, "yes"}});
  const auto cy = evening.guest("Cy", reachable, {{Field::ask, "a secret"}});
  evening.meeting(bo, cy, 5);
  evening.meeting(ana, bo, 1).notes = {{{}, {}, "talked about Porto"}, {{}, {}, ""}};
  const auto packs = packs_in(evening.rows());
  const auto& pack = support::pack_called("Bo", packs);
  REQUIRE(names_met(pack) == std::vector<std::string>{"Ana", "Cy"});
  CHECK(pack.met[0].contact.phone == "+49 30 901820");
  CHECK(pack.met[0].contact.email == "ana@home.example");  // not the one of the roster
  CHECK(pack.met[0].ask == "a studio");
  CHECK(pack.met[0].notes == std::vector<std::string>{"talked about Porto"});
  CHECK(pack.met[1].contact.company.empty());
  CHECK(pack.met[1].ask.empty());
  CHECK(names_met(support::pack_called("Ana", packs)) == std::vector<std::string>{"Bo"});
}

TEST_CASE("whoever avoids somebody stands in no pack of theirs, nor they in the other's") {
  support::ASeries evening;
  const auto ana = evening.guest("Ana");
  const auto bo = evening.guest("Bo");
  evening.meeting(ana, bo);
  evening.promise(ana, bo, PromiseKind::help);
  auto series = support::alone(evening.rows());
  series.avoidances = {{evening.person_of(bo), evening.person_of(ana), {domain::FactRef{}}}};
  for (const auto& pack : followup::packs_of(series, {})) {
    CHECK(pack.met.empty());
    CHECK(pack.promises.empty());
  }
  series.avoidances[0].avoidances.clear();  // lifted again
  CHECK(support::pack_called("Ana", followup::packs_of(series, {})).met.size() == 1);
}

TEST_CASE("a person with several places has one pack, and is met once") {
  support::ASeries evening;
  const auto ana = evening.guest("Ana");
  const auto again = evening.place(evening.person_of(ana), {{Field::pack_address, "ana@home.example"}});
  const auto bo = evening.guest("Bo");
  evening.meeting(ana, bo, 1);
  evening.meeting(again, bo, 2).notes = {{{}, {}, "twice"}};
  evening.meeting(ana, again, 3);
  const auto packs = packs_in(evening.rows());
  REQUIRE(packs.size() == 2);
  CHECK(support::pack_called("Ana", packs).address == "ana@home.example");
  CHECK(names_met(support::pack_called("Ana", packs)) == std::vector<std::string>{"Bo"});
  CHECK(support::pack_called("Bo", packs).met.at(0).notes == std::vector<std::string>{"twice"});
}

TEST_CASE("a list goes where its owner has it sent, and to no address of the roster by itself") {
  support::ASeries evening;
  evening.guest("Ana", reachable, {{Field::pack_address, "ana@home.example"}});
  evening.guest("Bo", reachable, {{Field::pack_address, ""}});  // no mail
  evening.guest("Cy", reachable, {{Field::share, "contact"}, {Field::shared_address, "cy@home.example"}});
  const auto packs = packs_in(evening.rows());
  CHECK(support::pack_called("Ana", packs).address == "ana@home.example");
  CHECK(support::pack_called("Bo", packs).address.empty());
  CHECK(support::pack_called("Cy", packs).address.empty());
}

TEST_CASE("promises show what was said, until when and what became of it; those taken back are gone") {
  support::ASeries evening;
  const auto ana = evening.guest("Ana", reachable, all_shared);
  const auto bo = evening.guest("Bo");
  evening.promise(bo, ana, PromiseKind::help,
                  {{Field::words, "the deck"}, {Field::due, "1795968000000"}, {Field::outcome, "kept"}});
  evening.promise(bo, ana, PromiseKind::meet_again, {{Field::outcome, "taken_back"}});
  evening.promise(bo, ana, PromiseKind::meet_again, {{Field::due, "soon"}});
  const auto packs = packs_in(evening.rows());
  const auto& pack = support::pack_called("Bo", packs);
  REQUIRE(pack.promises.size() == 2);
  CHECK(pack.promises[0].words == "the deck");
  CHECK(pack.promises[0].due == base::from_millis(1'795'968'000'000));
  CHECK(pack.promises[0].outcome == domain::PromiseOutcome::kept);
  CHECK_FALSE(pack.promises[1].due);
  CHECK(pack.promises[0].to.email.empty());  // they have not met: no more than the badge shows
  CHECK(support::pack_called("Ana", packs).promises.empty());
}

TEST_CASE("an introduction tells its introducer what came of it, and the two no more than both agreed to") {
  const auto told = [](const support::AnEvening::Values& fields, bool met) {
    support::ASeries evening;
    const auto ana = evening.guest("Ana");
    const auto bo = evening.guest("Bo", reachable, all_shared);
    const auto cy = evening.guest("Cy");
    evening.introduction(ana, bo, cy, fields);
    if (met) evening.meeting(bo, cy, 5);
    const auto packs = packs_in(evening.rows());
    return std::pair(support::pack_called("Ana", packs), support::pack_called("Cy", packs));
  };
  const support::AnEvening::Values both = {{Field::first_says, "yes"}, {Field::second_says, "yes"}};

  const auto [asked, cy_asked] = told({}, false);
  CHECK(asked.introductions_made.at(0).state == IntroductionState::asked);
  CHECK(cy_asked.introductions_of_me.at(0).other.name == "Bo");
  CHECK(cy_asked.introductions_of_me.at(0).other.email.empty());

  const auto [refused, cy_refused] = told({{Field::first_says, "not_now"}, {Field::second_says, "yes"}}, false);
  CHECK(refused.introductions_made.at(0).state == IntroductionState::not_now);
  CHECK(cy_refused.introductions_of_me.empty());

  const auto [agreed, cy_agreed] = told(both, false);
  CHECK(agreed.introductions_made.at(0).state == IntroductionState::agreed);
  CHECK(cy_agreed.introductions_of_me.at(0).other.email == "ana@home.example");

  const auto [happened, cy_happened] = told(both, true);
  CHECK(happened.introductions_made.at(0).state == IntroductionState::happened);
  CHECK(cy_happened.met.at(0).introduced_by == "Ana");

  const auto [did_not, cy_did_not] = told({both[0], both[1], {Field::outcome, "did_not"}}, true);
  CHECK(did_not.introductions_made.at(0).state == IntroductionState::did_not);
  CHECK(cy_did_not.met.at(0).introduced_by.empty());
}

TEST_CASE("meetings are counted across evenings only where both chose it, merged persons being one") {
  const auto nth = [](const char* then, const char* now, bool merged) {
    support::ASeries earlier;
    const auto ana_then = earlier.guest("Ana", {}, support::remembered);
    const auto bo_then = earlier.guest("Bo", {}, {{Field::remembered, then}});
    earlier.meeting(ana_then, bo_then);
    support::ASeries tonight;
    tonight.guest("somebody else");  // so that ids differ from those of then
    const auto ana = tonight.guest("Ana", {}, {{Field::remembered, now}});
    const auto bo = tonight.guest("Bo", {}, support::remembered);
    tonight.meeting(ana, bo, 24 * 60);
    followup::Series series{tonight.rows(), {earlier.rows()}, {}, {}, {}};
    // Ids of both evenings are counted from one: everybody of the earlier one is given another, unmistakable one.
    const auto ana_before = domain::PersonId::parse(std::string(32, 'a')).value();
    const auto bo_before = domain::PersonId::parse(std::string(32, 'b')).value();
    series.earlier[0].registrations[0].person = ana_before;
    series.earlier[0].registrations[1].person = bo_before;
    if (merged) {
      series.merges = {{tonight.person_of(ana), ana_before, domain::MergedBy::rule, {domain::FactRef{}}},
                       {tonight.person_of(bo), bo_before, domain::MergedBy::rule, {domain::FactRef{}}}};
    }
    return support::pack_called("Bo", followup::packs_of(series, {})).met.at(0).nth;
  };
  CHECK(nth("yes", "yes", true) == 2);
  CHECK(nth("yes", "yes", false) == 1);
  CHECK(nth("no", "yes", true) == 1);
  CHECK(nth("yes", "no", true) == 0);
  CHECK(nth("yes", "", true) == 0);
}

TEST_CASE("suggestions are of people not met, whose words may be shown, by name and company only") {
  support::ASeries evening;
  const support::AnEvening::Values open = {
      {Field::share, "contact"}, {Field::shared_address, "bo@home.example"}, {Field::words_shown, "yes"}};
  const auto ana = evening.guest("Ana");
  const auto bo = evening.guest("Bo", reachable, open);
  const auto cy = evening.guest("Cy", {}, open);
  const auto di = evening.guest("Di", {}, {{Field::words_shown, "no"}});
  evening.meeting(ana, cy);
  followup::SuggestionsOf suggestions;
  for (const auto& whom : {bo, cy, di, ana}) {
    suggestions[ana].push_back({whom, domain::SuggestedBecause::you_can_help, "a studio", "studios", 1});
  }
  const auto packs = followup::packs_of(support::alone(evening.rows()), suggestions);
  const auto& could = support::pack_called("Ana", packs).could_help;
  REQUIRE(could.size() == 1);
  CHECK(could[0].whom.name == "Bo");
  CHECK(could[0].whom.company == "Zwaluw BV");
  CHECK(could[0].whom.email.empty());
  CHECK(could[0].their_words == "a studio");
}

TEST_CASE("the pack of one is found by any id of the person") {
  support::ASeries evening;
  const auto ana = evening.guest("Ana");
  auto series = support::alone(evening.rows());
  const auto other = domain::PersonId::parse(std::string(32, 'f')).value();
  series.merges = {{evening.person_of(ana), other, domain::MergedBy::hand, {domain::FactRef{}}}};
  CHECK(followup::pack_for(other, series, {}).value().name == "Ana");
  CHECK_FALSE(followup::pack_for(domain::PersonId::parse(std::string(32, 'e')).value(), series, {}));
}
