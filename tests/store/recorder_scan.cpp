// Every answer a scan can get.
#include "base/text.h"
#include "store/evening.h"

using test::Evening;

TEST_CASE("a ticket from the roster is admitted once and gets a badge") {
  Evening evening;
  const auto ana = evening.add({"Ana Lima", "ana@example.org", "TICKET-1"});
  const auto admitted = evening.scan_for<kiosk::Admitted>("TICKET-1");
  REQUIRE(admitted.guests.size() == 1);
  CHECK(admitted.way == domain::CheckInWay::ticket);
  CHECK(admitted.guests[0].card.name == "Ana Lima");
  CHECK(admitted.guests[0].card.registration == ana);
  CHECK(admitted.guests[0].code.size() == domain::badge_code_length);
  const auto badges = evening.writer->read().badges(evening.event);
  REQUIRE(badges->size() == 1);
  CHECK(badges->front().id == admitted.guests[0].badge);

  const auto again = evening.scan_for<kiosk::AlreadyIn>("TICKET-1");
  CHECK(again.since == test::doors_open + std::chrono::seconds(1));
  CHECK(again.kiosk == "Door 1");
  CHECK(again.guest.card.name == "Ana Lima");
  CHECK(again.guest.code.empty());
  CHECK(again.guest.badge == domain::BadgeId{});
  CHECK(evening.writer->read().check_ins(evening.event)->size() == 1);
}

TEST_CASE("a badge whose owner is in is shown, in any letter case and at the end of a URL") {
  Evening evening;
  const auto guest = evening.walk_in("Ana Lima");
  CHECK(evening.scan_for<kiosk::BadgeShown>(guest.code).guest == guest);
  CHECK(evening.scan_for<kiosk::BadgeShown>("https://x.example/b/" + base::ascii_lower(guest.code)).guest == guest);
}

TEST_CASE("a badge whose owner went out by an undo checks in again with the same badge") {
  Evening evening;
  const auto key = **evening.writer->read().event_key(evening.event);
  const domain::BadgeIssued issued{domain::BadgeId(0x1234567), evening.add({"Ana Lima", "", ""})};
  REQUIRE(evening.writer->append(std::vector<domain::FactBody>{issued}, evening.now));
  for (int time = 0; time < 2; ++time) {
    const auto admitted = evening.scan_for<kiosk::Admitted>(domain::badge_code(issued.badge, key));
    CHECK(admitted.way == domain::CheckInWay::badge);
    CHECK(admitted.guests.front().badge == issued.badge);
    CHECK(admitted.guests.front().card.name == "Ana Lima");
    evening.run_for<kiosk::CheckInsUndone>(kiosk::UndoCheckIns{{issued.registration}, "not_me"});
    CHECK(evening.writer->read().counts(evening.event)->in == 0);
  }
  const auto rows = evening.writer->read().check_ins(evening.event);
  for (const auto& row : *rows) CHECK(row.undone);
}

TEST_CASE("whichever of the two readings is a known code is the right one") {
  Evening evening;
  evening.add({"Ana Lima", "", "HA112"});
  const auto admitted = evening.run_for<kiosk::Admitted>(kiosk::ReadScan{{"HA112", "HA&&é"}});
  CHECK(admitted.guests.front().card.name == "Ana Lima");
  CHECK(evening.run_for<kiosk::AlreadyIn>(kiosk::ReadScan{{"QQ!!\"", "HA112"}}).guest.card.name == "Ana Lima");
}

TEST_CASE("ticket codes are trimmed, and letter case counts only where two codes differ in nothing else") {
  Evening evening;
  evening.add({"Ana Lima", "", "AbC1"});
  CHECK(evening.scan_for<kiosk::Admitted>("  abc1 \t").guests.front().card.name == "Ana Lima");
  evening.add({"Bo Berg", "", "aBc1"});
  CHECK(evening.scan_for<kiosk::Admitted>("aBc1").guests.front().card.name == "Bo Berg");
  CHECK(evening.scan_for<kiosk::SeveralTickets>("ABC1").cards.size() == 2);
}

TEST_CASE("a ticket code on two people asks which of them") {
  Evening evening;
  evening.add({"Ana Lima", "", "SAME"});
  evening.add({"Bo Berg", "", "SAME"});
  const auto several = evening.scan_for<kiosk::SeveralTickets>("SAME");
  REQUIRE(several.cards.size() == 2);
  CHECK(several.cards[0].name != several.cards[1].name);
  CHECK(evening.writer->read().counts(evening.event)->in == 0);
}

TEST_CASE("each status that keeps somebody out is a refusal of its own") {
  Evening evening;
  const auto [status, why] = GENERATE(table<std::string, domain::Refusal>({
      {"pending", domain::Refusal::pending},
      {"waitlist", domain::Refusal::waitlist},
      {"cancelled", domain::Refusal::cancelled},
  }));
  evening.add({"Ana Lima", "", "TICKET-9876", status});
  const auto refused = evening.scan_for<kiosk::Refused>("TICKET-9876");
  CHECK(refused.why == why);
  CHECK(refused.ticket_tail == "9876");
  REQUIRE(refused.card.has_value());
  CHECK(refused.card->name == "Ana Lima");
  CHECK(evening.writer->read().counts(evening.event)->in == 0);
}

TEST_CASE("a full house refuses, and the place of somebody taken back is free again") {
  Evening evening("1");
  evening.add({"Ana Lima", "", "A"});
  evening.add({"Bo Berg", "", "B"});
  const auto ana = evening.scan_for<kiosk::Admitted>("A");
  CHECK(evening.scan_for<kiosk::Refused>("B").why == domain::Refusal::full);
  evening.run_for<kiosk::CheckInsUndone>(kiosk::UndoCheckIns{{ana.guests[0].card.registration}, "not_me"});
  evening.scan_for<kiosk::Admitted>("B");
}

TEST_CASE("a void badge is refused") {
  Evening evening;
  const auto guest = evening.walk_in("Ana Lima");
  REQUIRE(evening.writer->append(std::vector<domain::FactBody>{domain::BadgeVoided{guest.badge, "lost"}}, evening.now));
  const auto refused = evening.scan_for<kiosk::Refused>(guest.code);
  CHECK(refused.why == domain::Refusal::badge_voided);
  REQUIRE(refused.card.has_value());
  CHECK(refused.card->name == "Ana Lima");
  CHECK(refused.ticket_tail == guest.code.substr(24));
}

TEST_CASE("a genuine badge from another door is admitted without a name, once, and resolved when its facts arrive") {
  Evening evening;
  const auto key = **evening.writer->read().event_key(evening.event);
  const domain::BadgeId badge(0x1234567);
  const auto admitted = evening.scan_for<kiosk::Admitted>(domain::badge_code(badge, key));
  CHECK(admitted.guests.front().card.name.empty());
  CHECK(admitted.guests.front().badge == badge);
  CHECK(evening.writer->read().counts(evening.event)->in == 1);
  evening.scan_for<kiosk::BadgeShown>(domain::badge_code(badge, key));
  CHECK(evening.writer->read().check_ins(evening.event)->size() == 1);

  const auto late = test::registered(evening.event, {"Ana Lima", "", ""}, evening.random);
  const std::vector<domain::FactBody> arrived{late, domain::BadgeIssued{badge, late.registration}};
  REQUIRE(evening.writer->append(arrived, evening.now));
  CHECK(evening.scan_for<kiosk::BadgeShown>(domain::badge_code(badge, key)).guest.card.name == "Ana Lima");
  CHECK(evening.writer->read().counts(evening.event)->in == 1);
}

TEST_CASE("a badge of another event in this database is told so by that event's title") {
  Evening evening;
  const auto other = test::new_event(*evening.writer, "Winter Mixer", 77);
  const auto key = **evening.writer->read().event_key(other);
  CHECK(evening.scan_for<kiosk::WrongEvent>(domain::badge_code(domain::BadgeId(5), key)).title == "Winter Mixer");
}

TEST_CASE("what no list knows is an unknown badge, an unknown ticket or unreadable") {
  Evening evening;
  const auto [code, kind] = GENERATE(table<std::string, kiosk::UnknownScan>({
      {"BCDEFGHJKLNPRSTVBCDEFGHJKLNP", kiosk::UnknownScan::badge},
      {"https://lu.ma/check-in/evt-1?pk=g-2", kiosk::UnknownScan::ticket},
      {"HA112", kiosk::UnknownScan::ticket},
      {"", kiosk::UnknownScan::unreadable},
      {" \t ", kiosk::UnknownScan::unreadable},
      {"M1\x1d\x1e\x04", kiosk::UnknownScan::unreadable},
      {"\xff\xfe\x80", kiosk::UnknownScan::unreadable},
      {std::string(3000, 'A'), kiosk::UnknownScan::unreadable},
      {std::string("AB\0CD", 5), kiosk::UnknownScan::unreadable},
      {"'; DROP TABLE fact; --", kiosk::UnknownScan::ticket},
  }));
  CHECK(evening.scan_for<kiosk::ScanUnknown>(code).kind == kind);
  CHECK(evening.writer->read().facts()->size() == 1);
}
