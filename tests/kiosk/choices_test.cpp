#include "at_the_kiosk.h"

using namespace kiosk;
using namespace std::chrono_literals;

namespace {

BadgedGuest ana() {
  auto one = guest(1, "Ana Costa");
  one.card.email = "ana@northbank.example";
  return one;
}

const domain::RegistrationId ana_id = guest(1, "").card.registration;

/// Her badge at a connect station, and from her evening to her choices.
void open_by_badge(AtTheKiosk& at, const BadgedGuest& whose) {
  at.model.screen = ShowingMyEvening{.guest = whose};
  at.model.screen_since = at.now;
  at.now += 600ms;
  at.happens(Tapped{{Action::my_choices, 0, {}}});
  REQUIRE(at.is<MakingChoices>());
}

GuestCard with(GuestCard card, const Choices& choices) {
  card.choices = choices;
  return card;
}

}  // namespace

TEST_CASE("At the check-in one chip leads to all choices, and Done back to the badge") {
  AtTheKiosk at(Station::door);
  at.happens(Admitted{{ana()}, domain::CheckInWay::ticket});
  CHECK(at.sees().shows("Your name is kept until 26 Dec"));
  CHECK_FALSE(at.sees().tap("my_words"));  // a door has no time for words
  at.touches("my_choices");
  CHECK(at.sees().shows("Your choices, Ana"));
  at.touches("pack");
  CHECK(at.sees().shows("To ana@northbank.example"));
  CHECK(at.touches("list_to.registered") == Effects{Choose{ana_id, {.pack_address = "ana@northbank.example"}}});
  at.happens(ChoicesKept{with(ana().card, {.pack_address = "ana@northbank.example"})});
  at.touches("choices_done");
  CHECK(at.sees().shows("ana@northbank.example"));
  CHECK(at.touches("remembered") == Effects{Choose{ana_id, {.remembered = true}}});
  at.touches("choices_done");
  REQUIRE(at.is<ShowingAdmitted>());
  CHECK(at.sees().shows("QR " + ana().code));
}

TEST_CASE("Whoever confirmed a name or typed it has read until when it is kept") {
  for (const auto way : {domain::CheckInWay::name, domain::CheckInWay::walk_in}) {
    AtTheKiosk at;
    at.happens(Admitted{{ana()}, way});
    CHECK_FALSE(at.sees().shows("Your name is kept until"));
  }
}

TEST_CASE("The verdict says where the list goes as soon as that is known, but not to whoever has just typed it") {
  auto one = ana();
  one.card.choices.pack_address = "ana@home.example";
  for (const auto way : {domain::CheckInWay::ticket, domain::CheckInWay::badge, domain::CheckInWay::name}) {
    AtTheKiosk at;
    at.happens(Admitted{{one}, way});
    CHECK(at.sees().shows("Your list goes to ana@home.example."));
  }
  AtTheKiosk at;
  at.happens(Admitted{{one}, domain::CheckInWay::walk_in});
  CHECK_FALSE(at.sees().shows("Your list goes to"));
  at.happens(Admitted{{one, guest(2, "Ben Okafor")}, domain::CheckInWay::ticket});
  CHECK_FALSE(at.sees().shows("Your list goes to"));
  CHECK(at.sees().shows("Your name is kept until 26 Dec"));
}

TEST_CASE("Open promises are told beside what is kept") {
  AtTheKiosk at;
  auto one = ana();
  one.open_promises = 2;
  at.happens(Admitted{{one}, domain::CheckInWay::ticket});
  CHECK(at.sees().shows("2 open promises"));
  CHECK(at.sees().shows("Your name is kept until 26 Dec"));
}

TEST_CASE("First time here is one touch at the check-in, and one more takes it back") {
  AtTheKiosk at;
  at.happens(Admitted{{ana()}, domain::CheckInWay::ticket});
  CHECK(at.touches("wants_host") == Effects{Choose{ana_id, {.wants_host = true}}});
  at.happens(ChoicesKept{with(ana().card, {.wants_host = true})});
  CHECK(at.touches("wants_host") == Effects{Choose{ana_id, {.wants_host = false}}});
}

TEST_CASE("Numbered guests, several at once and badges from another door have no choices to make") {
  auto unlisted = guest(1, "Guest 1");
  unlisted.card.unlisted = true;
  const std::vector<std::vector<BadgedGuest>> who = {{unlisted}, {ana(), guest(2, "Ben Okafor")}, {BadgedGuest{}}};
  for (const auto& guests : who) {
    AtTheKiosk at;
    at.happens(Admitted{guests, domain::CheckInWay::ticket});
    for (const auto* id : {"my_choices", "my_words", "wants_host", "share.company"}) CHECK_FALSE(at.sees().tap(id));
    at.now += 600ms;
    CHECK(at.happens(Tapped{{Action::my_choices, 0, {}}}).empty());
    CHECK(at.happens(Tapped{{Action::toggle_host, 0, {}}}).empty());
    CHECK(at.is<ShowingAdmitted>());
  }
}

TEST_CASE("An address that several guests carry is offered neither to be shared nor for the list") {
  AtTheKiosk at;
  auto one = ana();
  one.card.email_is_shared = true;
  at.happens(Admitted{{one}, domain::CheckInWay::ticket});
  CHECK_FALSE(at.sees().tap("share.contact"));
  at.touches("my_choices");
  at.touches("pack");
  CHECK_FALSE(at.sees().shows("ana@northbank.example"));
  CHECK_FALSE(at.sees().tap("list_to.registered"));
}

TEST_CASE("A phone number that would go along stands on the button") {
  AtTheKiosk at;
  auto one = ana();
  one.card.phone = "+351 912 345 678";
  at.happens(Admitted{{one}, domain::CheckInWay::ticket});
  CHECK(at.sees().shows("+ ana@northbank.example, +351 912 345 678"));
}

TEST_CASE("A badge shows no address, lowers the share level at once and raises it only with the registered e-mail") {
  AtTheKiosk at;
  auto one = ana();
  one.card.share = domain::ShareLevel::company;
  one.card.choices.pack_address = "ana@northbank.example";
  open_by_badge(at, one);
  CHECK_FALSE(at.sees().shows("ana@"));
  at.touches("share");
  CHECK_FALSE(at.sees().shows("ana@"));
  CHECK(at.touches("share.name") == Effects{ChooseShare{ana_id, domain::ShareLevel::name_only, {}}});
  at.happens(ShareChosen{ana_id, domain::ShareLevel::name_only});
  CHECK(at.touches("share.contact").empty());
  REQUIRE(at.is<TypingAddress>());
  at.types("Ana@Northbank.example");
  CHECK(at.touches("key.next") == Effects{CompareAddress{ana_id, "Ana@Northbank.example"}});
  CHECK(at.touches("key.next").empty());  // once is enough
  at.happens(AddressCompared{ana_id, true});
  CHECK(at.sees().shows("+ ana@northbank.example"));
  CHECK(at.touches("share.contact") ==
        Effects{ChooseShare{ana_id, domain::ShareLevel::contact, "ana@northbank.example"}});
  at.happens(ShareChosen{ana_id, domain::ShareLevel::contact});
  at.touches("choices_done");
  // Promises and meetings may have changed meanwhile: the evening is read again.
  CHECK(at.touches("choices_done") == Effects{LookAtMyEvening{ana_id}});
  CHECK(at.is<ShowingMyEvening>());
}

TEST_CASE("Three wrong addresses ask for a helper, and coming back gives no more tries until one has come") {
  AtTheKiosk at;
  open_by_badge(at, ana());
  at.touches("pack");
  for (int i = 0; i < 2; ++i) {
    at.types("eve@mail.example");
    at.touches("key.next");
    at.happens(AddressCompared{ana_id, false});
    CHECK(at.sees().shows("That is not the address you registered with."));
    CHECK_FALSE(at.sees().shows("eve@mail.example"));
  }
  at.types("eva@mail.example");
  at.touches("key.next");
  CHECK(at.happens(AddressCompared{ana_id, false}) == Effects{CallHelper{"my_choices", ana_id}});
  CHECK(at.is<ShowingHelp>());
  open_by_badge(at, ana());
  CHECK(at.touches("pack") == Effects{CallHelper{"my_choices", ana_id}});
  at.happens(HelpEnded{});
  open_by_badge(at, ana());
  CHECK(at.touches("pack").empty());
  CHECK(at.is<TypingAddress>());
}

TEST_CASE("Where no address can prove anybody, nobody is made to type one") {
  for (const bool shared : {true, false}) {
    AtTheKiosk at;
    auto one = ana();
    one.card.email_is_shared = shared;
    if (!shared) one.card.email.clear();
    open_by_badge(at, one);
    CHECK(at.touches("pack") == Effects{CallHelper{"my_choices", ana_id}});
  }
}

TEST_CASE("An answer for somebody else's proof, or one that nobody waits for, opens nothing") {
  AtTheKiosk at;
  open_by_badge(at, ana());
  at.touches("pack");
  at.happens(AddressCompared{ana_id, true});  // nothing was asked
  CHECK(at.is<TypingAddress>());
  at.types("ana@mail.example");
  at.touches("key.next");
  at.happens(AddressCompared{guest(2, "").card.registration, true});
  CHECK(at.is<TypingAddress>());
}

TEST_CASE("Another address is taken only where it can be one, and no mail is a choice like any") {
  AtTheKiosk at;
  at.happens(Admitted{{ana()}, domain::CheckInWay::ticket});
  at.touches("my_choices");
  at.touches("pack");
  CHECK(at.touches("list_to.none") == Effects{Choose{ana_id, {.pack_address = ""}}});
  at.touches("list_to.other");
  at.types("ana");
  CHECK(at.touches("key.next").empty());
  CHECK(at.sees().shows("That does not look like an e-mail address."));
  at.types("@home.example");
  CHECK(at.touches("key.next") == Effects{Choose{ana_id, {.pack_address = "ana@home.example"}}});
  at.happens(ChoicesKept{with(ana().card, {.pack_address = "ana@home.example"})});
  CHECK(at.sees().shows("To ana@home.example"));
  CHECK(at.sees().shows("To ana@northbank.example"));
}

TEST_CASE("Nothing that a badge opened takes an address without proof, whatever is sent to it") {
  AtTheKiosk at;
  open_by_badge(at, ana());
  at.now += 600ms;
  CHECK(at.happens(Tapped{{Action::use_address, 0, "eve@mail.example"}}).empty());
  CHECK(at.happens(Tapped{{Action::other_address, 0, {}}}).empty());
  CHECK(at.happens(Tapped{{Action::no_mail, 0, {}}}).empty());
  CHECK(at.is<MakingChoices>());
}

TEST_CASE("The desk serves whoever is in with all their choices, and goes back to them") {
  AtTheKiosk at(Station::desk);
  at.happens(AlreadyIn{ana(), at.now, "Door 1"});
  at.touches("my_choices");
  CHECK(at.sees().shows("The choices of Ana"));
  at.touches("share");
  CHECK(at.touches("share.contact") ==
        Effects{ChooseShare{ana_id, domain::ShareLevel::contact, "ana@northbank.example"}});
  at.touches("choices_done");
  at.touches("choices_done");
  CHECK(at.is<ServingGuest>());
}

TEST_CASE("The next guest's scan never meets the last one's choices") {
  AtTheKiosk at;
  open_by_badge(at, ana());
  at.happens(Admitted{{guest(2, "Ben Okafor")}, domain::CheckInWay::ticket});
  CHECK_FALSE(at.sees().shows("Ana"));
  at.happens(ChoicesKept{with(ana().card, {.wants_host = true})});  // an answer that comes late
  CHECK_FALSE(at.sees().shows("Ana"));
  open_by_badge(at, ana());
  at.waits(46s);
  CHECK(at.is<AtWelcome>());
}
