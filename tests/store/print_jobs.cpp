// The printers' side of the jobs, and what survives.
#include "store/print_room.h"
#include "store/rebuild.h"
#include "store/verify.h"

namespace {

using domain::PrintReason;
using kiosk::PrintState;
using test::PrintRoom;

}  // namespace

TEST_CASE("a job is written with what stands on the badge now, not when it was ordered") {
  PrintRoom room;
  const auto id = room.add({"Ana Lima", "", "T-1"});
  room.admit("T-1");
  room.run_for<kiosk::GuestShown>(kiosk::FixSpelling{id, "Ana Lina"});
  room.run_for<kiosk::ShareChosen>(kiosk::ChooseShare{id, domain::ShareLevel::contact});
  CHECK(room.only_job().content.name == "Ana Lina");
  CHECK(room.only_job().content.share == "●");
}

TEST_CASE("steps are kept: state, printer and its number for the job") {
  PrintRoom room;
  room.add({"Ana Lima", "", "T-1"});
  room.admit("T-1");
  const auto id = room.only_job().id;
  room.step(id, PrintState::sending, "printer A", 0);
  room.step(id, PrintState::sent, "printer A", 312);
  room.restart();
  const auto job = room.only_job();
  CHECK(job.state == PrintState::sent);
  CHECK(job.printer == "printer A");
  CHECK(job.printer_job == 312);
  room.step(id, PrintState::waiting, "", 0);  // taken back, for another printer
  CHECK(room.only_job().state == PrintState::waiting);
}

TEST_CASE("an end is an end: what is told again or of an unknown job changes nothing") {
  PrintRoom room;
  room.add({"Ana Lima", "", "T-1"});
  room.admit("T-1");
  const auto id = room.only_job().id;
  room.step(id, PrintState::printed);
  const auto facts = room.writer->read().facts()->size();
  for (const auto state : {PrintState::printed, PrintState::waiting, PrintState::given_up}) room.step(id, state);
  room.step(domain::PrintJobId::random(room.random), PrintState::printed);
  CHECK(room.open_jobs().empty());
  CHECK(room.writer->read().facts()->size() == facts);
  CHECK(room.jobs->record({}, room.now).has_value());
}

TEST_CASE("the facts of what came out name the badge and the kiosk") {
  PrintRoom room;
  room.add({"Ana Lima", "", "T-1"});
  const auto ana = room.admit("T-1");
  room.print(room.only_job());
  const auto facts = *room.writer->read().facts();
  const auto* printed = std::get_if<domain::BadgePrinted>(&facts.back().body);
  REQUIRE(printed != nullptr);
  CHECK(*printed == domain::BadgePrinted{ana.badge, "Door 1"});
  const auto badges = *room.writer->read().badges(room.event);
  REQUIRE(badges.size() == 1);
  CHECK(badges.front().printed == facts.back().wall);
}

TEST_CASE("a badge given up is ordered anew at the next scan") {
  PrintRoom room;
  room.add({"Ana Lima", "", "T-1"});
  room.admit("T-1");
  const auto given_up = room.only_job().id;
  room.step(given_up, PrintState::given_up);
  CHECK(room.open_jobs().empty());
  CHECK(room.scan_for<kiosk::AlreadyIn>("T-1").guest.print);
  CHECK(room.only_job().id != given_up);
}

TEST_CASE("a badge that came out of another kiosk's printer is not waited for; one that is being printed is followed") {
  PrintRoom room;
  room.add({"Ana Lima", "", "T-1"});
  room.add({"Ben Okafor", "", "T-2"});
  const auto ana = room.admit("T-1");
  const auto ben = room.admit("T-2");
  room.step(room.open_jobs().back().id, PrintState::sent);
  const std::vector<domain::FactBody> elsewhere{domain::BadgePrinted{ana.badge, "Door 2"},
                                                domain::BadgePrinted{ben.badge, "Door 2"}};
  REQUIRE(room.writer->append(elsewhere, room.now));
  CHECK(room.only_job().content.name == "Ben Okafor");
  CHECK_FALSE(room.scan_for<kiosk::AlreadyIn>("T-1").guest.print);
}

TEST_CASE("a job that a printer may still have is followed until it is called back, though nobody needs it any more") {
  PrintRoom room;
  const auto id = room.add({"Ana Lima", "", "T-1"});
  room.admit("T-1");
  const auto job = room.only_job().id;
  room.step(job, PrintState::sent, "printer A", 12);
  room.step(job, PrintState::waiting, "printer A", 12);  // to be called back
  room.run_for<kiosk::Admitted>(kiosk::BindBlank{id, domain::BadgeId(7)});
  CHECK(room.only_job().printer_job == 12);
  room.step(job, PrintState::waiting, "", 0);
  CHECK(room.open_jobs().empty());
}

TEST_CASE("jobs are of one evening: another event of the same file has none of them") {
  PrintRoom room;
  room.add({"Ana Lima", "", "T-1"});
  room.admit("T-1");
  const auto other = test::new_event(*room.writer, "Winter Mixer", 44);
  auto jobs = store::PrintJobs::open(*room.writer, other, "Door 1");
  REQUIRE(jobs);
  CHECK((*jobs)->open_jobs()->empty());
  CHECK(store::PrintJobs::open(*room.writer, domain::EventId{}, "Door 1").error().code == base::ErrorCode::no_event);
}

TEST_CASE("jobs survive a restart, and verifying the journal says nothing of them") {
  PrintRoom room("B");
  for (int i = 0; i < 20; ++i) {
    const auto ticket = "T-" + std::to_string(i);
    room.add({"Guest " + ticket, "", ticket});
    room.admit(ticket);
  }
  const auto before = room.open_jobs();
  room.restart();
  CHECK(room.open_jobs() == before);
  CHECK(store::verify(room.writer->session())->findings.empty());
  const auto anew = store::rebuilt(room.writer->session());
  CHECK(anew->connection.number("SELECT count(*) FROM print_job") == 0);
  CHECK(room.open_jobs() == before);
}

TEST_CASE("a copy of the file on another machine prints none of what the first one has still to print") {
  PrintRoom room;
  room.add({"Ana Lima", "", "T-1"});
  const auto ana = room.admit("T-1");
  const auto event = room.event;
  room.jobs.reset();
  room.recorder.reset();
  room.writer.reset();
  const auto copy = room.folder.file("copy.db");
  std::filesystem::copy_file(room.file, copy);
  if (const auto log = room.file.string() + "-wal"; std::filesystem::exists(log)) {
    std::filesystem::copy_file(log, copy.string() + "-wal");
  }
  auto writer = store::Writer::open(copy, {store::IfMissing::refuse, "machine-b"}, support::seeded(5), room.now);
  REQUIRE(writer);
  auto jobs = store::PrintJobs::open(**writer, event, "Door 2");
  REQUIRE(jobs);
  CHECK((*jobs)->open_jobs()->empty());
  // Whoever comes back there is printed for there.
  auto recorder = store::Recorder::open(**writer, event, "Door 2", support::seeded(6), {true, ""});
  REQUIRE(recorder);
  const auto shown = (*recorder)->run(kiosk::ReadScan{{ana.code, ana.code}}, room.now + std::chrono::seconds(9));
  CHECK(std::get<kiosk::BadgeShown>(shown).guest.print);
  CHECK((*jobs)->open_jobs()->size() == 1);
}
