// Whom the hosts look after, on a real file: who is on the list, and with whom they are brought together.
#include "evening.h"

using namespace kiosk;
using domain::Field;
using domain::LookAfterBecause;
using namespace std::chrono_literals;

namespace {

struct Room : test::Evening {
  void set(const BadgedGuest& guest, std::vector<domain::FieldWrite> fields) {
    const std::vector<domain::FactBody> body{
        domain::PersonEdited{guest.card.person, guest.card.registration, {}, {}, std::move(fields)}};
    REQUIRE(writer->append(body, now));
  }
  std::vector<std::string> list() {
    std::vector<std::string> names;
    for (const auto& one : run_for<WhomToHost>(LookWhomToHost{}).guests) names.push_back(one.guest.name);
    return names;
  }
  std::optional<HostPartner> partner_of(const BadgedGuest& guest) {
    return run_for<HostPartnerFound>(FindHostPartner{guest.card.registration}).partner;
  }
};

using Names = std::vector<std::string>;

}  // namespace

TEST_CASE("On the hosts' list stand those who asked, and after 45 minutes those who have met nobody") {
  Room room;
  const auto ana = room.walk_in("Ana Costa");
  const auto ben = room.walk_in("Ben Ito");
  const auto chi = room.walk_in("Chi Wu");
  room.run_for<Connected>(ConnectBadges{{ana.badge}, ben.badge});
  CHECK(room.list().empty());
  room.set(ana, {{Field::wants_host, "yes", {}}});
  CHECK(room.list() == Names{"Ana Costa"});
  room.now += 46min;
  CHECK(room.list() == Names{"Ana Costa", "Chi Wu"});
  room.run_for<MeetingsWithdrawn>(WithdrawMeetings{{ana.badge}, ben.badge});
  CHECK(room.list() == Names{"Ana Costa", "Ben Ito", "Chi Wu"});
}

TEST_CASE("A guest who came in without a name is on no list, and no partner") {
  Room room;
  const auto ana = room.walk_in("Ana Costa");
  const auto hidden = room.run_for<Admitted>(RegisterUnlisted{}).guests.front();
  room.set(hidden, {{Field::wants_host, "yes", {}}});
  room.now += 46min;
  CHECK(room.list() == Names{"Ana Costa"});
  CHECK_FALSE(room.partner_of(ana));
}

TEST_CASE("What a host did ends the asking, and they come back only where they still have met nobody") {
  Room room;
  const auto ana = room.walk_in("Ana Costa");
  room.set(ana, {{Field::wants_host, "yes", {}}});
  const auto after = room.run_for<WhomToHost>(SayLookedAfter{ana.card.registration});
  CHECK(after.guests.empty());
  CHECK(after.waiting == 0);
  const auto row = room.writer->read().registration(ana.card.registration).value().value();
  CHECK(value_of(row.fields, Field::wants_host) == "no");
  CHECK(value_of(row.fields, Field::looked_after) == std::to_string(base::to_millis(room.now)));
  room.now += 44min;
  CHECK(room.list().empty());
  room.now += 2min;
  const auto again = room.run_for<WhomToHost>(LookWhomToHost{});
  REQUIRE(again.guests.size() == 1);
  CHECK(again.guests.front().because == LookAfterBecause::met_nobody);
}

TEST_CASE("They are brought to whom their words fit, else to another who stands alone, never to whom one avoids") {
  Room room;
  const auto ana = room.walk_in("Ana Costa");
  const auto ben = room.walk_in("Ben Ito");
  room.now += 46min;
  auto partner = room.partner_of(ana);
  REQUIRE(partner);
  CHECK(partner->whom.name == "Ben Ito");
  CHECK_FALSE(partner->because);

  const auto chi = room.walk_in("Chi Wu");
  room.set(ana, {{Field::offer, "pricing models", {}}, {Field::words_shown, "yes", {}}});
  room.set(chi, {{Field::ask, "a first pricing model", {}}, {Field::words_shown, "yes", {}}});
  partner = room.partner_of(ana);
  REQUIRE(partner);
  CHECK(partner->whom.name == "Chi Wu");
  CHECK(partner->because == domain::SuggestedBecause::you_can_help);
  CHECK(partner->their_words == "a first pricing model");

  const std::vector<domain::FactBody> avoid{domain::PersonAvoided{room.event, chi.card.person, ana.card.person},
                                            domain::PersonAvoided{room.event, ana.card.person, ben.card.person}};
  REQUIRE(room.writer->append(avoid, room.now));
  CHECK_FALSE(room.partner_of(ana));
}

TEST_CASE("Of a full room those who wait longest are listed, and how many wait is said") {
  Room room;
  for (int i = 0; i < 60; ++i) {
    const auto ticket = "T-" + std::to_string(i);
    room.add({.name = "Guest " + std::to_string(i), .email = {}, .ticket = ticket});
    room.scan_for<Admitted>(ticket);
  }
  room.now += 2h;
  const auto list = room.run_for<WhomToHost>(LookWhomToHost{});
  CHECK(list.waiting == 60);
  REQUIRE(list.guests.size() == 50);
  CHECK(list.guests.front().guest.name == "Guest 0");
}
