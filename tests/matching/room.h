#pragma once
// People of tests: numbered, so that a test says who is who.
#include <vector>

#include "matching/matching.h"

namespace tests {

template <class Id>
Id numbered(std::size_t number) {
  std::string text(32, '0');
  for (std::size_t at = 32; number > 0; number /= 16) text[--at] = "0123456789abcdef"[number % 16];
  return Id::parse(text).value();
}

inline domain::RegistrationId id_of(std::size_t number) { return numbered<domain::RegistrationId>(number); }
inline domain::PersonId person(std::size_t number) { return numbered<domain::PersonId>(number); }

inline bool anybody(const matching::Entry&, const matching::Entry&) { return true; }

inline std::vector<domain::RegistrationId> whom(const std::vector<domain::Suggestion>& suggestions) {
  std::vector<domain::RegistrationId> ids;
  ids.reserve(suggestions.size());
  for (const auto& suggestion : suggestions) ids.push_back(suggestion.whom);
  return ids;
}

}  // namespace tests
