#include "search/public_name.h"

#include <algorithm>
#include <map>
#include <set>

#include "base/fold.h"
#include "base/text.h"

namespace search {
namespace {

constexpr std::size_t enough_letters = 3;

std::vector<std::string> parts_of(std::string_view name) {
  const auto line = base::single_line(name);
  std::vector<std::string> parts;
  for (const auto part : base::words_of(line)) parts.emplace_back(part);
  return parts;
}

// As written small: "van", "de", "'t". Scripts without capitals have none.
bool is_particle(std::string_view part) {
  const auto points = base::code_points(part);
  const auto first = std::ranges::find_if(points, [](char32_t c) { return c != U'\'' && c != U'’'; });
  return first != points.end() && *first >= U'a' && *first <= U'z';
}

// The parts that hide until they are typed: the roster's family name where it has one, otherwise all but the first
// part.
std::vector<std::string> surname_of(const Entry& entry, const std::vector<std::string>& parts) {
  const auto own = parts_of(entry.family_name);
  auto surname = own.empty() || own.size() >= parts.size() ? std::vector(parts.begin() + 1, parts.end()) : own;
  const bool only_particles = std::ranges::all_of(surname, is_particle);  // somebody who writes everything small
  if (!only_particles) std::erase_if(surname, is_particle);
  return surname;
}

bool is_typed(const std::string& part, const std::vector<std::string>& typed, const Spellings& spellings) {
  const auto fits = [&](const std::string& word) {
    return std::ranges::any_of(typed, [&](const std::string& letters) {
      const auto typed_word = wide(letters);
      if (typed_word.size() < enough_letters) return letters == word;
      return price(typed_word, wide(word)).has_value() || sounds_alike(letters, word);
    });
  };
  return std::ranges::any_of(spellings.words_of(part), fits);
}

std::string initial_of(std::string_view part) {
  const auto first = part.substr(0, base::next(part, 0));
  return std::string(first) + ".";
}

// Typed without spaces ("silvaana"), the surname is in it somewhere.
bool is_within(const std::string& part, const std::vector<std::string>& typed) {
  const auto word = base::folded(part);
  return word.size() >= enough_letters && std::ranges::any_of(typed, [&](const std::string& letters) {
           return letters.find(word) != std::string::npos;
         });
}

bool shows_all(std::string_view query, const Entry& entry, const std::vector<std::string>& parts,
               const Spellings& spellings) {
  if (parts.size() < 2) return true;
  std::vector<std::string> typed;
  for (const auto& reading : spellings.readings_of(query)) {
    for (const auto word : base::words_of(reading)) typed.emplace_back(word);
  }
  return std::ranges::any_of(surname_of(entry, parts), [&](const std::string& part) {
    return is_typed(part, typed, spellings) || is_within(part, typed);
  });
}

// The given name and the initial of the surname, in the order in which the name is written.
std::string masked(const Entry& entry, const std::vector<std::string>& parts) {
  const auto surname = surname_of(entry, parts);
  const auto& family = surname.back();
  const bool family_first = !entry.family_name.empty() && parts.front() == surname.front() && parts.back() != family;
  return family_first ? initial_of(family) + " " + parts.back() : parts.front() + " " + initial_of(family);
}

}  // namespace

PublicName public_name(std::string_view query, const Entry& entry, const Spellings& spellings) {
  const auto parts = parts_of(entry.name);
  const bool in_full = shows_all(query, entry, parts, spellings);
  return {entry.registration, in_full ? entry.name : masked(entry, parts), {}};
}

std::string masked_address(std::string_view address) {
  const auto at = address.find('@');
  const auto dot = address.rfind('.');
  if (at == std::string_view::npos || at == 0 || dot == std::string_view::npos || dot < at + 2) return {};
  const auto domain = address.substr(at + 1);
  return std::string(address.substr(0, base::next(address, 0))) + "…@" +
         std::string(domain.substr(0, base::next(domain, 0))) + "…" + std::string(address.substr(dot));
}

std::vector<PublicName> public_names(std::string_view query, const std::vector<Entry>& found,
                                     const Spellings& spellings) {
  std::map<std::string, std::vector<std::size_t>> bearers;
  for (std::size_t i = 0; i < found.size(); ++i) bearers[base::words_key(found[i].name)].push_back(i);
  std::vector<PublicName> names;
  names.reserve(found.size());
  for (const auto& entry : found) names.push_back(public_name(query, entry, spellings));
  for (const auto& [key, rows] : bearers) {
    if (rows.size() < 2) continue;
    std::set<std::string> companies;
    for (const auto row : rows) companies.insert(base::words_key(found[row].company));
    const bool each_its_own = companies.size() == rows.size() && !companies.contains("");
    for (const auto row : rows) {
      if (names[row].name != found[row].name) continue;  // masked
      names[row].told_apart_by = each_its_own ? found[row].company : masked_address(found[row].email);
      if (names[row].told_apart_by.empty()) names[row].told_apart_by = found[row].company;
    }
  }
  return names;
}

}  // namespace search
