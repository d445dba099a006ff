#include "at_the_kiosk.h"

using namespace kiosk;
using namespace std::chrono_literals;

namespace {

const RosterFile guests{"/home/ines/Downloads/guests.csv", "guests.csv", "Downloads", 29'000, {}};
const RosterFile others{"/media/ines/STICK/others.xlsx", "others.xlsx", "STICK", 3'400'000, {}};

std::shared_ptr<const ImportOffer> offer() {
  roster::Plan plan;
  plan.system = "pretix";
  plan.counts.rows = 4;
  plan.counts.people = plan.counts.people_new = 3;
  plan.counts.tickets = 3;
  plan.counts.rejected = 1;
  plan.counts.people_recognised = 2;
  plan.facts.emplace_back(domain::PersonRegistered{});
  plan.outcomes.push_back(
      {.record = 3, .line = 57, .kind = roster::Outcome::Kind::rejected, .reject = roster::Reject::no_identity});
  plan.likely.push_back({.here = {.line = 41, .name = "Þórdís Jónsdóttir", .email = "thordis@reyk.example"},
                         .there = {.line = 12, .name = "Thordis Jonsdottir", .email = "thordis@mail.example"},
                         .why = roster::Likeness::same_name});
  plan.missing.push_back({{}, "Tomás Ribeiro", "tomas@mail.example"});
  ImportOffer made{.kind = "CSV", .encoding = "windows-1252", .sheet = {}, .columns = {}, .plan = {}};
  made.columns = {{"Attendee name", "Ana Costa", roster::Role::name, roster::Told::system},
                  {"T-shirt", "L", roster::Role::none, roster::Told::not_at_all}};
  made.plan = std::make_shared<const roster::Plan>(std::move(plan));
  return std::make_shared<const ImportOffer>(std::move(made));
}

/// A desk that looks at the plan of guests.csv.
AtTheKiosk looking_at_a_plan() {
  AtTheKiosk at(Station::desk);
  at.touches("read_guest_list");
  at.happens(RosterFilesFound{{guests, others}});
  const auto asked = at.touches("file.0");
  REQUIRE(asked == Effects{PlanImport{guests.path, {}}});
  at.happens(ImportProgressed{roster::Step::planning, 2, 4});
  at.happens(ImportPlanned{{guests.path, {}}, offer()});
  return at;
}

}  // namespace

TEST_CASE("A desk lists the spreadsheets there are, and says so where there is none") {
  AtTheKiosk at(Station::desk);
  REQUIRE(at.touches("read_guest_list") == Effects{ListRosterFiles{}});
  REQUIRE_FALSE(at.sees().shows("There is no spreadsheet"));  // it is still looking
  at.happens(RosterFilesFound{});
  REQUIRE(at.sees().shows("There is no spreadsheet"));
  REQUIRE(at.touches("list_files_again") == Effects{ListRosterFiles{}});
  at.happens(RosterFilesFound{{guests, others}});
  REQUIRE(at.sees().shows("guests.csv"));
  REQUIRE(at.sees().shows("3 MB"));
}

TEST_CASE("How many guests are recognised from other evenings is among what there is to know") {
  auto at = looking_at_a_plan();
  at.touches("tab.notes");
  REQUIRE(at.sees().shows("2 recognised from other evenings by name and e-mail address"));
}

TEST_CASE("Only a desk has a way to a guest list") {
  for (const auto station : {Station::door, Station::connect, Station::all}) {
    AtTheKiosk at(station);
    REQUIRE_FALSE(at.sees().tap("read_guest_list"));
    REQUIRE(at.happens(Tapped{{Action::read_guest_list, 0, {}}}).empty());
    REQUIRE(at.is<AtWelcome>());
  }
}

TEST_CASE("Reading says how far it is and can be stopped, and then nothing has happened") {
  AtTheKiosk at(Station::desk);
  at.touches("read_guest_list");
  at.happens(RosterFilesFound{{guests}});
  at.touches("file.0");
  at.happens(ImportProgressed{roster::Step::planning, 62'000, 100'000});
  REQUIRE(at.sees().shows("62000 of 100000 rows"));
  REQUIRE(at.touches("stop_reading") == Effects{StopImport{}});
  REQUIRE_FALSE(at.sees().tap("stop_reading"));
  at.happens(ImportFailed{{base::ErrorCode::interrupted, ""}});
  REQUIRE(at.is<AtWelcome>());
  REQUIRE_FALSE(at.sees().shows("Go on"));
}

TEST_CASE("The plan says what each column is for, who is likely the same, and what is left out and why") {
  auto at = looking_at_a_plan();
  REQUIRE(at.sees().shows("4 rows are 3 people with 3 tickets: 3 new"));
  REQUIRE(at.sees().shows("CSV  ·  windows-1252  ·  pretix"));
  REQUIRE(at.sees().shows("Attendee name"));
  REQUIRE(at.sees().shows("Not read"));
  at.touches("tab.left_out");
  REQUIRE(at.sees().shows("line 57"));
  REQUIRE(at.sees().shows("neither a name nor an e-mail address"));
  at.touches("tab.missing");
  REQUIRE(at.sees().shows("Tomás Ribeiro"));
  REQUIRE(at.sees().shows("They stay on the list"));
  REQUIRE_FALSE(at.sees().tap("tab.kept"));  // nothing is under it
}

TEST_CASE("What a column is for can be said, and the plan is made again with it") {
  auto at = looking_at_a_plan();
  at.touches("column.1");
  REQUIRE(at.sees().shows("What is “T-shirt”?"));
  REQUIRE(at.sees().shows("For example: L"));
  const roster::ImportChoices choices{{{"T-shirt", roster::Role::answer}}, {}};
  REQUIRE(at.touches("role.answer") == Effects{PlanImport{guests.path, choices}});
  REQUIRE(at.sees().shows("Keep as an answer"));
  REQUIRE_FALSE(at.sees().tap("write_guest_list"));       // its numbers are not those on the screen yet
  at.happens(ImportPlanned{{guests.path, {}}, offer()});  // the answer to what was asked before
  REQUIRE_FALSE(at.sees().tap("write_guest_list"));
  at.happens(ImportPlanned{{guests.path, choices}, offer()});
  REQUIRE(at.sees().tap("write_guest_list"));
}

TEST_CASE("Two who are likely the same are one only where a person says so") {
  auto at = looking_at_a_plan();
  at.touches("tab.likely");
  REQUIRE(at.sees().shows("thordis@reyk.example"));
  const roster::ImportChoices same{{}, {41}};
  REQUIRE(at.touches("likely.0") == Effects{PlanImport{guests.path, same}});
  REQUIRE(at.touches("likely.0") == Effects{PlanImport{guests.path, {}}});  // and no, they are not
}

TEST_CASE("What was shown is what is written") {
  auto at = looking_at_a_plan();
  const auto shown = at.model.import->offer->plan;
  REQUIRE(at.touches("write_guest_list") == Effects{WriteImport{shown}});
  at.happens(ImportWritten{3, 0});
  REQUIRE(at.sees().shows("3 new people, 0 changed"));
  at.touches("done");
  REQUIRE(at.is<AtWelcome>());
  REQUIRE_FALSE(at.model.import);
}

TEST_CASE("A scan in between is answered, and the plan is there afterwards") {
  auto at = looking_at_a_plan();
  at.happens(Admitted{{guest(1, "Ana Costa")}, domain::CheckInWay::ticket});
  REQUIRE(at.sees().shows("Ana Costa"));
  at.waits(20s);
  REQUIRE(at.is<AtWelcome>());
  REQUIRE(at.sees().shows("Go on with the list"));
  REQUIRE(at.touches("read_guest_list").empty());
  REQUIRE(at.is<ReviewingPlan>());
  at.touches("drop_guest_list");
  REQUIRE_FALSE(at.model.import);
}

TEST_CASE("A file that cannot be read is said in words, and another one can be chosen") {
  AtTheKiosk at(Station::desk);
  at.touches("read_guest_list");
  at.happens(RosterFilesFound{{guests, others}});
  at.touches("file.1");
  at.happens(ImportFailed{{base::ErrorCode::roster_unreadable, "It is protected by a password."}});
  REQUIRE(at.sees().shows("It is protected by a password."));
  REQUIRE(at.sees().shows("others.xlsx"));
  REQUIRE(at.touches("retry") == Effects{PlanImport{others.path, {}}});
  at.happens(ImportFailed{{base::ErrorCode::roster_unreadable, ""}});
  REQUIRE(at.touches("read_guest_list") == Effects{ListRosterFiles{}});
}

TEST_CASE("A file that is gone when it is planned again is said, whatever of the plan is on the screen") {
  auto at = looking_at_a_plan();
  at.touches("column.1");
  at.touches("role.answer");
  at.touches("column.0");
  REQUIRE(at.is<ChoosingRole>());
  at.happens(ImportFailed{{base::ErrorCode::file_unreadable, "No such file or directory"}});
  REQUIRE(at.sees().shows("No such file or directory"));
}

TEST_CASE("What is written while somebody looks at the plan again is said") {
  for (const auto& screen : {Screen(ReviewingPlan{}), Screen(ChoosingRole{0})}) {
    auto at = looking_at_a_plan();
    at.touches("write_guest_list");
    at.happens(Admitted{{guest(1, "Ana Costa")}, domain::CheckInWay::ticket});
    at.model.screen = screen;
    at.happens(ImportWritten{3, 0});
    REQUIRE(at.sees().shows("3 new people, 0 changed"));
  }
}

TEST_CASE(
    "Where somebody registered meanwhile, nothing is written and the new plan is shown, its columns as they were "
    "said") {
  auto at = looking_at_a_plan();
  at.touches("column.1");
  at.touches("role.answer");
  const roster::ImportChoices columns{{{"T-shirt", roster::Role::answer}}, {}};
  const roster::ImportChoices both{columns.columns, {41}};
  at.happens(ImportPlanned{{guests.path, columns}, offer()});
  at.touches("tab.likely");
  at.touches("likely.0");
  at.happens(ImportPlanned{{guests.path, both}, offer()});
  at.touches("write_guest_list");
  const PlanImport anew{guests.path, columns};
  REQUIRE(at.happens(ImportFailed{{base::ErrorCode::guest_list_changed, ""}}) == Effects{anew});
  at.happens(ImportPlanned{anew, offer()});
  REQUIRE(at.sees().shows("Somebody registered while you looked"));
  REQUIRE(at.sees().tap("write_guest_list"));
}

TEST_CASE("What ended by itself is no stop that somebody asked for") {
  AtTheKiosk at(Station::desk);
  at.touches("read_guest_list");
  at.happens(RosterFilesFound{{guests}});
  at.touches("file.0");
  at.happens(ImportFailed{{base::ErrorCode::interrupted, "std::bad_alloc"}});
  REQUIRE(at.sees().shows("std::bad_alloc"));
}

TEST_CASE("At a desk the search tells everything, and nobody is sent to a helper for looking") {
  AtTheKiosk at(Station::desk);
  at.touches("find_my_name");
  REQUIRE(at.types("an") == Effects{FindAnybody{"an"}});
  const FoundRow ana{.registration = guest(1, "Ana Costa").card.registration,
                     .name = "Ana Costa",
                     .detail = "Northbank  ·  ana@mail.example",
                     .status = domain::Status::waitlist};
  at.happens(NamesFound{"an", {ana}});
  REQUIRE(at.sees().shows("ana@mail.example"));
  REQUIRE(at.sees().shows("waiting list"));
  for (int look = 0; look < 8; ++look) {
    REQUIRE(at.touches("row.0") == Effects{LookAtGuest{ana.registration}});
    at.happens(GuestShown{guest(1, "Ana Costa").card, {}});
    REQUIRE(at.touches("not_me") == Effects{FindAnybody{"an"}});
    at.happens(NamesFound{"an", {ana}});
  }
}
