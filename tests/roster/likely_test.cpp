// Who may be one person is for a human to say; until then people are apart.
#include <algorithm>

#include "base/fold.h"
#include "roster/journal.h"
#include "roster/near_name.h"
#include "support/catch.h"
#include "support/random.h"

using domain::Field;
using roster::Likeness;
using samples::Journal;

namespace {

constexpr auto two_addresses =
    "name,email,company,ticket code\n"
    "Ana Silva,ana@mail.example,Kestrel,TICKET-1\n"
    "Bob Lind,bob@mail.example,Kestrel,TICKET-2\n"
    "silva ana,ana@work.example,,TICKET-3\n";

bool near(const char* one, const char* other) {
  const bool is_near = roster::is_near_name(base::words_key(one), base::words_key(other));
  CHECK(is_near == roster::is_near_name(base::words_key(other), base::words_key(one)));
  return is_near;
}

}  // namespace

TEST_CASE("a name is near another with a slip, an initial, a short form or a word less") {
  CHECK(near("Katharina Weiß", "Katarina Weiss"));
  CHECK(near("Ana Silva", "A. Silva"));
  CHECK(near("Alex Moreau", "Alexander Moreau"));
  CHECK(near("Jonas Brandt", "Jonas Brantd"));
  CHECK(near("Ana", "Ana Silva"));
  CHECK(near("J. R. Hartley", "James Robert Hartley"));
  CHECK_FALSE(near("Tom Lind", "Tim Lind"));
  CHECK_FALSE(near("Ana Silva", "Ben Silva"));
  CHECK_FALSE(near("李雷", "李蕾"));
  CHECK_FALSE(near("A. B.", "Ana Bauer"));
  CHECK_FALSE(near("", "Ana"));
  CHECK_FALSE(near("Ana Silva", "Bob Lind"));
}

TEST_CASE("the same name at another address is shown with both sides, and stays two people until a human says so") {
  Journal journal;
  const auto plan = journal.import(two_addresses);
  CHECK(plan.counts.people_new == 3);
  REQUIRE(plan.likely.size() == 1);
  CHECK(plan.likely[0].why == Likeness::same_name);
  CHECK(plan.likely[0].here.line == 4);
  CHECK(plan.likely[0].here.email == "ana@work.example");
  CHECK(plan.likely[0].there.line == 2);
  CHECK(plan.likely[0].there.company == "Kestrel");
  CHECK(plan.likely[0].there.person.is_nil());
  CHECK_FALSE(plan.likely[0].taken_as_same);
  CHECK(journal.plan(two_addresses).likely.empty());  // kept apart once, they are not asked about again
}

TEST_CASE("taken as one person they have both tickets, and the next import knows it without being told") {
  Journal journal;
  const auto plan = journal.import(two_addresses, {{}, {4}});
  REQUIRE(plan.likely.size() == 1);
  CHECK(plan.likely[0].taken_as_same);
  CHECK(plan.counts.people == 2);
  CHECK(plan.counts.tickets == 3);
  CHECK(plan.counts.people_with_several_tickets == 1);
  CHECK(plan.outcomes[2].person == 1);
  REQUIRE(plan.merged.size() == 1);
  CHECK(plan.merged[0].line == 4);
  CHECK(plan.merged[0].into == 2);
  CHECK(plan.merged[0].why == roster::MergedBy::choice);
  CHECK(plan.merged[0].as == roster::Merged::As::further_ticket);
  CHECK(journal.rows().persons.size() == 2);
  CHECK(journal.rows().registrations.size() == 3);
  const auto& ana = journal.person("silva ana");
  CHECK(domain::value_of(ana.fields, Field::email) == "ana@work.example");
  CHECK(domain::value_of(ana.fields, Field::company) == "Kestrel");
  const auto again = journal.plan(two_addresses);
  CHECK(again.facts.empty());
  CHECK(again.counts.people_unchanged == 2);
  CHECK(again.merged.at(0).why == roster::MergedBy::one_here);
  CHECK(again.missing.empty());
}

TEST_CASE("in a file without ticket codes one person has one place, also after many imports") {
  constexpr auto file =
      "name,email,company\n"
      "Ana Silva,ana@mail.example,Kestrel\n"
      "Ana Silva,ana@work.example,\n"
      "Ana Silva,ana@home.example,\n";
  Journal journal;
  const auto plan = journal.import(file, {{}, {3, 4}});
  CHECK(plan.counts.people == 1);
  CHECK(plan.counts.merged == 2);
  CHECK(journal.rows().registrations.size() == 1);
  for (int i = 0; i < 3; ++i) CHECK(journal.import(file).facts.empty());
  CHECK(journal.plan("name,email\nAna Silva,ana@mail.example\n").counts.people_new == 0);
}

TEST_CASE("a near name at the same address is shown, and taken as one keeps what the later row says") {
  constexpr auto file =
      "name,email,company\n"
      "Ana Silva,office@mail.example,Kestrel\n"
      "A. Silva,office@mail.example,Copperline\n"
      "Bob Lind,office@mail.example,\n";
  Journal journal;
  const auto plan = journal.import(file, {{}, {3}});
  REQUIRE(plan.likely.size() == 1);
  CHECK(plan.likely[0].why == Likeness::near_name_same_address);
  CHECK(plan.counts.people == 2);
  CHECK(domain::value_of(journal.person("A. Silva").fields, Field::company) == "Copperline");
  CHECK(journal.import(file).facts.empty());
}

TEST_CASE("two of one name without an address are one when a human says so, and a third one stays another") {
  Journal journal;
  CHECK(journal.import("name\nAna Silva\nAna Silva\n", {{}, {3}}).counts.people_new == 1);
  CHECK(journal.plan("name\nAna Silva\nAna Silva\n").facts.empty());
  CHECK(journal.plan("name\nAna Silva\nAna Silva\nAna Silva\n").counts.people_new == 1);
}

TEST_CASE("one ticket code on two people is shown; of three or more it is no code") {
  Journal journal;
  const auto two = journal.plan("name,email,ticket code\nAna,ana@mail.example,T1\nBob,bob@mail.example,T1\n");
  REQUIRE(two.likely.size() == 1);
  CHECK(two.likely[0].why == Likeness::same_code);
  const auto same =
      journal.plan("name,email,ticket code\nAna,ana@mail.example,T1\nBob,bob@mail.example,T1\n", {{}, {3}});
  CHECK(same.counts.tickets == 1);
  CHECK(same.counts.warned_by[static_cast<std::size_t>(roster::Warning::code_conflict)] == 0);
  const auto three = journal.plan(
      "name,email,ticket code\nAna,ana@mail.example,T1\nBob,bob@mail.example,T1\nCleo,cleo@mail.example,T1\n");
  CHECK(three.likely.empty());
}

TEST_CASE("those whose companies differ come last") {
  Journal journal;
  const auto plan = journal.plan(
      "name,email,company\n"
      "Ana Silva,ana@one.example,Kestrel\n"
      "Ana Silva,ana@two.example,Copperline\n"
      "Bob Lind,bob@one.example,Kestrel\n"
      "Bob Lind,bob@two.example,kestrel\n");
  REQUIRE(plan.likely.size() == 2);
  CHECK(plan.likely[0].here.name == "Bob Lind");
  CHECK(plan.likely[1].here.name == "Ana Silva");
}

TEST_CASE("who registered at the door without an address may be somebody of the file") {
  Journal journal;
  const auto random = support::seeded(9);
  journal.write(
      domain::PersonRegistered{.registration = domain::RegistrationId::random(random),
                               .person = domain::PersonId::random(random),
                               .event = journal.event(),
                               .source = domain::Source::walk_in,
                               .person_fields = {{Field::name, "Ana Silva", {}}, {Field::email, "a@b.example", {}}}});
  const auto plan = journal.plan(two_addresses);
  REQUIRE(plan.likely.size() == 2);
  CHECK(plan.likely[0].there.line == 0);
  CHECK(plan.likely[0].there.email == "a@b.example");
  const auto done = journal.import(two_addresses, {{}, {2, 4}});
  CHECK(done.counts.people_new == 1);
  CHECK(journal.rows().persons.size() == 2);
  CHECK(done.kept.size() == 2);  // name and address typed at the door stay
  CHECK(domain::value_of(journal.person("Ana Silva").fields, Field::email) == "a@b.example");
  CHECK(journal.plan(two_addresses).facts.empty());
  CHECK(journal.plan("name,email\nAna Silva,ana@work.example\n").counts.people_new == 0);
}

TEST_CASE("a choice for a line that is no likely pair changes nothing") {
  Journal journal;
  CHECK(journal.plan(two_addresses, {{}, {2, 3, 99}}).counts.people == 3);
}
