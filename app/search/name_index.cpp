#include "search/name_index.h"

#include <algorithm>
#include <limits>

#include "base/fold.h"
#include "base/text.h"
#include "search/consonants.h"

namespace search {
namespace {

constexpr unsigned unfound = std::numeric_limits<unsigned>::max();
constexpr Price no_fit = std::numeric_limits<Price>::max();
constexpr unsigned of_joining = 8;      // spaces in the wrong place: after every beginning, before the slips
constexpr unsigned of_consonants = 30;  // after every slip
constexpr std::size_t enough_consonants = 3;
constexpr std::size_t least_of_code = 3;
constexpr std::size_t most_words = 8;  // of a query; the rest of a pasted text is left unread

std::string joined(std::string_view folded) {
  std::string all;
  for (const auto word : base::words_of(folded)) all += word;
  return all;
}

std::vector<std::string> parts_of(std::string_view name) {
  const auto line = base::single_line(name);
  std::vector<std::string> parts;
  for (const auto part : base::words_of(line)) parts.emplace_back(part);
  return parts;
}

void without_repetition(std::vector<std::size_t>& positions) {
  std::ranges::sort(positions);
  positions.erase(std::ranges::unique(positions).begin(), positions.end());
}

}  // namespace

const NameIndex::Part& NameIndex::part(const std::string& text) {
  const auto [found, is_new] = parts_.try_emplace(text);
  auto& part = found->second;
  if (is_new) {
    for (const auto& spelling : spellings_.words_of(text)) part.words.push_back(words_.position_of(spelling));
    for (const auto& reading : spellings_.readings_of(text)) part.readings.push_back(joined(reading));
    part.vowels_left_out = leaves_vowels_out(text);
  }
  return part;
}

void NameIndex::index_joined(Person& person, std::string_view name) {
  std::vector<const Part*> parts;
  for (const auto& text : parts_of(name)) parts.push_back(&part(text));
  const bool foreign = std::ranges::any_of(parts, [](const Part* each) { return each->readings.size() > 1; });
  const auto add = [&](std::size_t reading) {
    std::string all;
    for (const auto* each : parts) all += each->readings[std::min(reading, each->readings.size() - 1)];
    person.joined.push_back(joined_.position_of(all));
    return all;
  };
  for (std::size_t reading = 0; reading < (foreign ? 2U : 1U); ++reading) {
    const auto all = add(reading);
    const bool vowels_left_out = std::ranges::any_of(parts, &Part::vowels_left_out);
    if (reading == 1 && vowels_left_out) person.consonants.push_back(consonants_.position_of(consonants_of(all)));
    if (parts.size() < 2) continue;
    std::ranges::rotate(parts, parts.end() - 1);
    add(reading);
    std::ranges::rotate(parts, parts.begin() + 1);
  }
}

void NameIndex::index(Slot slot) {
  auto& person = people_[slot];
  for (const auto& entry : person.entries) {
    for (const auto* name : {&entry.name, &entry.given_name, &entry.family_name}) {
      for (const auto& text : parts_of(*name)) {
        const auto& words = part(text).words;
        person.words.insert(person.words.end(), words.begin(), words.end());
      }
    }
    index_joined(person, entry.name);
  }
  person.length = person.entries.front().name.size();
  for (auto* positions : {&person.words, &person.joined, &person.consonants}) without_repetition(*positions);
  for (const auto position : person.words) words_.add(position, slot);
  for (const auto position : person.joined) joined_.add(position, slot);
  for (const auto position : person.consonants) consonants_.add(position, slot);
}

void NameIndex::forget(Slot slot) {
  auto& person = people_[slot];
  for (const auto position : person.words) words_.remove(position, slot);
  for (const auto position : person.joined) joined_.remove(position, slot);
  for (const auto position : person.consonants) consonants_.remove(position, slot);
  person.words.clear();
  person.joined.clear();
  person.consonants.clear();
}

void NameIndex::put(const Entry& entry) {
  remove(entry.registration);
  by_registration_[entry.registration] = entry.person;
  auto [found, is_new] = by_person_.try_emplace(entry.person, Slot{0});
  if (is_new && free_.empty()) {
    found->second = static_cast<Slot>(people_.size());
    people_.emplace_back();
  } else if (is_new) {
    found->second = free_.back();
    free_.pop_back();
  }
  forget(found->second);
  auto& entries = people_[found->second].entries;
  entries.push_back(entry);
  std::ranges::stable_partition(entries, &Entry::admissible);
  index(found->second);
}

void NameIndex::remove(domain::RegistrationId registration) {
  const auto known = by_registration_.find(registration);
  if (known == by_registration_.end()) return;
  const auto holder = by_person_.find(known->second);
  const auto slot = holder->second;
  by_registration_.erase(known);
  forget(slot);
  std::erase_if(people_[slot].entries, [&](const Entry& entry) { return entry.registration == registration; });
  if (people_[slot].entries.empty()) {
    by_person_.erase(holder);
    free_.push_back(slot);
  } else {
    index(slot);
  }
}

void NameIndex::rank_words(std::string_view reading, std::vector<unsigned>& best) const {
  auto words = base::words_of(reading);
  words.resize(std::min(words.size(), most_words));
  std::vector<unsigned> sums(people_.size(), words.empty() ? unfound : 0);
  for (const auto typed : words) {
    const auto letters = wide(typed);
    std::vector<Price> prices(people_.size(), no_fit);
    words_.lower(prices, letters, slips_allowed(letters.size()));
    bool somebody = false;
    for (std::size_t slot = 0; slot < sums.size(); ++slot) {
      sums[slot] = sums[slot] == unfound || prices[slot] == no_fit ? unfound : sums[slot] + prices[slot];
      somebody = somebody || sums[slot] != unfound;
    }
    if (!somebody) return;
  }
  for (std::size_t slot = 0; slot < sums.size(); ++slot) best[slot] = std::min(best[slot], sums[slot]);
}

// "janvandenberg", "lilei": as if there were no spaces at all. And "khaled al otaibi", whose name is written kh l d l t
// b.
void NameIndex::rank_joined(std::string_view reading, std::vector<unsigned>& best) const {
  const auto all = joined(reading);
  const auto typed = wide(all);
  std::vector<Price> prices(people_.size(), no_fit);
  joined_.lower(prices, typed, std::min(1, slips_allowed(typed.size())));  // the space was one slip already
  for (std::size_t slot = 0; slot < prices.size(); ++slot) {
    if (prices[slot] != no_fit) best[slot] = std::min(best[slot], of_joining + prices[slot]);
  }
  const auto consonants = consonants_of(all);
  if (consonants.size() < enough_consonants) return;
  for (const auto slot : consonants_.people_of(consonants)) best[slot] = std::min(best[slot], of_consonants);
}

std::vector<Entry> NameIndex::first_of(const std::vector<unsigned>& best, std::size_t limit) const {
  std::vector<Ranked> found;
  for (Slot slot = 0; slot < best.size(); ++slot) {
    if (best[slot] != unfound) found.push_back({best[slot], slot});
  }
  const auto better = [&](const Ranked& left, const Ranked& right) {
    if (left.price != right.price) return left.price < right.price;
    const auto& a = people_[left.slot];
    const auto& b = people_[right.slot];
    if (a.length != b.length) return a.length < b.length;
    if (a.entries[0].name != b.entries[0].name) return a.entries[0].name < b.entries[0].name;
    return a.entries[0].person < b.entries[0].person;  // the same rows in the same order at every key
  };
  const auto count = std::min(limit, found.size());
  std::ranges::partial_sort(found, found.begin() + static_cast<std::ptrdiff_t>(count), better);
  std::vector<Entry> entries;
  for (std::size_t i = 0; i < count; ++i) entries.push_back(people_[found[i].slot].entries.front());
  return entries;
}

std::vector<Entry> NameIndex::find(std::string_view query, std::size_t limit) const {
  const auto readings = spellings_.readings_of(query);
  if (readings.front().empty()) return {};
  std::vector<unsigned> best(people_.size(), unfound);
  for (const auto& reading : readings) rank_words(reading, best);
  const bool nobody = std::ranges::all_of(best, [](unsigned price) { return price == unfound; });
  if (nobody) {
    for (const auto& reading : readings) rank_joined(reading, best);
  }
  return first_of(best, limit);
}

std::vector<Entry> NameIndex::find_anybody(std::string_view query, std::size_t limit) const {
  auto found = find(query, limit);
  const auto typed = joined(base::folded(query));
  if (typed.size() < least_of_code) return found;
  const auto is_there = [&](const Entry& entry) {
    return std::ranges::any_of(found, [&](const Entry& other) { return other.person == entry.person; });
  };
  const auto fits = [&](const Entry& entry) {
    const auto front = joined(base::folded(entry.email.substr(0, entry.email.find('@'))));
    return joined(base::folded(entry.company)).contains(typed) || front.starts_with(typed) ||
           std::ranges::any_of(entry.codes,
                               [&](const std::string& code) { return joined(base::folded(code)).ends_with(typed); });
  };
  for (const auto& person : people_) {
    if (found.size() >= limit) break;
    if (person.entries.empty() || is_there(person.entries.front())) continue;
    if (std::ranges::any_of(person.entries, fits)) found.push_back(person.entries.front());
  }
  return found;
}

std::vector<Entry> NameIndex::same_person(std::string_view name, std::string_view email, std::size_t limit) const {
  const auto address = base::ascii_lower(base::trimmed(email));
  const auto words = base::words_key(name);
  std::vector<Entry> same_name;
  std::vector<Entry> found;
  for (const auto& person : people_) {
    if (person.entries.empty()) continue;
    const auto& entry = person.entries.front();
    const bool same_address = !address.empty() && base::ascii_lower(entry.email) == address;
    if (same_address) found.push_back(entry);
    if (!same_address && !words.empty() && base::words_key(entry.name) == words) same_name.push_back(entry);
  }
  found.insert(found.end(), same_name.begin(), same_name.end());
  if (found.size() > limit) found.resize(limit);
  return found;
}

}  // namespace search
