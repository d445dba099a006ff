// Finding people by name: the time of a keystroke among 100,000, the share of queries that find who is meant, and the
// memory of the index; beside how door apps search today.
#include <fmt/format.h>
#include <malloc.h>

#include <algorithm>
#include <functional>
#include <map>
#include <random>
#include <unordered_map>

#include "base/fold.h"
#include "base/text.h"
#include "crowd.h"
#include "figure.h"
#include "name_yardsticks.h"
#include "search/people.h"
#include "slips.h"

namespace {

using bench::Asked;
using bench::Times;

constexpr std::size_t many = 100'000;
constexpr std::size_t rows_shown = 8;
constexpr std::size_t yardstick_every = 40;  // keystrokes: a LIKE of 100,000 names takes long

using Found = std::vector<domain::PersonId>;
using Search = std::function<Found(const std::string&)>;

/// Whose name is the same cannot be told apart by the name.
class SameName {
 public:
  explicit SameName(const std::vector<search::Entry>& people) {
    for (const auto& entry : people) keys_.emplace(entry.person, base::words_key(entry.name));
  }
  [[nodiscard]] bool operator()(domain::PersonId a, domain::PersonId b) const { return keys_.at(a) == keys_.at(b); }

 private:
  std::unordered_map<domain::PersonId, std::string> keys_;
};

struct Tally {
  int first = 0;
  int among_eight = 0;
  int all = 0;
};

std::map<std::string, Tally> tally(const std::vector<Asked>& asked, const Search& search, const SameName& same,
                                   bool missed_too) {
  std::map<std::string, Tally> tallies;
  for (const auto& query : asked) {
    const auto found = search(query.typed);
    const auto hit = std::ranges::find_if(found, [&](domain::PersonId person) { return same(person, query.meant); });
    for (auto* each : {&tallies[query.kind], &tallies["all"]}) {
      ++each->all;
      each->first += !found.empty() && hit == found.begin() ? 1 : 0;
      each->among_eight += hit != found.end() ? 1 : 0;
    }
    if (missed_too && hit == found.end()) fmt::print("  missed ({}): {}\n", query.kind, query.typed);
  }
  return tallies;
}

struct Contest {
  std::string name;
  Search search;
};

void print_shares(const std::vector<Asked>& asked, const std::vector<Contest>& contests, const SameName& same,
                  bool missed_too) {
  std::vector<std::map<std::string, Tally>> all;
  for (const auto& contest : contests) {
    all.push_back(tally(asked, contest.search, same, missed_too && all.empty()));
  }
  fmt::print("  {:<34}{:>7}", "share that is first / among 8", "queries");
  for (const auto& contest : contests) fmt::print("{:>18}", contest.name);
  fmt::print("\n");
  for (const auto& [kind, ours] : all.front()) {
    fmt::print("  {:<34}{:>7}", kind, ours.all);
    for (const auto& each : all) {
      const auto& one = each.at(kind);
      fmt::print("{:>9.1f} /{:>6.1f}%", 100.0 * one.first / one.all, 100.0 * one.among_eight / one.all);
    }
    fmt::print("\n");
  }
  fmt::print("\n");
}

std::vector<Asked> world_asked(bool with_readings) {
  const auto people = people::world_names();
  std::vector<Asked> asked;
  for (const auto& query : people::world_queries()) {
    if (query.kind == "company" || (query.found_in == "reading") != with_readings) continue;
    asked.push_back({query.kind + ", " + query.found_in, query.typed, people.at(query.expected).person});
  }
  return asked;
}

std::vector<Asked> slips_among(const std::vector<search::Entry>& people, std::size_t every) {
  std::mt19937_64 engine(47);
  std::vector<Asked> asked;
  for (std::size_t i = 0; i < people.size(); i += every) {
    for (auto& query : bench::slips_of(people[i], engine)) asked.push_back(std::move(query));
  }
  return asked;
}

/// Every beginning of every query, as the box sees it.
std::vector<std::string> keystrokes(const std::vector<Asked>& asked) {
  std::vector<std::string> typed;
  for (const auto& query : asked) {
    for (std::size_t at = 0; at < query.typed.size();) {
      at = base::next(query.typed, at);
      typed.push_back(query.typed.substr(0, at));
    }
  }
  return typed;
}

Times times_of(const std::vector<std::string>& typed, const Search& search, std::size_t every) {
  Times times;
  std::size_t found = 0;
  for (std::size_t i = 0; i < typed.size(); i += every) {
    times.push_back(bench::processor_time_of([&] { found += search(typed[i]).size(); }));
  }
  if (found == 0) fmt::print("  nobody was found\n");
  return times;
}

void print_times(const std::string& name, const Times& times) {
  const auto within = std::ranges::count_if(times, [](double time) { return time <= 10; });
  fmt::print("  {:<22} median {:7.2f}   95 % {:7.2f}   99 % {:7.2f}   max {:7.2f} ms   within 10 ms {:6.2f} %  ({})\n",
             name, bench::quantile(times, 0.5), bench::quantile(times, 0.95), bench::quantile(times, 0.99),
             bench::quantile(times, 1), 100.0 * static_cast<double>(within) / static_cast<double>(times.size()),
             times.size());
}

Found persons_of(const std::vector<search::Entry>& entries) {
  Found found;
  for (const auto& entry : entries) found.push_back(entry.person);
  return found;
}

std::vector<Contest> contests(const search::NameIndex& index, bench::NameYardsticks& yardsticks,
                              const std::vector<search::Entry>& people) {
  const auto persons = [&people](const std::vector<std::size_t>& rows) {
    Found found;
    for (const auto row : rows) found.push_back(people[row].person);
    return found;
  };
  return {{"Lanyard", [&](const std::string& typed) { return persons_of(index.find(typed, rows_shown)); }},
          {"FTS5 trigrams", [&, persons](const std::string& typed) { return persons(yardsticks.trigrams(typed)); }},
          {"LIKE", [&, persons](const std::string& typed) { return persons(yardsticks.like(typed)); }}};
}

void shares_among(const std::vector<search::Entry>& people, const std::string& title, const std::vector<Asked>& asked,
                  bool missed_too) {
  search::NameIndex index;
  for (const auto& entry : people) index.put(entry);
  bench::NameYardsticks yardsticks(people);
  fmt::print("{}\n", title);
  print_shares(asked, contests(index, yardsticks, people), SameName(people), missed_too);
}

std::size_t heap() { return ::mallinfo2().uordblks + ::mallinfo2().hblkhd; }

void among_many(bool missed_too) {
  const auto people = bench::crowd(many);
  const auto before = heap();
  search::NameIndex index;
  const auto built = bench::time_of([&] {
    for (const auto& entry : people) index.put(entry);
  });
  fmt::print("Among {} people: built in {:.0f} ms, {:.1f} MB\n", many, built,
             static_cast<double>(heap() - before) / 1e6);
  bench::NameYardsticks yardsticks(people);
  const auto searches = contests(index, yardsticks, people);
  const auto slips = slips_among(people, 997);
  auto typed = keystrokes(slips);
  for (const bool readings : {false, true}) {
    const auto more = keystrokes(world_asked(readings));
    typed.insert(typed.end(), more.begin(), more.end());
  }
  for (const auto& each : searches) {
    print_times(each.name, times_of(typed, each.search, each.name == "Lanyard" ? 1 : yardstick_every));
  }
  print_times("Lanyard, for helpers",
              times_of(typed, [&](const std::string& query) { return persons_of(index.find_anybody(query)); }, 4));
  print_times(
      "Lanyard, same person",
      times_of(
          typed, [&](const std::string& query) { return persons_of(index.same_person(query, "a@b.example")); }, 20));
  fmt::print("\n");
  const SameName same(people);
  print_shares(slips, searches, same, missed_too);
}

}  // namespace

/// `names_bench missed` also lists what was not found.
int main(int count, char** arguments) {
  const bool missed_too = count > 1 && std::string(arguments[1]) == "missed";
  std::vector<search::Entry> world;
  for (const auto& [id, entry] : people::world_names()) world.push_back(entry);
  shares_among(world, "426 people of 31 languages, as typed at the door", world_asked(false), missed_too);
  shares_among(world, "the same, what needs a table of readings", world_asked(true), missed_too);
  shares_among(world, "the same, generated errors", slips_among(world, 1), missed_too);
  among_many(missed_too);
}
