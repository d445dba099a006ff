// What holds for every guest list, tried on many made up at random: few names, addresses and codes, so that they meet.
#include <algorithm>
#include <random>

#include "roster/journal.h"
#include "roster/samples.h"
#include "support/catch.h"
#include "support/random.h"

using domain::Field;
using samples::Journal;

namespace {

constexpr int rounds = 400;

struct MadeUp {
  std::mt19937_64 dice;

  std::size_t below(std::size_t most) { return dice() % most; }
  std::string one_of(std::initializer_list<const char*> texts) { return *(texts.begin() + below(texts.size())); }

  std::string header;
  std::vector<std::string> rows;

  explicit MadeUp(std::uint64_t seed) : dice(seed) {
    const bool codes = below(2) == 0;
    header = std::string("name,email,company,status") + (codes ? ",ticket code" : "");
    const auto count = 1 + below(12);
    for (std::size_t i = 0; i < count; ++i) {
      auto row = one_of({"Ana Silva", "silva ANA", "A. Silva", "Ana", "Bob Lind", "Bobby Lind", "李雷", "Ana Silvia"});
      row += ',' + one_of({"a@x.example", "b@x.example", "A@x.example", "c@x.example", "", "n/a"});
      row += ',' + one_of({"Kestrel", "Copperline", ""}) + ',' + one_of({"", "Attending", "Refunded", "Checked in"});
      if (codes) row += ',' + one_of({"", "T-10001", "T-10002", "T-10003", "T-10004", "T-10005", "T-10006"});
      rows.push_back(row);
    }
  }

  [[nodiscard]] std::string text() const {
    auto text = header + '\n';
    for (const auto& row : rows) text += row + '\n';
    return text;
  }
};

/// Everybody a human could well say yes to. (Two of other names that share a code may become a third's namesake.)
roster::ImportChoices all_the_same(const roster::Plan& plan) {
  roster::ImportChoices choices;
  for (const auto& likely : plan.likely) {
    if (likely.why != roster::Likeness::same_code) choices.same.insert(likely.here.line);
  }
  return choices;
}

/// Who there is, whatever their ids: name and address as they are compared, and how many places.
std::multiset<std::string> people_of(const Journal& journal) {
  std::multiset<std::string> people;
  for (const auto& [id, row] : journal.rows().persons) {
    people.insert(domain::value_of(row.fields, Field::name) + " " + domain::value_of(row.fields, Field::email));
  }
  return people;
}

}  // namespace

TEST_CASE("a list read again plans nothing, however it was read and whoever was taken for one person") {
  for (int seed = 0; seed < rounds; ++seed) {
    MadeUp list(static_cast<std::uint64_t>(seed));
    const auto text = list.text();
    CAPTURE(text, seed);
    Journal journal;
    const bool with_choices = seed % 2 == 0;
    const auto choices = with_choices ? all_the_same(journal.plan(text)) : roster::ImportChoices{};
    const auto first = journal.import(text, choices);
    CHECK(first.counts.people_new == journal.rows().persons.size());
    for (int again = 0; again < 2; ++again) {
      const auto plan = journal.import(text);
      CHECK(plan.facts.empty());
      CHECK(plan.missing.empty());
      CHECK(plan.likely.empty());
      CHECK(plan.counts.people_unchanged == first.counts.people);
    }
  }
}

TEST_CASE("the rows of a list make the same people in any order") {
  for (int seed = 0; seed < rounds; ++seed) {
    MadeUp list(static_cast<std::uint64_t>(seed));
    // What a person is called last depends on the order: one way of writing each.
    for (auto& row : list.rows) {
      for (const auto* other : {"silva ANA", "A@x.example"}) {
        if (const auto at = row.find(other); at != std::string::npos) {
          row.replace(at, std::string_view(other).size(), other[0] == 's' ? "Ana Silva" : "a@x.example");
        }
      }
    }
    const auto text = list.text();
    Journal one;
    one.import(text);
    std::ranges::shuffle(list.rows, list.dice);
    const auto shuffled = list.text();
    CAPTURE(text, shuffled);
    Journal other;
    other.import(shuffled);
    CHECK(people_of(one) == people_of(other));
    CHECK(one.rows().registrations.size() == other.rows().registrations.size());
    CHECK(one.import(shuffled).counts.people_new == 0);
  }
}

TEST_CASE("a stop at any moment is interrupted, and every row is in one count") {
  for (int seed = 0; seed < rounds; ++seed) {
    const auto table = samples::table_in(MadeUp(static_cast<std::uint64_t>(seed)).text());
    int calls = 0;
    const auto count_calls = [&](roster::Step step, std::size_t done, std::size_t of) {
      CHECK(step == roster::Step::planning);
      CHECK(done <= of);
      ++calls;
      return true;
    };
    const auto plan = roster::plan_import(table, {}, {}, support::seeded(1), {}, count_calls);
    REQUIRE(plan.has_value());
    CHECK(plan->counts.rows == plan->counts.tickets + plan->counts.merged + plan->counts.rejected);
    CHECK(plan->merged.size() == plan->counts.merged_people);
    for (int stop = 0; stop < calls; ++stop) {
      int call = 0;
      const auto stopped = roster::plan_import(table, {}, {}, support::seeded(1), {},
                                               [&](roster::Step, std::size_t, std::size_t) { return call++ != stop; });
      REQUIRE_FALSE(stopped.has_value());
      CHECK(stopped.error().code == base::ErrorCode::interrupted);
    }
  }
}
