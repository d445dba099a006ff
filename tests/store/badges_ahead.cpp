// The evening before: everybody's badge, the stickers, and the list on paper.
#include "store/badges_ahead.h"

#include <algorithm>
#include <set>

#include "store/print_room.h"

namespace {

using test::PrintRoom;

std::vector<store::BadgeAhead> issue(PrintRoom& room) {
  auto badges = store::issue_badges(*room.writer, room.event, room.random, room.now);
  REQUIRE(badges.has_value());
  return *badges;
}

}  // namespace

TEST_CASE("everybody who is going has a badge issued once, with its code, and nobody else has") {
  PrintRoom room;
  room.add({"Ana Lima", "", "T-1"});
  room.add({"Ben Okafor", "", "T-2", "cancelled"});
  room.add({"Chen Wei", "", "T-3"});
  const auto chen = room.admit("T-3");
  const auto badges = issue(room);
  REQUIRE(badges.size() == 2);
  std::set<std::string> names;
  for (const auto& badge : badges) {
    names.insert(badge.content.name);
    const auto read = domain::read_badge_code(badge.content.code, *room.writer->read().event_key(room.event).value());
    CHECK(read == domain::ReadCode{badge.badge, domain::MadeAs::badge});
    CHECK(badge.template_name == "a6");
    CHECK_FALSE(badge.printed);
    if (badge.content.name == "Chen Wei") CHECK(badge.badge == chen.badge);
  }
  CHECK(names == std::set<std::string>{"Ana Lima", "Chen Wei"});
  const auto facts = room.writer->read().facts()->size();
  const auto again = issue(room);
  CHECK(room.writer->read().facts()->size() == facts);
  CHECK(std::ranges::equal(badges, again, {}, &store::BadgeAhead::badge, &store::BadgeAhead::badge));
}

TEST_CASE("badges printed ahead are not printed at the door, and those that were only issued are") {
  PrintRoom room;
  room.add({"Ana Lima", "", "T-1"});
  room.add({"Ben Okafor", "", "T-2"});
  const auto badges = issue(room);
  const auto ana = std::ranges::find(badges, "Ana Lima", [](const auto& badge) { return badge.content.name; });
  REQUIRE(ana != badges.end());
  REQUIRE(store::record_printed(*room.writer, {ana->badge}, "ahead", room.now).has_value());
  CHECK_FALSE(room.admit("T-1").print);
  CHECK(room.scan_for<kiosk::BadgeShown>(ana->content.code).guest.card.name == "Ana Lima");
  CHECK(room.admit("T-2").print);
  const auto again = issue(room);
  for (const auto& badge : again) CHECK(badge.printed == (badge.badge == ana->badge));
}

TEST_CASE("codes for blank stickers are blanks of this event, all different, and write nothing") {
  PrintRoom room;
  const auto facts = room.writer->read().facts()->size();
  const auto codes = store::blank_codes(room.writer->read(), room.event, 100, room.random);
  REQUIRE(codes.has_value());
  CHECK(std::set(codes->begin(), codes->end()).size() == 100);
  for (const auto& code : *codes) {
    CHECK(room.scan_for<kiosk::ScanUnknown>(code).kind == kiosk::UnknownScan::blank);
  }
  CHECK(room.writer->read().facts()->size() == facts);
  CHECK(store::blank_codes(room.writer->read(), {}, 1, room.random).error().code == base::ErrorCode::no_event);
}

TEST_CASE("the door list names everybody who may come in, with the end of a code that tells namesakes apart") {
  PrintRoom room;
  const auto ana = room.add({"Ana Lima", "", "ticket-4711"});
  room.set(ana, domain::Field::given_name, "Ana");
  room.set(ana, domain::Field::company, "Northbank");
  room.set(ana, domain::Field::ticket_type, "Crew");
  room.add({"Ben Okafor", "", "T-2", "waitlist"});
  room.add({"Chen Wei", "", ""});
  room.add({"Dia Roy", "", "T-4"});
  const auto dia = room.admit("T-4");
  auto lines = store::door_list(room.writer->session(), room.event);
  REQUIRE(lines.has_value());
  std::ranges::sort(*lines, {}, &store::DoorLine::name);
  REQUIRE(lines->size() == 3);
  const auto& first = lines->front();
  CHECK(first.name == "Ana Lima");
  CHECK(first.given_name == "Ana");
  CHECK(first.company == "Northbank");
  CHECK(first.ticket_type == "Crew");
  CHECK(first.code_tail == "4711");
  CHECK_FALSE(first.is_in);
  CHECK((*lines)[1].code_tail.empty());
  CHECK((*lines)[2].code_tail == dia.code.substr(24));
  CHECK((*lines)[2].is_in);
}
