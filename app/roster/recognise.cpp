#include "roster/recognise.h"

#include <algorithm>
#include <tuple>
#include <unordered_set>

#include "base/fold.h"
#include "roster/address.h"
#include "roster/joined.h"

namespace roster {
namespace {

struct Carrier {
  std::string address;
  const Attendance* who = nullptr;
  enum class Where : std::uint8_t { here, elsewhere } where{};
};

/// Those whose address somebody has here, and somebody elsewhere.
std::vector<Carrier> carriers(std::span<const Attendance> here, std::span<const Attendance> elsewhere) {
  std::vector<Carrier> all;
  all.reserve(2 * here.size());
  std::unordered_set<std::string> addresses;
  addresses.reserve(here.size());
  for (const auto& each : here) {
    auto address = address_key(each.email);
    if (address.empty()) continue;
    addresses.insert(address);
    all.push_back({std::move(address), &each, Carrier::Where::here});
  }
  for (const auto& each : elsewhere) {
    auto address = address_key(each.email);
    if (addresses.contains(address)) all.push_back({std::move(address), &each, Carrier::Where::elsewhere});
  }
  std::ranges::sort(all, [](const Carrier& left, const Carrier& right) {
    return std::tie(left.address, left.where, left.who->person, left.who->event) <
           std::tie(right.address, right.where, right.who->person, right.who->event);
  });
  return all;
}

/// Does an event know two people of this address?
bool is_shared(std::span<const Carrier> carriers, const Joined& joined) {
  std::vector<std::pair<domain::EventId, domain::PersonId>> who;
  who.reserve(carriers.size());
  for (const auto& each : carriers) who.emplace_back(each.who->event, joined.of(each.who->person));
  std::ranges::sort(who);
  who.erase(std::ranges::unique(who).begin(), who.end());
  const auto same_event = [](const auto& one, const auto& other) { return one.first == other.first; };
  return std::ranges::adjacent_find(who, same_event) != who.end();
}

bool same_words(const std::string& name, const std::string& its_words, const std::string& other) {
  return name == other || base::words_key(other) == its_words;
}

bool is_listed(const Carrier& carrier) { return carrier.who->source == domain::Source::roster; }

void recognise_in(std::span<const Carrier> carriers, Joined& joined, std::vector<domain::PersonsMerged>& merged) {
  const auto first_elsewhere = std::ranges::find(carriers, Carrier::Where::elsewhere, &Carrier::where);
  if (first_elsewhere == carriers.end() || is_shared(carriers, joined)) return;
  for (auto here = carriers.begin(); here != first_elsewhere; ++here) {
    const auto words = base::words_key(here->who->name);
    if (words.empty() || !is_listed(*here)) continue;
    for (auto there = first_elsewhere; there != carriers.end(); ++there) {
      const auto one = here->who->person;
      const auto other = there->who->person;
      if (!is_listed(*there) || !same_words(here->who->name, words, there->who->name)) continue;
      if (joined.are_one(one, other) || joined.are_parted(one, other)) continue;
      joined.join(one, other);
      merged.push_back({std::min(one, other), std::max(one, other), domain::MergedBy::rule});
    }
  }
}

}  // namespace

std::vector<domain::PersonsMerged> recognise(std::span<const Attendance> here, std::span<const Attendance> elsewhere,
                                             std::span<const domain::MergeRow> merges) {
  std::vector<domain::PersonsMerged> merged;
  if (elsewhere.empty()) return merged;
  const auto all = carriers(here, elsewhere);
  Joined joined(merges);
  for (auto begin = all.begin(); begin != all.end();) {
    const auto end =
        std::find_if(begin, all.end(), [&](const Carrier& each) { return each.address != begin->address; });
    recognise_in({begin, end}, joined, merged);
    begin = end;
  }
  return merged;
}

}  // namespace roster
