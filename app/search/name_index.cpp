#include "search/name_index.h"

#include <algorithm>

#include "base/fold.h"
#include "base/text.h"
#include "search/address_spelling.h"
#include "search/consonants.h"

namespace search {
namespace {

// "van den Berg", "de la Cruz", "Al Khatib", "St John": written as one word as often as not.
constexpr std::size_t longest_particle = 3;
constexpr std::size_t most_particles = 3;

std::vector<std::string> parts_of(std::string_view name) {
  const auto line = base::single_line(name);
  std::vector<std::string> parts;
  for (const auto part : base::words_of(line)) parts.emplace_back(part);
  return parts;
}

std::string joined(std::string_view folded) {
  std::string all;
  for (const auto word : base::words_of(folded)) all += word;
  return all;
}

void without_repetition(std::vector<std::uint32_t>& positions) {
  std::ranges::sort(positions);
  positions.erase(std::ranges::unique(positions).begin(), positions.end());
  positions.shrink_to_fit();
}

std::vector<std::string> with_particles(std::string_view name) {
  const auto folded = base::folded(name);
  const auto words = base::words_of(folded);
  std::vector<std::string> out;
  for (std::size_t begin = words.size() == 2 ? 1 : 0; begin < words.size(); ++begin) {  // "Ana Silva" has no particle
    std::string run;
    for (auto i = begin; i < std::min(words.size(), begin + most_particles + 1); ++i) {
      run += words[i];
      if (i > begin) out.push_back(run);
      if (words[i].size() > longest_particle) break;
    }
  }
  return out;
}

}  // namespace

const NameIndex::Part& NameIndex::part(const std::string& text) {
  const auto [found, is_new] = parts_.try_emplace(text);
  auto& part = found->second;
  if (is_new) {
    for (const auto& spelling : spellings_.words_of(text)) part.words.push_back(words_.position_of(spelling));
    for (const auto& reading : spellings_.readings_of(text)) part.readings.push_back(wide(joined(reading)));
    part.vowels_left_out = leaves_vowels_out(text);
    part.words.shrink_to_fit();
    part.readings.shrink_to_fit();
  }
  return part;
}

void NameIndex::index_consonants(Person& person, const Name& name) {
  if (!std::ranges::any_of(name, &Part::vowels_left_out)) return;
  std::string latin;
  for (const auto* each : name) {
    for (const char32_t c : each->readings.back()) base::append_utf8(latin, c);
  }
  person.consonants.push_back(consonants_.position_of(consonants_of(latin)));
}

void NameIndex::index_name(Person& person, std::string_view text) {
  Name name;
  for (const auto& each : parts_of(text)) name.push_back(&part(each));
  for (const auto* each : name) person.words.insert(person.words.end(), each->words.begin(), each->words.end());
  for (const auto& word : with_particles(text)) person.words.push_back(words_.position_of(word));
  index_consonants(person, name);
  if (std::ranges::find(person.names, name) == person.names.end()) person.names.push_back(std::move(name));
}

void NameIndex::index_others(Slot slot, const Entry& entry) {
  auto& others = people_[slot].others;
  const auto front = entry.email.substr(0, entry.email.find('@'));
  for (const auto& text : {base::folded(entry.company), base::folded(front)}) {
    for (const auto word : base::words_of(text)) others.push_back(others_.position_of(std::string(word)));
  }
  for (const auto& code : entry.codes) codes_.add(tail_of(code), slot);
  if (!entry.email.empty()) addresses_.add(hash_of(entry.email), slot);
}

void NameIndex::index(Slot slot) {
  auto& person = people_[slot];
  for (const auto& packed : person.entries) {
    const auto entry = packed.unpacked();
    index_name(person, entry.name);
    for (const auto* name : {&entry.given_name, &entry.family_name}) {
      for (const auto& text : parts_of(*name)) {
        const auto& words = part(text).words;
        person.words.insert(person.words.end(), words.begin(), words.end());
      }
    }
    if (const auto spelled = spelling_in_address(entry, spellings_); !spelled.empty()) index_name(person, spelled);
    index_others(slot, entry);
  }
  const auto shown = person.entries.front().name();
  keys_[slot] = std::hash<std::string>{}(base::folded(shown));
  lengths_[slot] = static_cast<std::uint32_t>(shown.size());
  for (const auto& name : person.names) {
    for (const auto* each : name) {
      for (const auto& reading : each->readings) letters_[slot] |= letters_of(reading);
    }
  }
  for (auto* positions : {&person.words, &person.others, &person.consonants}) without_repetition(*positions);
  for (const auto position : person.words) words_.add(position, slot);
  for (const auto position : person.others) others_.add(position, slot);
  for (const auto position : person.consonants) consonants_.add(position, slot);
}

void NameIndex::forget(Slot slot) {
  auto& person = people_[slot];
  if (person.entries.empty()) return;
  for (const auto position : person.words) words_.remove(position, slot);
  for (const auto position : person.others) others_.remove(position, slot);
  for (const auto position : person.consonants) consonants_.remove(position, slot);
  codes_.remove(slot);
  addresses_.remove(slot);
  letters_[slot] = 0;
  person = {.entries = std::move(person.entries)};
}

void NameIndex::put(const Entry& entry) {
  remove(entry.registration);
  by_registration_[entry.registration] = entry.person;
  auto [found, is_new] = by_person_.try_emplace(entry.person, Slot{0});
  if (is_new && free_.empty()) {
    found->second = static_cast<Slot>(people_.size());
    people_.emplace_back();
    letters_.push_back(0);
    keys_.push_back(0);
    lengths_.push_back(0);
  } else if (is_new) {
    found->second = free_.back();
    free_.pop_back();
  }
  forget(found->second);
  auto& entries = people_[found->second].entries;
  entries.emplace_back(entry);
  // One that is going first; then by id, for who comes first must not depend on who was read first.
  std::ranges::sort(entries, [](const PackedEntry& a, const PackedEntry& b) {
    return a.admissible() != b.admissible() ? a.admissible() : a.registration() < b.registration();
  });
  index(found->second);
}

void NameIndex::remove(domain::RegistrationId registration) {
  const auto known = by_registration_.find(registration);
  if (known == by_registration_.end()) return;
  const auto holder = by_person_.find(known->second);
  const auto slot = holder->second;
  by_registration_.erase(known);
  forget(slot);
  auto& entries = people_[slot].entries;
  std::erase_if(entries, [&](const PackedEntry& entry) { return entry.registration() == registration; });
  if (entries.empty()) {
    by_person_.erase(holder);
    free_.push_back(slot);
  } else {
    index(slot);
  }
}

}  // namespace search
