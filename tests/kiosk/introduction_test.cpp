#include "at_the_kiosk.h"

using namespace kiosk;
using namespace std::chrono_literals;

namespace {

const auto ana = guest(1, "Ana Costa");
const auto ben = guest(2, "Ben Ito", "Lantern Labs");
const auto chi = guest(3, "Chi Wu");
const auto dee = guest(4, "Dee Lindgren");
const auto id = *domain::IntroductionId::parse(std::string(32, '7'));

NamedGuest named(const BadgedGuest& one) { return {one.card.registration, one.card.name, one.card.company}; }
domain::Party party(const BadgedGuest& one) { return {one.card.registration, one.badge}; }
domain::Party by_name(const BadgedGuest& one) { return {one.card.registration, std::nullopt}; }

IntroductionCard card(const std::string& why = "") { return {id, named(chi), named(ana), named(ben), why, {}, {}, {}}; }

/// Chi's badge has opened "Introduce two people"; the store has said whom Chi met.
Effects opened(AtTheKiosk& at, const std::vector<NamedGuest>& met = {}, const std::vector<FittingPair>& fitting = {}) {
  at.happens(BadgeShown{chi});
  at.touches("my_evening");
  auto effects = at.touches("introduce_two");
  at.happens(TwoToIntroduce{chi.card.registration, met, fitting});
  return effects;
}

const IntroduceTwo both_scanned{party(chi), party(ana), party(ben)};

/// Ana and Ben were scanned and stand before the kiosk.
void asked(AtTheKiosk& at, const std::string& why = "") {
  opened(at);
  at.happens(BadgeShown{ana});
  at.happens(BadgeShown{ben});
  at.happens(TwoIntroduced{both_scanned, card(why)});
}

void answered(AtTheKiosk& at, OfTheTwo who, domain::Answer answer, bool both) {
  at.happens(IntroductionAnswered{{id, who, answer}, both});
}

MyIntroduction mine(MyIntroduction::Role role, MyIntroduction::Standing standing) {
  return {card("a first pricing model"), role, standing};
}

}  // namespace

TEST_CASE("The introducer's badge, then two: nothing is recorded before both are known") {
  AtTheKiosk at(Station::connect);
  REQUIRE(opened(at) == Effects{LookForTwo{chi.card.registration}});
  REQUIRE(at.sees().shows("Scan their two badges"));
  REQUIRE(at.happens(BadgeShown{ana}).empty());
  REQUIRE(at.sees().shows("Introduce Ana Costa to whom?"));
  REQUIRE(at.happens(BadgeShown{ben}) == Effects{both_scanned});
  at.happens(TwoIntroduced{both_scanned, card("a first pricing model")});
  REQUIRE(at.sees().shows("Would you two like to meet?"));
  REQUIRE(at.sees().shows("Chi Wu would like to introduce you to each other."));
  REQUIRE(at.sees().shows("Because: a first pricing model"));
}

TEST_CASE("Each says yes under their own name, and then they have met as any pair does") {
  AtTheKiosk at(Station::connect);
  asked(at);
  REQUIRE(at.touches("say_yes.0") == Effects{AnswerIntroduction{id, OfTheTwo::first, domain::Answer::yes}});
  REQUIRE(at.touches("say_yes.1").empty());  // the store is still writing the first
  answered(at, OfTheTwo::first, domain::Answer::yes, false);
  REQUIRE(at.touches("say_yes.1") == Effects{AnswerIntroduction{id, OfTheTwo::second, domain::Answer::yes}});
  at.now += 600ms;
  REQUIRE(at.happens(IntroductionAnswered{{id, OfTheTwo::second, domain::Answer::yes}, true}) ==
          Effects{ConnectBadges{{ana.badge}, ben.badge}});
  at.happens(Connected{ben, {PairOutcome::met}, {ana.badge}});
  REQUIRE(at.is<ShowingGroup>());
  REQUIRE(at.sees().shows("Ana Costa"));
  REQUIRE(at.sees().shows("Ben Ito"));
}

TEST_CASE("Not now ends it kindly: nobody is asked any more, and nobody has met") {
  AtTheKiosk at(Station::connect);
  asked(at);
  REQUIRE(at.touches("say_not_now.1") == Effects{AnswerIntroduction{id, OfTheTwo::second, domain::Answer::not_now}});
  answered(at, OfTheTwo::second, domain::Answer::not_now, false);
  REQUIRE(at.sees().shows("Another time, then"));
  REQUIRE_FALSE(at.sees().tap("say_yes.0"));
  REQUIRE_FALSE(at.sees().tap("say_why"));
  at.waits(15s);
  REQUIRE(at.is<AtWelcome>());
}

TEST_CASE("Whoever is named from the list is asked later, the one who is here at once") {
  AtTheKiosk at(Station::connect);
  opened(at, {named(ana), named(ben)});
  REQUIRE(at.sees().shows("Ana Costa"));
  at.happens(BadgeShown{ana});
  const IntroduceTwo asks{party(chi), party(ana), by_name(ben)};
  REQUIRE(at.touches("row.1") == Effects{asks});
  at.happens(TwoIntroduced{asks, card()});
  REQUIRE(at.sees().tap("say_yes.0"));
  REQUIRE_FALSE(at.sees().tap("say_yes.1"));
  REQUIRE(at.sees().shows("Is asked when their badge is scanned next."));
  at.happens(BadgeShown{ben});  // and there Ben comes
  REQUIRE(at.sees().tap("say_yes.1"));
}

TEST_CASE("Two who may fit are named with one touch, and why is said in their own words") {
  AtTheKiosk at(Station::connect);
  opened(at, {named(ana), named(ben), named(dee)}, {{named(ana), named(ben), "a pricing model", "pricing"}});
  REQUIRE(at.sees().shows("Ana Costa looks for: a pricing model. Ben Ito offers: pricing."));
  REQUIRE_FALSE(at.sees().shows("Dee Lindgren"));
  at.touches("tab.met");
  REQUIRE(at.sees().shows("Dee Lindgren"));
  at.touches("tab.fitting");
  REQUIRE(at.touches("row.0") == Effects{IntroduceTwo{party(chi), by_name(ana), by_name(ben)}});
  at.happens(TwoIntroduced{{party(chi), by_name(ana), by_name(ben)}, card("a pricing model · pricing")});
  REQUIRE(at.sees().shows("They are asked at their next scan"));
}

TEST_CASE("One's own badge, the same one twice, and a name touched again are answered, and nothing is recorded") {
  AtTheKiosk at(Station::connect);
  opened(at, {named(ana)});
  REQUIRE(at.happens(BadgeShown{chi}).empty());
  REQUIRE(at.sees().shows("That is your own badge"));
  REQUIRE(at.happens(BadgeShown{ana}).empty());
  REQUIRE(at.happens(BadgeShown{ana}).empty());
  REQUIRE(at.sees().shows("That is the same person"));
  REQUIRE(at.touches("row.0").empty());
  REQUIRE(at.sees().shows("Introduce two people"));
}

TEST_CASE("Each refusal has its sentence and leaves the first one chosen") {
  using enum WhyNotIntroduced;
  for (const auto& [why, words] : {std::pair(met_already, "They have met already"),
                                   {not_possible, "Not possible just now"},
                                   {same_person, "That is the same person"}}) {
    AtTheKiosk at(Station::connect);
    opened(at);
    at.happens(BadgeShown{ana});
    at.happens(BadgeShown{ben});
    at.happens(NotIntroduced{both_scanned, why});
    REQUIRE(at.sees().shows(words));
    REQUIRE(at.sees().shows("Introduce Ana Costa to whom?"));
    REQUIRE(at.happens(BadgeShown{dee}) == Effects{IntroduceTwo{party(chi), party(ana), party(dee)}});
  }
}

TEST_CASE("A third badge while the two are being written waits, and is then somebody new") {
  AtTheKiosk at(Station::connect);
  opened(at);
  at.happens(BadgeShown{ana});
  at.happens(BadgeShown{ben});
  REQUIRE(at.happens(BadgeShown{dee}).empty());
  REQUIRE(at.happens(TwoIntroduced{both_scanned, card()}) == Effects{LookAtIntroductions{dee.card.registration}});
  REQUIRE(std::get<WaitingForSecond>(at.model.screen).first == dee);
}

TEST_CASE("An introduction begun and left alone is none: back, start over, and fifteen seconds of nothing") {
  AtTheKiosk at(Station::connect);
  opened(at);
  at.happens(BadgeShown{ana});
  at.touches("undo");
  REQUIRE(at.sees().shows("Introduce two people"));
  at.touches("undo");
  REQUIRE(at.is<ShowingMyEvening>());
  at.touches("introduce_two");
  at.happens(BadgeShown{ana});
  at.touches("start_over");
  REQUIRE(at.is<AtWelcome>());
  at.now += 4s;
  opened(at);
  at.waits(15s);
  REQUIRE(at.sees().shows("Still there?"));
  at.waits(10s);
  REQUIRE(at.is<AtWelcome>());
}

TEST_CASE("Undo takes the introduction back as if it had never been made") {
  AtTheKiosk at(Station::connect);
  asked(at);
  REQUIRE(at.touches("undo") == Effects{SettleIntroduction{id, domain::IntroductionOutcome::taken_back}});
  REQUIRE(at.happens(IntroductionSaved{id}) == Effects{LookForTwo{chi.card.registration}});
  REQUIRE(at.sees().shows("Introduce two people"));
}

TEST_CASE("The reason is a line to change, and what is typed is kept when a scan or the end comes between") {
  AtTheKiosk at(Station::connect);
  asked(at, "pricing");
  at.touches("say_why");
  at.types(" models");
  REQUIRE(at.happens(EditKeyPressed{EditKey::enter}) == Effects{SayWhy{id, "pricing models"}});
  REQUIRE(at.sees().shows("Because: pricing models"));
  at.touches("say_why");
  REQUIRE(at.happens(EditKeyPressed{EditKey::enter}).empty());  // nothing new to write

  at.touches("say_why");
  at.types("!");
  REQUIRE(at.happens(ScanArrived{{"X", "X"}}) == Effects{SayWhy{id, "pricing models!"}, ReadScan{{"X", "X"}}});
  at.touches("say_why");
  at.types("?");
  REQUIRE(at.waits(60s) == Effects{SayWhy{id, "pricing models!?"}});
  REQUIRE(at.is<AtWelcome>());
}

TEST_CASE("Who was named is asked at their next scan, and still may just meet somebody") {
  AtTheKiosk at(Station::connect);
  using enum MyIntroduction::Role;
  using enum MyIntroduction::Standing;
  REQUIRE(at.happens(BadgeShown{ben}) == Effects{LookAtIntroductions{ben.card.registration}});
  at.happens(MyIntroductions{ben.card.registration, {mine(second, asks_me)}, {}});
  REQUIRE(at.sees().shows("Chi Wu would like to introduce you to Ana Costa, Northbank Studio"));
  REQUIRE(at.sees().shows("Because: a first pricing model"));
  REQUIRE(at.touches("say_yes") == Effects{AnswerIntroduction{id, OfTheTwo::second, domain::Answer::yes}});
  REQUIRE(at.happens(IntroductionAnswered{{id, OfTheTwo::second, domain::Answer::yes}, false}) ==
          Effects{LookAtIntroductions{ben.card.registration}});
  at.happens(MyIntroductions{ben.card.registration, {}, {}});
  REQUIRE_FALSE(at.sees().shows("Chi Wu"));
  REQUIRE(at.happens(BadgeShown{dee}) == Effects{ConnectBadges{{ben.badge}, dee.badge}});
}

TEST_CASE("Nobody reads what was for the guest before") {
  AtTheKiosk at(Station::connect);
  using enum MyIntroduction::Role;
  using enum MyIntroduction::Standing;
  at.happens(BadgeShown{ben});
  at.touches("start_over");
  at.happens(MyIntroductions{ben.card.registration, {mine(second, asks_me)}, {}});
  at.happens(BadgeShown{dee});
  REQUIRE_FALSE(at.sees().shows("Chi Wu"));
  REQUIRE_FALSE(at.sees().tap("say_yes"));
}

TEST_CASE("Beside a single badge stand those here whom its owner could help, in their own words") {
  AtTheKiosk at(Station::connect);
  at.happens(BadgeShown{ana});
  using enum domain::SuggestedBecause;
  at.happens(MyIntroductions{
      ana.card.registration,
      {},
      {{named(ben), you_can_help, "a first pricing model"}, {named(dee), can_help_you, "a studio in Porto"}}});
  REQUIRE(at.sees().shows("You could help"));
  REQUIRE(at.sees().shows("Ben Ito, Lantern Labs: looks for a first pricing model"));
  REQUIRE(at.sees().shows("Could help you"));
  REQUIRE(at.sees().shows("Dee Lindgren, Northbank Studio: offers a studio in Porto"));
}

TEST_CASE("On one's own evening each open introduction happened, did not yet, or is let go") {
  AtTheKiosk at(Station::connect);
  using enum MyIntroduction::Role;
  using enum MyIntroduction::Standing;
  at.happens(BadgeShown{chi});
  const MyIntroductions found{chi.card.registration, {mine(introducer, agreed), mine(introducer, declined)}, {}};
  at.happens(found);
  at.touches("my_evening");
  REQUIRE(at.touches("my_introductions") == Effects{LookAtIntroductions{chi.card.registration}});
  at.happens(found);
  REQUIRE(at.sees().shows("Ana Costa and Ben Ito"));
  REQUIRE(at.sees().shows("It does not come about this time"));
  REQUIRE_FALSE(at.sees().tap("row.1"));
  at.touches("row.0");
  REQUIRE(at.sees().shows("Have they met?"));
  REQUIRE(at.touches("not_yet").empty());
  at.touches("row.0");
  REQUIRE(at.touches("let_it_go") == Effects{SettleIntroduction{id, domain::IntroductionOutcome::did_not}});
  REQUIRE(at.happens(IntroductionSaved{id}) == Effects{LookAtIntroductions{chi.card.registration}});
  at.touches("row.0");
  REQUIRE(at.touches("it_happened") == Effects{SettleIntroduction{id, domain::IntroductionOutcome::happened}});
  at.touches("undo");
  at.touches("undo");
  REQUIRE(at.is<ShowingMyEvening>());
}
