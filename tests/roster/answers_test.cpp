// Answers to an organizer's questions: kept, merged over imports.
#include "domain/answers.h"

#include "base/text.h"
#include "roster/samples.h"
#include "support/catch.h"

namespace {

using domain::Answers;
using domain::Field;

Answers answers_in(std::string_view file) {
  const auto table = samples::table_in(file);
  const auto entry = std::get<roster::Entry>(roster::read_entry(table, table.records.front()));
  const auto found = entry.registration.find(Field::answers);
  return found == entry.registration.end() ? Answers{} : domain::answers_of(found->second);
}

}  // namespace

TEST_CASE("every other column of an unknown file is kept as an answer under its title") {
  CHECK(
      answers_in("Name,Shirt,How did you hear of us?,Comment,Comment,Empty\nAna,M,\"a friend\nat work\",one,two,\n") ==
      Answers{
          {"Shirt", "M"}, {"How did you hear of us?", "a friend at work"}, {"Comment", "one"}, {"Comment (2)", "two"}});
  CHECK(answers_in("Name,Comment,Comment\nAna,,two\n") == Answers{{"Comment (2)", "two"}});
}

TEST_CASE("what machines write down and boxes that must be ticked are no answers") {
  CHECK(answers_in("Name,Timestamp,ID,IP address,User Agent,I agree,Zeitstempel,タイムスタンプ\n"
                   "Ana,2026-09-01,17,192.0.2.1,Mozilla,yes,1.9.2026,2026/09/01\n")
            .empty());
}

TEST_CASE("a diet is a field of its own, and an answer that looks like a formula is read without its guard") {
  const auto table = samples::table_in("Name,Dietary requirements,Shirt\nAna,\"vegan, no nuts\",'=1+1\n");
  const auto entry = std::get<roster::Entry>(roster::read_entry(table, table.records.front()));
  CHECK(entry.registration.at(Field::dietary) == "vegan, no nuts");
  CHECK(domain::answers_of(entry.registration.at(Field::answers)) == Answers{{"Shirt", "=1+1"}});
}

TEST_CASE("an answer as long as a page is shortened, and its row says so") {
  const auto table = samples::table_in("Name,Essay\nAna," + std::string(9000, 'x') + "\n");
  const auto entry = std::get<roster::Entry>(roster::read_entry(table, table.records.front()));
  CHECK(domain::answers_of(entry.registration.at(Field::answers)).at("Essay").size() == base::longest_answer);
  CHECK(entry.warnings == std::vector{roster::Warning::too_long});
}
