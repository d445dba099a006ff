// What a helper does for badges on paper: stickers, lost badges, and what nobody knows the end of.
#include "store/print_room.h"
#include "store/verify.h"

namespace {

using domain::PrintReason;
using kiosk::PrintState;
using test::PrintRoom;

}  // namespace

TEST_CASE("a lost badge is void from then on, and the new one has a code of its own") {
  PrintRoom room;
  const auto id = room.add({"Ana Lima", "", "T-1"});
  const auto lost = room.admit("T-1");
  room.print(room.only_job());
  const auto found = room.run_for<kiosk::BadgeOrdered>(kiosk::PrintAgain{id, PrintReason::reissued}).guest;
  CHECK(found.badge != lost.badge);
  CHECK(found.print);
  CHECK(room.only_job().content.code == found.code);
  CHECK(room.scan_for<kiosk::Refused>(lost.code).why == domain::Refusal::badge_voided);
  CHECK(room.scan_for<kiosk::BadgeShown>(found.code).guest.print == found.print);
}

TEST_CASE("what waits for a void badge is not printed, what waits for its successor is") {
  PrintRoom room;
  const auto id = room.add({"Ana Lima", "", "T-1"});
  room.admit("T-1");
  const auto found = room.run_for<kiosk::BadgeOrdered>(kiosk::PrintAgain{id, PrintReason::reissued}).guest;
  CHECK(room.only_job().badge == found.badge);
}

TEST_CASE("a sticker that is nobody's is told from a badge of another door, and is a guest's once it is bound") {
  PrintRoom room;
  const auto id = room.add({"Ana Lima", "", "T-1"});
  const auto sticker = room.blank(0xB1A);
  const auto unknown = room.scan_for<kiosk::ScanUnknown>(sticker);
  CHECK(unknown.kind == kiosk::UnknownScan::blank);
  CHECK(unknown.blank == domain::BadgeId(0xB1A));
  const auto admitted = room.run_for<kiosk::Admitted>(kiosk::BindBlank{id, unknown.blank});
  CHECK(admitted.way == domain::CheckInWay::helper);
  CHECK(admitted.guests.front().card.name == "Ana Lima");
  CHECK_FALSE(admitted.guests.front().print);
  CHECK(room.scan_for<kiosk::BadgeShown>(sticker).guest.card.name == "Ana Lima");
  CHECK(room.scan_for<kiosk::BadgeShown>(admitted.guests.front().code).guest.card.name == "Ana Lima");
  CHECK_FALSE(room.scan_for<kiosk::AlreadyIn>("T-1").guest.print);
  CHECK(room.open_jobs().empty());
  CHECK(store::verify(room.writer->session())->findings.empty());
}

TEST_CASE("a sticker is bound once: to somebody else, or void, it is taken") {
  PrintRoom room;
  const auto ana = room.add({"Ana Lima", "", "T-1"});
  const auto ben = room.add({"Ben Okafor", "", "T-2"});
  const kiosk::BindBlank first{ana, domain::BadgeId(7)};
  room.run_for<kiosk::Admitted>(first);
  const auto facts = room.writer->read().facts()->size();
  CHECK(room.run_for<kiosk::Admitted>(first).guests.front().badge == domain::BadgeId(7));  // a double tap
  room.run_for<kiosk::BlankTaken>(kiosk::BindBlank{ben, domain::BadgeId(7)});
  CHECK(room.writer->read().facts()->size() == facts);
  const std::vector<domain::FactBody> voided{domain::BadgeVoided{domain::BadgeId(8), "lost"}};
  REQUIRE(room.writer->append(voided, room.now));
  room.run_for<kiosk::BlankTaken>(kiosk::BindBlank{ben, domain::BadgeId(8)});
}

TEST_CASE("whose badge has come out gets no sticker beside it, but in its place once it is lost") {
  PrintRoom room;
  const auto id = room.add({"Ana Lima", "", "T-1"});
  room.admit("T-1");
  room.print(room.only_job());
  room.run_for<kiosk::BlankTaken>(kiosk::BindBlank{id, domain::BadgeId(7)});
  room.run_for<kiosk::BadgeOrdered>(kiosk::PrintAgain{id, PrintReason::reissued});
  room.run_for<kiosk::Admitted>(kiosk::BindBlank{id, domain::BadgeId(7)});
  CHECK(room.scan_for<kiosk::BadgeShown>(room.blank(7)).guest.card.name == "Ana Lima");
  CHECK(room.open_jobs().empty());  // the new badge need not come any more
}

TEST_CASE("a sticker lets nobody in whom the door would not") {
  PrintRoom room;
  const auto id = room.add({"Ana Lima", "", "T-1", "cancelled"});
  const auto refused = room.run_for<kiosk::Refused>(kiosk::BindBlank{id, domain::BadgeId(7)});
  CHECK(refused.why == domain::Refusal::cancelled);
  CHECK(room.scan_for<kiosk::ScanUnknown>(room.blank(7)).kind == kiosk::UnknownScan::blank);
}

TEST_CASE("a helper settles what was sent when the power failed, and is asked once") {
  PrintRoom room;
  room.add({"Ana Lima", "", "T-1"});
  room.add({"Ben Okafor", "", "T-2"});
  room.admit("T-1");
  room.admit("T-2");
  const auto jobs = room.open_jobs();
  for (const auto& job : jobs) room.step(job.id, PrintState::unsure);
  CHECK_FALSE(room.scan_for<kiosk::AlreadyIn>("T-1").guest.print);  // nobody can promise it …
  CHECK(room.open_jobs().size() == 2);                              // … and it is not ordered anew
  room.run_for<kiosk::PrintSettled>(kiosk::SettlePrint{jobs[0].id, kiosk::CameOut::yes});
  room.run_for<kiosk::PrintSettled>(kiosk::SettlePrint{jobs[1].id, kiosk::CameOut::no});
  CHECK(room.sheets() == 1);
  CHECK(room.only_job().id == jobs[1].id);
  CHECK(room.only_job().state == PrintState::waiting);
  room.run_for<kiosk::PrintSettled>(kiosk::SettlePrint{jobs[1].id, kiosk::CameOut::yes});  // it waits: no answer now
  room.run_for<kiosk::PrintSettled>(kiosk::SettlePrint{{}, kiosk::CameOut::yes});
  CHECK(room.sheets() == 1);
}
