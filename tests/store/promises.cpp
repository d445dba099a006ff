// What two who met promise each other and say of each other, in a real database.
#include <algorithm>
#include <array>

#include "domain/promise.h"
#include "store/evening.h"

using test::Evening;

namespace {

using kiosk::PairOutcome;
using Kind = domain::PromiseKind;

struct Pair {
  kiosk::BadgedGuest ana;
  kiosk::BadgedGuest ben;
};

Pair two(Evening& evening) { return {evening.walk_in("Ana Lima"), evening.walk_in("Ben Okafor")}; }

domain::Party by_badge(const kiosk::BadgedGuest& guest) { return {std::nullopt, guest.badge}; }

PairOutcome connect(Evening& evening, const kiosk::BadgedGuest& one, const kiosk::BadgedGuest& other) {
  return evening.run_for<kiosk::Connected>(kiosk::ConnectBadges{{one.badge}, other.badge}).outcomes.front();
}

std::vector<kiosk::RecordedPromise> promise(Evening& evening, const kiosk::BadgedGuest& by,
                                            const kiosk::BadgedGuest& to, Kind kind) {
  return evening.run_for<kiosk::PromisesMade>(kiosk::MakePromises{{{by_badge(by), by_badge(to), kind}}}).made;
}

std::size_t open_promises(Evening& evening) {
  const auto rows = *evening.writer->read().promises(evening.event);
  return static_cast<std::size_t>(std::ranges::count_if(
      rows, [](const auto& row) { return domain::outcome_of(row) == domain::PromiseOutcome::open; }));
}

kiosk::MyEvening look(Evening& evening, const kiosk::BadgedGuest& guest) {
  return evening.run_for<kiosk::MyEveningShown>(kiosk::LookAtMyEvening{guest.card.registration}).evening;
}

}  // namespace

TEST_CASE("a promise is durable, meant for a week after the evening, and made once however often it is touched") {
  Evening evening;
  const auto [ana, ben] = two(evening);
  connect(evening, ana, ben);
  const auto made = promise(evening, ana, ben, Kind::help);
  REQUIRE(made.size() == 1);
  CHECK(promise(evening, ana, ben, Kind::help) == made);
  const auto row = (*evening.writer->read().promises(evening.event)).front();
  CHECK(row.by == ana.card.registration);
  CHECK(row.to == ben.card.registration);
  REQUIRE(domain::due_of(row));
  CHECK(*domain::due_of(row) - evening.now <= std::chrono::days(7));
  CHECK(*domain::due_of(row) - evening.now > std::chrono::days(6));
  evening.run_for<kiosk::PromisesTakenBack>(kiosk::TakeBackPromises{{made.front().id}});
  CHECK(open_promises(evening) == 0);
}

TEST_CASE("nobody promises anything to whom they have not met") {
  Evening evening;
  const auto [ana, ben] = two(evening);
  CHECK(promise(evening, ana, ben, Kind::help).empty());
  connect(evening, ana, ben);
  evening.run_for<kiosk::MeetingsWithdrawn>(kiosk::WithdrawMeetings{{ana.badge}, ben.badge});
  CHECK(promise(evening, ana, ben, Kind::help).empty());
}

TEST_CASE("whatever is touched and undone in whatever order, no promise stands between two whose meeting does not") {
  Evening evening;
  const auto random = support::seeded(20'26);
  std::vector<kiosk::BadgedGuest> guests;
  for (const auto* name : {"Ana", "Ben", "Chi", "Dee"}) guests.push_back(evening.walk_in(name));
  const auto pick = [&](std::size_t among) {
    std::array<std::uint8_t, 1> byte{};
    random(byte);
    return byte[0] % among;
  };
  std::size_t most_open = 0;
  for (int step = 0; step < 600; ++step) {
    const auto& one = guests[pick(guests.size())];
    const auto& other = guests[pick(guests.size())];
    if (one.badge == other.badge) continue;
    switch (pick(12)) {
      case 0:
        evening.run(kiosk::WithdrawMeetings{{one.badge}, other.badge});
        break;
      case 1:
        evening.run(kiosk::WithdrawMyMeeting{one.card.registration, other.card.registration});
        break;
      case 2:
        evening.run(kiosk::AddNote{one.badge, other.badge, "the loom"});
        break;
      case 3:
      case 4:
      case 5:
        evening.run(kiosk::ConnectBadges{{one.badge}, other.badge});
        break;
      default:
        promise(evening, one, other, static_cast<Kind>(pick(3)));
    }
    const auto promises = *evening.writer->read().promises(evening.event);
    const auto meetings = *evening.writer->read().meetings(evening.event);
    for (const auto& row : promises) {
      if (domain::outcome_of(row) != domain::PromiseOutcome::open) continue;
      const auto [a, b] = std::minmax(*row.by, *row.to);
      const bool stands = std::ranges::any_of(
          meetings, [&](const auto& meeting) { return meeting.a == a && meeting.b == b && !meeting.withdrawn; });
      INFO("after step " << step);
      REQUIRE(stands);
    }
    most_open = std::max(most_open, open_promises(evening));
  }
  CHECK(most_open > 3);
}

TEST_CASE("a note stays with the meeting and brings back none that was taken back") {
  Evening evening;
  const auto [ana, ben] = two(evening);
  connect(evening, ana, ben);
  using Kept = kiosk::NoteAdded::Kept;
  CHECK(evening.run_for<kiosk::NoteAdded>(kiosk::AddNote{ana.badge, ben.badge, "about the loom"}).kept == Kept::yes);
  evening.run_for<kiosk::NoteAdded>(kiosk::AddNote{ana.badge, ben.badge, "and the yarn"});
  const auto row = (*evening.writer->read().meetings(evening.event)).front();
  REQUIRE(row.notes.size() == 2);
  CHECK(row.notes.front().text == "about the loom");
  evening.run_for<kiosk::MeetingsWithdrawn>(kiosk::WithdrawMeetings{{ana.badge}, ben.badge});
  CHECK(evening.run_for<kiosk::NoteAdded>(kiosk::AddNote{ana.badge, ben.badge, "again"}).kept == Kept::no);
  CHECK((*evening.writer->read().meetings(evening.event)).front().withdrawn);
}

TEST_CASE("not this person: neither is listed, connected or promised anything, until it is taken back") {
  Evening evening;
  const auto [ana, ben] = two(evening);
  connect(evening, ana, ben);
  promise(evening, ben, ana, Kind::meet_again);
  const auto mine = evening.run_for<kiosk::MyEveningShown>(kiosk::AvoidPerson{ana.card.registration, ben.card.person});
  CHECK(mine.evening.met.empty());
  CHECK(look(evening, ben).met.empty());
  CHECK(look(evening, ben).promises.empty());
  CHECK(connect(evening, ana, ben) == PairOutcome::not_possible);
  CHECK(connect(evening, ben, ana) == PairOutcome::not_possible);
  CHECK(promise(evening, ben, ana, Kind::help).empty());
  const auto again =
      evening.run_for<kiosk::MyEveningShown>(kiosk::LiftAvoidance{ana.card.registration, ben.card.person});
  REQUIRE(again.evening.met.size() == 1);
  CHECK(connect(evening, ana, ben) == PairOutcome::met_before);
}

TEST_CASE("one's list says who scanned first, and nothing but what the other gives") {
  Evening evening;
  const auto [ana, ben] = two(evening);
  connect(evening, ana, ben);
  using First = kiosk::MetPerson::ScannedFirst;
  REQUIRE(look(evening, ana).met.size() == 1);
  CHECK(look(evening, ana).met.front().scanned_first == First::guest);
  CHECK(look(evening, ben).met.front().scanned_first == First::they);
  CHECK(look(evening, ben).met.front().name == "Ana Lima");
  const auto chi = evening.run_for<kiosk::Admitted>(kiosk::RegisterWalkIn{"Chi Wu", "", "Lantern Labs"}).guests.front();
  connect(evening, ana, chi);
  REQUIRE(look(evening, ana).met.size() == 2);
  CHECK(look(evening, ana).met.back().company.empty());
  evening.run_for<kiosk::ShareChosen>(kiosk::ChooseShare{chi.card.registration, domain::ShareLevel::company});
  CHECK(look(evening, ana).met.back().company == "Lantern Labs");
}

TEST_CASE("nobody edits what another promised") {
  Evening evening;
  const auto [ana, ben] = two(evening);
  connect(evening, ana, ben);
  const auto made = promise(evening, ana, ben, Kind::help).front().id;
  evening.run_for<kiosk::MyEveningShown>(
      kiosk::EditPromise{ben.card.registration, made, domain::PromiseOutcome::dropped});
  CHECK(open_promises(evening) == 1);
  const auto before = *domain::due_of((*evening.writer->read().promises(evening.event)).front());
  evening.run_for<kiosk::MyEveningShown>(kiosk::EditPromise{ana.card.registration, made, domain::PromiseOutcome::open});
  evening.run_for<kiosk::MyEveningShown>(kiosk::EditPromise{ana.card.registration, made, std::string("the loom")});
  const auto mine = look(evening, ana).promises;
  REQUIRE(mine.size() == 1);
  CHECK(mine.front().words == "the loom");
  CHECK(*mine.front().due == before + std::chrono::days(7));
  evening.run_for<kiosk::MyEveningShown>(kiosk::EditPromise{ana.card.registration, made, domain::PromiseOutcome::kept});
  CHECK(look(evening, ana).promises.empty());
}
