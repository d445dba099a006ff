#include "support/memory_tables.h"

#include <algorithm>

namespace support {

void MemoryTables::hear(const domain::Fact& fact) {
  facts_.emplace(fact.ref, fact);
  for (const auto& subject : domain::subjects_of(fact.body)) naming_[subject].insert(fact.ref);
  domain::fold(fact, *this);
}

std::vector<domain::Fact> MemoryTables::facts_naming(const std::string& subject,
                                                     std::initializer_list<std::string_view> kinds) {
  std::vector<domain::Fact> found;
  const auto naming = naming_.find(subject);
  if (naming == naming_.end()) return found;
  for (const auto& ref : naming->second) {
    const auto& fact = facts_.at(ref);
    if (std::ranges::find(kinds, domain::kind_of(fact.body)) != kinds.end()) found.push_back(fact);
  }
  return found;
}

std::vector<domain::BadgeId> MemoryTables::badges_of(domain::RegistrationId registration) {
  std::vector<domain::BadgeId> found;
  for (const auto& [id, row] : rows.badges) {
    if (row.registration == registration) found.push_back(id);
  }
  return found;
}

std::optional<domain::BadgeRow> MemoryTables::badge(domain::BadgeId badge) {
  const auto found = rows.badges.find(badge);
  if (found == rows.badges.end()) return std::nullopt;
  return found->second;
}

}  // namespace support
