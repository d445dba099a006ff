// What the door does for badges on paper: who gets one, and who gets it again.
#include "store/print_room.h"

namespace {

using domain::PrintDecision;
using domain::PrintReason;
using kiosk::PrintState;
using test::PrintRoom;

constexpr const char* speakers =
    R"({"everybody":{"place":"the entrance desk"},"types":{"Speaker":{"badge":"card","band":"Speaker","place":"the speakers' desk"}}})";

}  // namespace

TEST_CASE("every way of coming in makes one print job in the check-in's own transaction") {
  PrintRoom room;
  room.add({"Ana Lima", "", "T-1"});
  const auto ben = room.add({"Ben Okafor", "", "T-2"});
  CHECK(room.admit("T-1").print.has_value());
  CHECK(room.run_for<kiosk::Admitted>(kiosk::AdmitByName{{ben}, ""}).guests.front().print.has_value());
  CHECK(room.walk_in("Chen Wei").print.has_value());
  CHECK(room.run_for<kiosk::Admitted>(kiosk::RegisterUnlisted{}).guests.front().print.has_value());
  const auto jobs = room.open_jobs();
  REQUIRE(jobs.size() == 4);
  CHECK(jobs[0].content.name == "Ana Lima");
  CHECK(jobs[1].content.name == "Ben Okafor");
  CHECK(jobs[2].content.name == "Chen Wei");
  CHECK(jobs[3].content.name == "Guest 1");
  for (const auto& job : jobs) {
    CHECK(job.state == PrintState::waiting);
    CHECK(job.reason == PrintReason::check_in);
    CHECK(job.template_name == "a6");
    CHECK(job.content.pick_up.empty());
    CHECK(job.content.code.size() == domain::badge_code_length);
  }
}

TEST_CASE("a badge from the roster prints at its check-in by badge, too") {
  PrintRoom room;
  const auto ana = room.add({"Ana Lima", "", "T-1"});
  const domain::BadgeId badge(99);
  REQUIRE(room.writer->append(std::vector<domain::FactBody>{domain::BadgeIssued{badge, ana}}, room.now));
  const auto code = domain::badge_code(badge, *room.writer->read().event_key(room.event).value());
  const auto admitted = room.scan_for<kiosk::Admitted>(code).guests.front();
  REQUIRE(admitted.print);
  CHECK(room.only_job().badge == badge);
  CHECK(room.only_job().content.code == code);
}

TEST_CASE("a kiosk without a printer makes no jobs") {
  test::Evening evening;
  evening.add({"Ana Lima", "", "T-1"});
  const auto admitted = evening.scan_for<kiosk::Admitted>("T-1").guests.front();
  CHECK_FALSE(admitted.print);
  const auto again = evening.scan_for<kiosk::AlreadyIn>("T-1").guest;
  CHECK_FALSE(again.may_reprint);
  auto jobs = store::PrintJobs::open(*evening.writer, evening.event, "Door 1");
  REQUIRE(jobs);
  CHECK((*jobs)->open_jobs()->empty());
}

TEST_CASE("scans while a badge waits for the printer order no second one, and say the same number") {
  PrintRoom room("B");
  room.add({"Ana Lima", "", "T-1"});
  const auto admitted = room.admit("T-1");
  REQUIRE(admitted.print);
  CHECK(admitted.print->pick_up == "B 1");
  CHECK(room.scan_for<kiosk::AlreadyIn>("T-1").guest.print == admitted.print);
  CHECK(room.scan_for<kiosk::BadgeShown>(admitted.code).guest.print == admitted.print);
  room.step(room.only_job().id, PrintState::sent);
  CHECK(room.scan_for<kiosk::AlreadyIn>("T-1").guest.print == admitted.print);
  CHECK_FALSE(room.scan_for<kiosk::AlreadyIn>("T-1").guest.may_reprint);
  room.print(room.only_job());
  CHECK_FALSE(room.scan_for<kiosk::AlreadyIn>("T-1").guest.print);
  CHECK(room.open_jobs().empty());
  CHECK(room.sheets() == 1);
}

TEST_CASE("pick-up numbers count on over a restart and over reprints") {
  PrintRoom room("B");
  for (const auto* ticket : {"T-1", "T-2", "T-3"}) room.add({std::string("Guest of ") + ticket, "", ticket});
  CHECK(room.admit("T-1").print->pick_up == "B 1");
  CHECK(room.admit("T-2").print->pick_up == "B 2");
  room.restart();
  CHECK(room.admit("T-3").print->pick_up == "B 3");
  const auto jobs = room.open_jobs();
  REQUIRE(jobs.size() == 3);
  CHECK(jobs.back().content.pick_up == "B 3");
  room.print(jobs.back());
  const auto again =
      room.run_for<kiosk::BadgeOrdered>(kiosk::PrintAgain{jobs.back().registration, PrintReason::misprinted});
  CHECK(again.guest.print->pick_up == "B 4");
}

TEST_CASE("who is in without ever having had a badge gets it at a later scan") {
  PrintRoom room;
  room.printing = {};  // checked in where nothing prints
  room.open();
  room.add({"Ana Lima", "", "T-1"});
  room.add({"Ben Okafor", "", "T-2"});
  const auto ana = room.admit("T-1");
  room.admit("T-2");
  CHECK(room.open_jobs().empty());
  room.printing.prints = true;
  room.open();
  CHECK(room.scan_for<kiosk::BadgeShown>(ana.code).guest.print);
  const auto ben = room.scan_for<kiosk::AlreadyIn>("T-2").guest;
  CHECK(ben.print);
  CHECK(ben.code.empty());  // a ticket shows no code, and names no badge: it may have been forwarded
  CHECK(room.open_jobs().size() == 2);
}

TEST_CASE("a badge that came out is not printed by itself again, at no scan and after no restart") {
  PrintRoom room;
  room.add({"Ana Lima", "", "T-1"});
  const auto ana = room.admit("T-1");
  room.print(room.only_job());
  for (int i = 0; i < 3; ++i) {
    CHECK_FALSE(room.scan_for<kiosk::BadgeShown>(ana.code).guest.print);
    CHECK_FALSE(room.scan_for<kiosk::AlreadyIn>("T-1").guest.print);
    CHECK_FALSE(room.scan_for<kiosk::AlreadyIn>("T-1").guest.ready_at);
    room.restart();
  }
  CHECK(room.open_jobs().empty());
  CHECK(room.sheets() == 1);
}

TEST_CASE("my badge did not come out: once, within five minutes, with the same code") {
  PrintRoom room;
  const auto id = room.add({"Ana Lima", "", "T-1"});
  const auto ana = room.admit("T-1");
  const auto ask = [&] { return room.run(kiosk::PrintAgain{id, PrintReason::did_not_come_out}); };
  CHECK(std::get<kiosk::BadgeNotOrdered>(ask()).why == PrintDecision::under_way);
  room.print(room.only_job());
  CHECK(room.scan_for<kiosk::AlreadyIn>("T-1").guest.may_reprint);
  CHECK(room.scan_for<kiosk::BadgeShown>(ana.code).guest.may_reprint);
  const auto ordered = std::get<kiosk::BadgeOrdered>(ask());
  CHECK(ordered.guest.print);
  CHECK(ordered.guest.code == ana.code);
  CHECK(room.only_job().badge == ana.badge);
  CHECK_FALSE(room.scan_for<kiosk::AlreadyIn>("T-1").guest.may_reprint);
  room.print(room.only_job());
  CHECK_FALSE(room.scan_for<kiosk::AlreadyIn>("T-1").guest.may_reprint);
  const auto refused = std::get<kiosk::BadgeNotOrdered>(ask());
  CHECK(refused.why == PrintDecision::once_only);
  CHECK(refused.guest.code.empty());
  CHECK(room.sheets() == 2);
}

TEST_CASE("after five minutes a badge that did not come out is a helper's matter") {
  PrintRoom room;
  const auto id = room.add({"Ana Lima", "", "T-1"});
  room.admit("T-1");
  room.print(room.only_job());
  room.now += std::chrono::minutes(5);
  CHECK_FALSE(room.scan_for<kiosk::AlreadyIn>("T-1").guest.may_reprint);
  CHECK(room.run_for<kiosk::BadgeNotOrdered>(kiosk::PrintAgain{id, PrintReason::did_not_come_out}).why ==
        PrintDecision::too_late);
  CHECK(room.run_for<kiosk::BadgeOrdered>(kiosk::PrintAgain{id, PrintReason::misprinted}).guest.print);
}

TEST_CASE("where nothing prints, asking again shows the code for five minutes and no longer") {
  test::Evening evening;
  const auto id = evening.add({"Ana Lima", "", "T-1"});
  const auto ana = evening.scan_for<kiosk::Admitted>("T-1").guests.front();
  const kiosk::PrintAgain ask{id, PrintReason::did_not_come_out};
  CHECK(evening.run_for<kiosk::BadgeNotOrdered>(ask).guest.code == ana.code);
  evening.now += std::chrono::minutes(6);
  const auto late = evening.run_for<kiosk::BadgeNotOrdered>(ask);
  CHECK(late.guest.code.empty());
  CHECK(late.why == PrintDecision::too_late);
}

TEST_CASE("nothing is printed again for somebody who is not in or not here") {
  PrintRoom room;
  const auto id = room.add({"Ana Lima", "", "T-1"});
  for (const auto reason : {PrintReason::did_not_come_out, PrintReason::misprinted, PrintReason::reissued}) {
    CHECK(room.run_for<kiosk::Failed>(kiosk::PrintAgain{id, reason}).error.code == base::ErrorCode::not_found);
    CHECK(room.run_for<kiosk::Failed>(kiosk::PrintAgain{{}, reason}).error.code == base::ErrorCode::not_found);
  }
  CHECK(room.open_jobs().empty());
}

TEST_CASE("a badge waits no longer for a guest who said it was not them, and waits for the right one") {
  PrintRoom room;
  const auto id = room.add({"Ana Lima", "", "T-1"});
  const auto stranger = room.admit("T-1");
  room.run_for<kiosk::CheckInsUndone>(kiosk::UndoCheckIns{{id}, "not_me"});
  CHECK(room.open_jobs().empty());
  const auto ana = room.admit("T-1");
  CHECK(ana.badge != stranger.badge);
  CHECK(room.only_job().badge == ana.badge);
}

TEST_CASE("a badge that was printed the evening before is not printed at the door, which says where it lies") {
  PrintRoom room;
  room.describe(domain::Field::ticket_types, speakers);
  const auto ana = room.add({"Ana Lima", "", "T-1"});
  room.set(ana, domain::Field::ticket_type, "Speaker");
  const auto ben = room.add({"Ben Okafor", "", "T-2"});
  for (const auto id : {ana, ben}) {
    const domain::BadgeId badge(id == ana ? 5 : 6);
    const std::vector<domain::FactBody> facts{domain::BadgeIssued{badge, id}, domain::BadgePrinted{badge, "ahead"}};
    REQUIRE(room.writer->append(facts, room.now));
  }
  const auto speaker = room.admit("T-1");
  CHECK_FALSE(speaker.print);
  CHECK(speaker.ready_at == "the speakers' desk");
  CHECK(speaker.badge == domain::BadgeId(5));
  CHECK(room.admit("T-2").ready_at == "the entrance desk");
  CHECK(room.scan_for<kiosk::AlreadyIn>("T-1").guest.ready_at == "the speakers' desk");
  const auto holds_it = room.scan_for<kiosk::BadgeShown>(speaker.code).guest;
  CHECK_FALSE(holds_it.ready_at);
  CHECK_FALSE(holds_it.print);
  CHECK_FALSE(holds_it.may_reprint);
  CHECK(room.open_jobs().empty());
}

TEST_CASE(
    "a sticker for somebody whose badge waits for a printer takes its place; the code they photographed stays good") {
  PrintRoom room;
  const auto id = room.add({"Ana Lima", "", "T-1"});
  const auto ana = room.admit("T-1");
  room.run_for<kiosk::Admitted>(kiosk::BindBlank{id, domain::BadgeId(7)});
  CHECK(room.open_jobs().empty());
  CHECK(room.scan_for<kiosk::BadgeShown>(ana.code).guest.card.name == "Ana Lima");
  CHECK(room.run_for<kiosk::BadgeOrdered>(kiosk::PrintAgain{id, PrintReason::misprinted}).guest.print);
}

TEST_CASE("a guest's card carries what stands on the badge") {
  PrintRoom room;
  room.describe(domain::Field::ticket_types, speakers);
  const auto id = room.add({"Ana Lima", "", "T-1"});
  using enum domain::Field;
  const std::vector<std::pair<domain::Field, std::string>> fields{
      {given_name, "Ana"}, {company, "Northbank"}, {job_title, "CTO"}, {ticket_type, "Speaker"},
      {offer, "pricing"},  {ask, "a designer"},    {share, "company"}, {answers, R"({"Shirt":"M"})"},
      {words_shown, "yes"}};
  for (const auto& [field, value] : fields) room.set(id, field, value);
  const auto card = room.admit("T-1").card;
  CHECK(card.badge_template == "card");
  CHECK(card.badge == badge::Content{.name = "Ana Lima",
                                     .given_name = "Ana",
                                     .company = "Northbank",
                                     .title = "CTO",
                                     .ticket = "Speaker",
                                     .offer = "pricing",
                                     .ask = "a designer",
                                     .share = "◐",
                                     .band = "Speaker",
                                     .custom = {{"Shirt", "M"}}});
}
