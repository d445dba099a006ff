#include "at_the_kiosk.h"

using namespace kiosk;
using namespace std::chrono_literals;

namespace {

void found(AtTheKiosk& at, std::string query, std::vector<FoundRow> rows) {
  at.happens(NamesFound{std::move(query), std::move(rows)});
}

const FoundRow ana_row{guest(1, "").card.registration, "Ana Costa", ""};

}  // namespace

TEST_CASE("Every letter asks the store anew, and an answer to an older question is not shown") {
  AtTheKiosk at;
  at.touches("find_my_name");
  REQUIRE(at.touches("key.a") == Effects{FindNames{"a"}});
  REQUIRE(at.touches("key.n") == Effects{FindNames{"an"}});
  found(at, "a", {ana_row});
  REQUIRE_FALSE(at.sees().shows("Ana Costa"));
  found(at, "an", {ana_row});
  REQUIRE(at.sees().shows("Ana Costa"));
  REQUIRE(at.touches("key.delete") == Effects{FindNames{"a"}});
  REQUIRE(at.touches("key.delete").empty());
  REQUIRE_FALSE(at.sees().shows("Ana Costa"));
}

TEST_CASE("Nothing is committed before the guest says yes to the badge") {
  AtTheKiosk at;
  at.touches("find_my_name");
  at.types("ana");
  found(at, "ana", {ana_row});
  REQUIRE(at.touches("row.0") == Effects{LookAtGuest{ana_row.registration}});
  at.happens(GuestShown{guest(1, "Ana Costa").card, {}});
  REQUIRE(at.sees().shows("Is this your badge?"));
  REQUIRE_FALSE(at.sees().shows("QR"));
  REQUIRE(at.touches("thats_me") == Effects{AdmitByName{{ana_row.registration}, ""}});
}

TEST_CASE("Not me goes back to what was typed") {
  AtTheKiosk at;
  at.touches("find_my_name");
  at.types("ana");
  at.happens(GuestShown{guest(1, "Ana Costa").card, {}});
  REQUIRE(at.touches("not_me") == Effects{FindNames{"ana"}});
  REQUIRE(std::get<Finding>(at.model.screen).line.text == "ana");
}

TEST_CASE("A spelling is fixed before the check-in, and after it") {
  AtTheKiosk at;
  at.touches("find_my_name");
  at.happens(GuestShown{guest(1, "Ana Csta").card, {}});
  at.touches("fix_spelling");
  at.happens(EditKeyPressed{EditKey::backspace});
  REQUIRE(at.types("a") == Effects{});
  at.happens(Tapped{{Action::place_caret, 5, {}}});
  at.types("o");
  REQUIRE(at.touches("key.next").empty());  // nothing is written before "that is me"
  REQUIRE(at.is<Confirming>());
  REQUIRE(at.sees().shows("Ana Costa"));
  REQUIRE(at.touches("thats_me") == Effects{AdmitByName{{ana_row.registration}, "Ana Costa"}});

  at.happens(Admitted{{guest(1, "Ana Csta")}, domain::CheckInWay::name});
  at.touches("fix_spelling");
  REQUIRE(at.touches("key.next") == Effects{FixSpelling{ana_row.registration, "Ana Csta"}});
  at.happens(GuestShown{guest(1, "Ana Costa").card, {}});
  REQUIRE(at.is<ShowingAdmitted>());
  REQUIRE(at.sees().shows("Ana Costa"));
}

TEST_CASE("An order with several places asks who is here, the guest's own place ticked") {
  AtTheKiosk at;
  at.touches("find_my_name");
  const auto ana = guest(1, "Ana Costa").card;
  const auto ben = guest(2, "Ben Okafor").card;
  const auto chi = guest(3, "Chi Wu").card;
  at.happens(GuestShown{
      ana,
      {{ana.registration, ana.name, true}, {ben.registration, ben.name, true}, {chi.registration, chi.name, false}}});
  REQUIRE(at.touches("thats_me").empty());
  REQUIRE(at.sees().shows("You have 3 places"));
  REQUIRE_FALSE(at.sees().tap("place.2"));  // is in already
  at.touches("place.1");
  REQUIRE(at.touches("admit_places") == Effects{AdmitByName{{ana.registration, ben.registration}, ""}});
  at.happens(Admitted{{guest(1, "Ana Costa"), guest(2, "Ben Okafor")}, domain::CheckInWay::name});
  REQUIRE(at.sees().shows("Ana Costa and 1 more"));
  at.touches("show_badge");
  REQUIRE(at.sees().shows("Ana Costa"));
  at.touches("next_badge");
  REQUIRE(at.sees().shows("Ben Okafor"));
  at.touches("done");
  REQUIRE(at.is<AtWelcome>());
}

TEST_CASE("After five looks without a check-in the sixth asks for a helper") {
  AtTheKiosk at;
  for (int i = 0; i < 5; ++i) {
    at.touches("find_my_name");
    at.types("ana");
    found(at, "ana", {ana_row});
    REQUIRE(std::holds_alternative<LookAtGuest>(std::get<StoreEffect>(at.touches("row.0").front())));
    at.touches("start_over");
  }
  at.touches("find_my_name");
  at.types("ana");
  found(at, "ana", {ana_row});
  REQUIRE(at.touches("row.0") == Effects{CallHelper{"many_looks", std::nullopt}});
}

TEST_CASE("A check-in in between starts the count of looks anew") {
  AtTheKiosk at;
  at.model.looks_without_check_in = 5;
  at.happens(Admitted{{guest(1, "Ana")}, domain::CheckInWay::name});
  REQUIRE(at.model.looks_without_check_in == 0);
}

TEST_CASE("Enter on the only name that was found is that's me; among several it chooses nobody") {
  AtTheKiosk at;
  at.touches("find_my_name");
  at.types("ana");
  found(at, "ana", {ana_row, ana_row});
  REQUIRE(at.happens(EditKeyPressed{EditKey::enter}).empty());
  found(at, "ana", {ana_row});
  REQUIRE(at.happens(EditKeyPressed{EditKey::enter}) == Effects{LookAtGuest{ana_row.registration}});
}

TEST_CASE("Whoever types is not interrupted, and whoever left is warned and then gone") {
  AtTheKiosk at;
  at.touches("find_my_name");
  for (int i = 0; i < 10; ++i) {
    at.types("a");
    at.waits(29s);
    REQUIRE_FALSE(at.sees().shows("Still there?"));
  }
  at.waits(1s);
  REQUIRE(at.sees().shows("Still there?"));
  at.types("b");  // typing goes on, and what was typed is kept
  REQUIRE_FALSE(at.sees().shows("Still there?"));
  REQUIRE(std::get<Finding>(at.model.screen).line.text == "aaaaaaaaaab");
  at.waits(30s);
  at.touches("keep_going");
  REQUIRE(at.is<Finding>());
  at.waits(45s);
  REQUIRE(at.is<AtWelcome>());
  REQUIRE_FALSE(at.sees().shows("aaa"));
}

TEST_CASE("A touch under the warning only says that somebody is there") {
  AtTheKiosk at;
  at.touches("find_my_name");
  at.waits(31s);
  at.touches("start_over");
  REQUIRE(at.is<Finding>());
}

TEST_CASE("A second tap while the store is answering asks nothing twice") {
  AtTheKiosk at;
  at.touches("find_my_name");
  at.types("ana");
  found(at, "ana", {ana_row});
  REQUIRE(at.touches("row.0").size() == 1);
  REQUIRE(at.touches("row.0").empty());
  at.happens(GuestShown{guest(1, "Ana Costa").card, {}});
  REQUIRE(at.touches("thats_me").size() == 1);
  REQUIRE(at.touches("thats_me").empty());
}

TEST_CASE("Who chose large type keeps it through the own check-in, and takes it along when the next guest scans") {
  AtTheKiosk at;
  at.touches("large_type");
  at.touches("find_my_name");
  at.types("ana");
  at.happens(GuestShown{guest(1, "Ana Costa").card, {}});
  at.touches("thats_me");
  at.happens(Admitted{{guest(1, "Ana Costa")}, domain::CheckInWay::name});
  REQUIRE(at.model.large_type);
  at.happens(Admitted{{guest(2, "Ben")}, domain::CheckInWay::ticket});
  REQUIRE_FALSE(at.model.large_type);
}

TEST_CASE("A helper who came makes the name search usable again") {
  AtTheKiosk at;
  at.model.looks_without_check_in = 6;
  at.happens(HelpEnded{});
  REQUIRE(at.model.looks_without_check_in == 0);
}
