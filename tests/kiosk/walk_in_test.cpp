#include "at_the_kiosk.h"
#include "kiosk/walk_in_form.h"

using namespace kiosk;
using namespace std::chrono_literals;

TEST_CASE("A name and a consent are enough to come in") {
  AtTheKiosk at;
  at.touches("not_on_list");
  at.touches("key.z");
  REQUIRE(at.sees().shows("Z"));
  at.types("oe");
  at.touches("consent");
  REQUIRE(at.touches("key.next") == Effects{RegisterWalkIn{"Zoe", "", ""}});
  REQUIRE(at.touches("key.next").empty());  // it is on its way: a second press registers nobody twice
}

TEST_CASE("What is missing is said in words, and nothing is sent") {
  AtTheKiosk at;
  at.touches("not_on_list");
  REQUIRE(at.touches("key.next").empty());
  REQUIRE(at.sees().shows("Please type your name"));
  at.types("Zoe");
  REQUIRE(at.touches("key.next").empty());
  REQUIRE(at.sees().shows("Please tick the box"));
  at.touches("consent");
  at.touches("field.email");
  at.types("zoe@");
  REQUIRE(at.touches("key.next").empty());
  REQUIRE(at.sees().shows("does not look like an e-mail"));
  at.types("mail.example");
  REQUIRE(at.touches("key.next") == Effects{RegisterWalkIn{"Zoe", "zoe@mail.example", ""}});
}

TEST_CASE("Who does not want to be listed comes in with a numbered badge") {
  AtTheKiosk at;
  at.touches("not_on_list");
  REQUIRE(at.touches("unlisted") == Effects{RegisterUnlisted{}});
  auto numbered = guest(9, "Guest 17", "");
  numbered.card.unlisted = true;
  at.happens(Admitted{{numbered}, domain::CheckInWay::walk_in});
  REQUIRE(at.sees().shows("Guest 17"));
  REQUIRE_FALSE(at.sees().shows("Those I meet receive"));
}

TEST_CASE("Closed or full, the walk-in is told kindly and may still look for the name") {
  AtTheKiosk at;
  REQUIRE(at.happens(WalkInsRefused{domain::WalkInDecision::closed}) ==
          Effects{CallHelper{"refused.walk_ins_closed", std::nullopt}});
  at.happens(HelperCalled{{}, "refused.walk_ins_closed"});
  REQUIRE(at.sees().shows("They have been told"));
  REQUIRE(at.sees().shows("Let’s sort this out"));
  REQUIRE(at.sees().shows("guest list only"));
  at.touches("find_my_name");
  REQUIRE(at.is<Finding>());
}

TEST_CASE("The consent says until when, and Read more says the rest") {
  AtTheKiosk at;
  at.touches("not_on_list");
  REQUIRE(at.sees().shows("until 26 Dec"));
  at.touches("read_more");
  REQUIRE(at.sees().shows("What happens with your data"));
  at.touches("close_read_more");
  REQUIRE_FALSE(at.sees().shows("What happens with your data"));
}

TEST_CASE("Accents, digits and the letters of an address are on the keyboard") {
  AtTheKiosk at;
  at.touches("not_on_list");
  at.touches("key.accents");
  at.touches("key.þ");
  at.touches("key.letters");
  at.touches("key.o");
  at.touches("field.email");
  at.touches("key.@");
  at.touches("key.digits");
  at.touches("key.7");
  const auto& form = std::get<Registering>(at.model.screen);
  REQUIRE(form.lines[0].text == "Þo");
  REQUIRE(form.lines[1].text == "@7");
}

TEST_CASE("The caret goes where it is put, in whole letters") {
  AtTheKiosk at;
  at.touches("not_on_list");
  at.happens(KeyTyped{U'é'});
  at.happens(KeyTyped{U'b'});
  at.happens(Tapped{{Action::place_caret, 1, {}}});  // in the middle of é
  at.types("x");
  REQUIRE(std::get<Registering>(at.model.screen).lines[0].text == "xéb");
  at.happens(EditKeyPressed{EditKey::end});
  at.happens(EditKeyPressed{EditKey::left});
  at.happens(EditKeyPressed{EditKey::backspace});
  REQUIRE(std::get<Registering>(at.model.screen).lines[0].text == "xb");
}

TEST_CASE("A line has a bound, and control characters do not get into it") {
  AtTheKiosk at;
  at.touches("not_on_list");
  for (int i = 0; i < 1000; ++i) at.types("a");
  at.happens(KeyTyped{U'\x1b'});
  at.happens(KeyTyped{U'\x202e'});
  REQUIRE(std::get<Registering>(at.model.screen).lines[0].text == std::string(400, 'a'));
}

TEST_CASE("Addresses that cannot be written to are told from those that can") {
  for (const auto* good :
       {"a@b.co", "first.last+tag@sub.example.com", "ana@northbank.example", "o'brien@post.example"}) {
    REQUIRE(looks_like_email(good));
  }
  for (const auto* bad : {"", "a", "a@", "@b.co", "a@b", "a@b.", "a@.co", "a b@c.de", "a@b@c.de", "a@b..de", "a@b.c"}) {
    INFO(bad);
    REQUIRE_FALSE(looks_like_email(bad));
  }
}

TEST_CASE("Language, size and reach are the guest's, and go with the guest") {
  AtTheKiosk at;
  at.model.settings.languages = {{"en", "English"}, {"de", "Deutsch"}};
  at.touches("language.de");
  at.touches("large_type");
  at.touches("reach");
  REQUIRE(at.model.language == "de");
  at.touches("not_on_list");
  REQUIRE(at.model.large_type);
  at.touches("start_over");
  REQUIRE(at.model.language == "en");
  REQUIRE_FALSE(at.model.large_type);
  REQUIRE_FALSE(at.model.reach);
}

TEST_CASE("A language chip shows only where there is more than one language") {
  AtTheKiosk at;
  at.model.settings.languages = {{"en", "English"}};
  REQUIRE_FALSE(at.sees().shows("English"));
}

TEST_CASE("Where walk-ins are closed nobody fills in a form to be told so") {
  AtTheKiosk at;
  at.model.event.walk_ins_open = false;
  REQUIRE(at.touches("not_on_list").size() == 1);
  REQUIRE(at.sees().shows("guest list only"));
}

TEST_CASE("A size that somebody chose and walked away from is gone after a minute") {
  AtTheKiosk at;
  at.touches("large_type");
  REQUIRE(next_deadline(at.model, at.now) <= at.now + 60s);
  at.waits(59s);
  REQUIRE(at.model.large_type);
  at.waits(1s);
  REQUIRE_FALSE(at.model.large_type);
}

namespace {

/// Zoe has typed her name and agreed; the store knows two who may be her.
AtTheKiosk listed_already() {
  AtTheKiosk at;
  at.touches("not_on_list");
  at.types("Zoe Brandt");
  at.touches("consent");
  at.touches("key.next");
  at.happens(AlreadyListed{{{.registration = guest(7, "Zoe Brandt").card.registration, .name = "Zoe Brandt"},
                            {.registration = guest(8, "Zoë Brand").card.registration, .name = "Zoë Brand"}}});
  return at;
}

}  // namespace

TEST_CASE("Who seems to be on the list is asked before a second registration is made") {
  auto at = listed_already();
  REQUIRE(at.sees().shows("Are you on the list already?"));
  REQUIRE(at.touches("row.0") == Effects{LookAtGuest{guest(7, "Zoe Brandt").card.registration}});
  at.happens(GuestShown{guest(7, "Zoe Brandt").card, {}});
  REQUIRE(at.is<Confirming>());
  REQUIRE(at.touches("thats_me") == Effects{AdmitByName{{guest(7, "Zoe Brandt").card.registration}, ""}});
}

TEST_CASE("Who is nobody on the list is registered with what was typed, and only once") {
  auto at = listed_already();
  at.touches("row.1");
  at.happens(GuestShown{guest(8, "Zoë Brand").card, {}});
  at.touches("not_me");
  REQUIRE(at.sees().shows("Are you on the list already?"));  // nothing that was typed is lost
  REQUIRE(at.touches("register_me") == Effects{RegisterWalkIn{"Zoe Brandt", "", "", IfListed::register_anyway}});
  REQUIRE_FALSE(at.sees().tap("register_me"));
}

TEST_CASE("Looking at whom one may be counts as looking") {
  auto at = listed_already();
  for (int look = 0; look < 5; ++look) {
    at.touches("row.0");
    at.happens(GuestShown{guest(7, "Zoe Brandt").card, {}});
    at.touches("not_me");
  }
  REQUIRE(at.touches("row.0") == Effects{CallHelper{"many_looks", std::nullopt}});
}

TEST_CASE("What the guest before was asked is not asked of the next one") {
  AtTheKiosk at;
  at.touches("not_on_list");
  at.types("Zoe Brandt");
  at.touches("consent");
  at.touches("key.next");
  at.touches("start_over");
  at.touches("not_on_list");
  at.happens(AlreadyListed{{{.registration = guest(7, "Zoe Brandt").card.registration, .name = "Zoe Brandt"}}});
  REQUIRE(at.is<Registering>());
}

TEST_CASE("Who has just been registered as new cannot be somebody of the list as well") {
  auto at = listed_already();
  at.touches("register_me");
  REQUIRE(at.touches("row.0").empty());
}
