// Importing again is a diff: the journal and its fold are real, the tables are in memory.
#include "roster/journal.h"
#include "roster/samples.h"
#include "support/catch.h"
#include "support/random.h"

namespace {

using domain::Field;
using samples::Journal;

constexpr auto first_file =
    "name,email,company,ticket code,status\n"
    "Ana Silva,ana@mail.example,Kestrel,A1,Attending\n"
    "Bob Lind,bob@mail.example,Kestrel,B1,Attending\n"
    "李雷,,Copperline,C1,Attending\n";

}  // namespace

TEST_CASE("importing a sample a second time writes nothing") {
  for (const auto& file : samples::files) {
    INFO(file);
    Journal journal;
    const auto bytes = samples::bytes_of(file);
    const auto first = journal.import(bytes);
    CHECK(journal.rows().persons.size() == first.counts.people);
    CHECK(journal.rows().registrations.size() == first.counts.tickets);
    const auto again = journal.plan(bytes);
    CHECK(again.facts.empty());
    CHECK(again.kept.empty());
    CHECK(again.counts.people_unchanged == first.counts.people);
    CHECK(again.counts.people_new == 0);
  }
}

TEST_CASE("a changed cell becomes an edit that names the facts it replaces") {
  Journal journal;
  journal.import(first_file);
  const auto before = journal.person("Ana Silva");
  const auto plan = journal.import(
      "name,email,company,ticket code,status\n"
      "Ana Silva,ana@mail.example,Copperline,A1,Refunded\n");
  REQUIRE(plan.facts.size() == 1);
  const auto& edit = std::get<domain::PersonEdited>(plan.facts[0]);
  CHECK(edit.person == before.id);
  CHECK(edit.person_fields == std::vector<domain::FieldWrite>{
                                  {Field::company, "Copperline", domain::writers_of(before.fields, Field::company)}});
  CHECK(plan.counts.people_changed == 1);
  const auto& place = journal.registration_of("Ana Silva");
  CHECK(domain::value_of(place.fields, Field::status) == "cancelled");
  CHECK(domain::value_of(place.fields, Field::status_note) == "Refunded");

  SECTION("and the next file may change it again") {
    journal.import(first_file);
    CHECK(domain::value_of(journal.person("Ana Silva").fields, Field::company) == "Kestrel");
    CHECK(domain::value_of(journal.registration_of("Ana Silva").fields, Field::status) == "going");
    CHECK(domain::value_of(journal.registration_of("Ana Silva").fields, Field::status_note).empty());
  }
}

TEST_CASE("what was written by hand is kept and listed") {
  Journal journal;
  journal.import(first_file);
  journal.edit_by_hand("Bob Lind", Field::company, "Tessera");
  const auto plan = journal.import(first_file);
  CHECK(plan.facts.empty());
  REQUIRE(plan.kept.size() == 1);
  CHECK(plan.kept[0].record == 2);
  CHECK(plan.kept[0].line == 3);
  CHECK(plan.kept[0].field == Field::company);
  CHECK(plan.kept[0].here == "Tessera");
  CHECK(plan.kept[0].in_roster == "Kestrel");
}

TEST_CASE("somebody whose name was corrected at the door stays one person") {
  const auto* without_codes = "name,email\nAna Silva,ana@mail.example\n";
  for (const auto* file : {first_file, without_codes}) {
    Journal journal;
    journal.import(file);
    journal.edit_by_hand("Ana Silva", Field::name, "Anna Silva");
    const auto plan = journal.import(file);
    CHECK(plan.facts.empty());
    CHECK(plan.kept.size() == 1);
  }
}

TEST_CASE("a name or an address corrected in the file is an edit, a ticket passed on is another person") {
  Journal journal;
  journal.import(first_file);
  const auto corrected = journal.import("name,email,ticket code\nBob Lindt,bob@mail.example,B1\n");
  CHECK(corrected.counts.people_new == 0);
  CHECK(journal.person("Bob Lindt").id ==
        journal.rows().registrations.at(journal.registration_of("Bob Lindt").id).person);
  const auto passed_on = journal.import("name,email,ticket code\nCleo Day,cleo@mail.example,B1\n");
  CHECK(passed_on.counts.people_new == 1);
}

TEST_CASE("a walk-in who turns up in the file stays one registration and gets its ticket code") {
  Journal journal;
  const auto random = support::seeded(9);
  journal.write(domain::PersonRegistered{
      .registration = domain::RegistrationId::random(random),
      .person = domain::PersonId::random(random),
      .source = domain::Source::walk_in,
      .person_fields = {{Field::name, "Ana Silva", {}}, {Field::email, "Ana@mail.example", {}}}});
  const auto plan = journal.import(first_file);
  CHECK(plan.counts.people_new == 2);
  CHECK(journal.rows().registrations.size() == 3);
  CHECK(journal.registration_of("Ana Silva").scan_keys == std::vector<std::string>{"A1"});
}

TEST_CASE("a check-in that was taken back here is not made again by the file") {
  constexpr auto file = "name,email,ticket code,status\nAna Silva,ana@mail.example,A1,Checked in\n";
  Journal journal;
  const auto first = journal.import(file);
  REQUIRE(first.facts.size() == 2);
  CHECK(std::get<domain::CheckedIn>(first.facts[1]).way == domain::CheckInWay::roster);
  const auto place = journal.registration_of("Ana Silva");
  REQUIRE(place.check_ins.size() == 1);
  journal.write(
      domain::CheckInUndone{.registration = place.id, .badge = {}, .check_ins = place.check_ins, .reason = "not me"});
  CHECK_FALSE(journal.registration_of("Ana Silva").in_since);
  CHECK(journal.import(file).facts.empty());
}

TEST_CASE("two people without an address and with the same name are two, today and tomorrow") {
  constexpr auto file = "name,company\nAna Silva,Kestrel\nAna Silva,Copperline\n";
  Journal journal;
  CHECK(journal.import(file).counts.people_new == 2);
  CHECK(journal.import(file).counts.people_unchanged == 2);
}
