#include "domain/introduction.h"
#include "evening.h"
#include "store/verify.h"

using namespace kiosk;
using domain::Answer;
using domain::Field;

namespace {

/// Three walk-ins; who was shown by a badge, and who is named from a list.
struct Three : test::Evening {
  BadgedGuest ana = walk_in("Ana Costa");
  BadgedGuest ben = walk_in("Ben Ito");
  BadgedGuest chi = walk_in("Chi Wu");

  static domain::Party scanned(const BadgedGuest& guest) { return {guest.card.registration, guest.badge}; }
  static domain::Party by_name(const BadgedGuest& guest) { return {guest.card.registration, std::nullopt}; }

  IntroductionCard introduce() {
    return run_for<TwoIntroduced>(IntroduceTwo{scanned(chi), scanned(ana), scanned(ben)}).card;
  }
  bool answer(domain::IntroductionId id, OfTheTwo who, Answer said) {
    return run_for<IntroductionAnswered>(AnswerIntroduction{id, who, said}).both_agreed;
  }
  MyIntroductions look(const BadgedGuest& guest) {
    return run_for<MyIntroductions>(LookAtIntroductions{guest.card.registration});
  }
  WhyNotIntroduced why_not(const domain::Party& by, const domain::Party& first, const domain::Party& second) {
    return run_for<NotIntroduced>(IntroduceTwo{by, first, second}).why;
  }
  void says(const BadgedGuest& guest, const std::string& offer, const std::string& ask,
            const std::string& company = "") {
    domain::PersonEdited edit{guest.card.person, guest.card.registration, {}, {}, {}};
    edit.registration_fields = {{Field::offer, offer, {}}, {Field::ask, ask, {}}, {Field::words_shown, "yes", {}}};
    if (!company.empty()) edit.person_fields = {{Field::company, company, {}}};
    append(edit);
  }
  void append(const domain::FactBody& body) {
    REQUIRE(writer->append(std::vector<domain::FactBody>{body}, now).has_value());
  }
  void meet(const BadgedGuest& one, const BadgedGuest& other) {
    run_for<Connected>(ConnectBadges{{one.badge}, other.badge});
  }
  std::vector<domain::IntroductionRow> rows() { return writer->read().introductions(event).value(); }
};

}  // namespace

TEST_CASE("An introduction is one fact, and the same again is the same introduction") {
  Three evening;
  const auto card = evening.introduce();
  REQUIRE(card.introducer.name == "Chi Wu");
  REQUIRE(card.first.name == "Ana Costa");
  REQUIRE(card.second.name == "Ben Ito");
  REQUIRE(card.why.empty());
  REQUIRE(evening.introduce().id == card.id);
  REQUIRE(evening.rows().size() == 1);
  REQUIRE(store::verify(evening.writer->session()).value().findings.empty());
}

TEST_CASE("Why is prefilled where what one looks for meets what the other offers, if both show it") {
  Three evening;
  evening.says(evening.ana, "studio space in Porto", "a first pricing model", "Northbank");
  evening.says(evening.ben, "pricing for small studios", "somebody who knows rosters", "Lantern Labs");
  const auto card = evening.introduce();
  REQUIRE(card.why == "a first pricing model · pricing for small studios");
  evening.run_for<IntroductionSaved>(SayWhy{card.id, "  you both   price things "});
  REQUIRE(evening.introduce().why == "you both price things");
}

TEST_CASE("Nothing of why is taken from words that their owner has not shown") {
  Three evening;
  evening.says(evening.ana, "", "a first pricing model");
  domain::PersonEdited quiet{evening.ben.card.person, evening.ben.card.registration, {}, {}, {}};
  quiet.registration_fields = {{Field::offer, "pricing for small studios", {}}};
  evening.append(quiet);
  REQUIRE(evening.introduce().why.empty());
}

TEST_CASE("Both have agreed only when each has said yes, and a change of mind counts") {
  Three evening;
  const auto id = evening.introduce().id;
  REQUIRE_FALSE(evening.answer(id, OfTheTwo::first, Answer::yes));
  REQUIRE_FALSE(evening.answer(id, OfTheTwo::second, Answer::not_now));
  REQUIRE(evening.answer(id, OfTheTwo::second, Answer::yes));
  REQUIRE_FALSE(evening.answer(id, OfTheTwo::first, Answer::not_now));
  REQUIRE(std::holds_alternative<Failed>(evening.run(AnswerIntroduction{{}, OfTheTwo::first, Answer::yes})));
}

TEST_CASE(
    "Oneself, the same person twice, who met already and who is avoided are not introduced, and nothing is kept") {
  Three evening;
  const auto by = Three::scanned(evening.chi);
  const auto ana = Three::scanned(evening.ana);
  const auto ben = Three::by_name(evening.ben);
  REQUIRE(evening.why_not(by, by, ana) == WhyNotIntroduced::own_badge);
  REQUIRE(evening.why_not(by, ana, Three::by_name(evening.ana)) == WhyNotIntroduced::same_person);
  evening.meet(evening.ana, evening.ben);
  REQUIRE(evening.why_not(by, ana, ben) == WhyNotIntroduced::met_already);
  evening.append(domain::PersonAvoided{evening.event, evening.ben.card.person, evening.ana.card.person});
  REQUIRE(evening.why_not(by, ana, ben) == WhyNotIntroduced::not_possible);
  REQUIRE(evening.rows().empty());
}

TEST_CASE("Who is named is asked on their own screen; the other's answer is theirs only once both said yes") {
  Three evening;
  const auto id = evening.introduce().id;
  const auto asks = evening.look(evening.ben);
  REQUIRE(asks.introductions.size() == 1);
  REQUIRE(asks.introductions.front().standing == MyIntroduction::Standing::asks_me);
  REQUIRE(asks.introductions.front().role == MyIntroduction::Role::second);

  evening.answer(id, OfTheTwo::first, Answer::yes);
  REQUIRE_FALSE(evening.look(evening.ben).introductions.front().card.first_says);
  REQUIRE(evening.look(evening.ana).introductions.empty());
  REQUIRE(evening.look(evening.chi).introductions.front().standing == MyIntroduction::Standing::waiting);

  evening.answer(id, OfTheTwo::second, Answer::yes);
  for (const auto* guest : {&evening.ana, &evening.ben, &evening.chi}) {
    REQUIRE(evening.look(*guest).introductions.front().standing == MyIntroduction::Standing::agreed);
  }
}

TEST_CASE("The introducer hears that it does not come about, and neither who said so nor the other of the two hears") {
  Three evening;
  const auto id = evening.introduce().id;
  evening.answer(id, OfTheTwo::first, Answer::not_now);
  REQUIRE(evening.look(evening.chi).introductions.front().standing == MyIntroduction::Standing::declined);
  REQUIRE(evening.look(evening.ana).introductions.empty());
  REQUIRE(evening.look(evening.ben).introductions.empty());
}

TEST_CASE("Once the two have met it has happened, and their meeting carries who introduced them") {
  Three evening;
  const auto id = evening.introduce().id;
  evening.answer(id, OfTheTwo::first, Answer::yes);
  evening.answer(id, OfTheTwo::second, Answer::yes);
  evening.meet(evening.ana, evening.ben);
  REQUIRE(evening.look(evening.ana).introductions.empty());
  REQUIRE(evening.look(evening.chi).introductions.front().standing == MyIntroduction::Standing::happened);
  const auto meetings = evening.writer->read().meetings(evening.event).value();
  const auto unknown = [](domain::RegistrationId) { return std::optional<domain::PersonId>{}; };
  REQUIRE(domain::introduced_by(meetings.front(), evening.rows(), unknown) ==
          std::vector{evening.chi.card.registration});
}

TEST_CASE("What somebody settled is settled, and what was taken back was never made") {
  Three evening;
  const auto id = evening.introduce().id;
  evening.run_for<IntroductionSaved>(SettleIntroduction{id, domain::IntroductionOutcome::taken_back});
  for (const auto* guest : {&evening.ana, &evening.ben, &evening.chi}) {
    REQUIRE(evening.look(*guest).introductions.empty());
  }
  const auto again = evening.introduce();
  REQUIRE(again.id != id);
  evening.run_for<IntroductionSaved>(SettleIntroduction{again.id, domain::IntroductionOutcome::did_not});
  REQUIRE(evening.look(evening.chi).introductions.empty());
}

TEST_CASE(
    "An open introduction of an earlier evening is asked after by those who chose to be remembered, merged or not") {
  Three evening;
  const auto id = evening.introduce().id;
  evening.answer(id, OfTheTwo::first, Answer::yes);
  evening.answer(id, OfTheTwo::second, Answer::yes);
  const auto first_evening = evening.ana;

  const auto earlier = evening.event;
  evening.event = test::new_event(*evening.writer, "The next evening", 77);
  evening.open();
  const auto again = evening.walk_in("Ana Costa");
  evening.append(domain::PersonsMerged{first_evening.card.person, again.card.person, domain::MergedBy::hand});
  REQUIRE(evening.look(again).introductions.empty());
  for (const auto& guest : {first_evening, again}) {
    domain::PersonEdited remembered{guest.card.person, guest.card.registration, {}, {}, {}};
    remembered.registration_fields = {{Field::remembered, "yes", {}}};
    evening.append(remembered);
  }
  REQUIRE(evening.look(again).introductions.size() == 1);
  REQUIRE(evening.look(again).introductions.front().card.id == id);
  REQUIRE(evening.writer->read().introductions(earlier).value().size() == 1);
}

TEST_CASE("An introducer may name whom they met tonight, but nobody whose meeting was taken back or who is avoided") {
  Three evening;
  evening.meet(evening.chi, evening.ana);
  evening.meet(evening.chi, evening.ben);
  const auto names = [&] {
    std::vector<std::string> found;
    for (const auto& one : evening.run_for<TwoToIntroduce>(LookForTwo{evening.chi.card.registration}).met) {
      found.push_back(one.name);
    }
    return found;
  };
  REQUIRE(names() == std::vector<std::string>{"Ana Costa", "Ben Ito"});
  evening.append(domain::PersonAvoided{evening.event, evening.ben.card.person, evening.chi.card.person});
  REQUIRE(names() == std::vector<std::string>{"Ana Costa"});
  evening.run_for<MeetingsWithdrawn>(WithdrawMeetings{{evening.chi.badge}, evening.ana.badge});
  REQUIRE(names().empty());
}
