#include "roster/columns.h"

#include <algorithm>
#include <set>

#include "base/fold.h"
#include "base/text.h"

namespace roster {
namespace {

// A question that the organizer may have added to any form.
bool is_question(Role role) {
  return role == Role::company || role == Role::job_title || role == Role::phone || role == Role::offer ||
         role == Role::ask;
}

bool fits(const CommonTitle& title, const std::string& folded) {
  return title.match == Match::whole ? folded == title.text : folded.find(title.text) != std::string::npos;
}

Role common_role(const std::string& title) {
  const auto folded = base::folded(title);
  const auto common = common_titles();
  const auto found = std::ranges::find_if(common, [&](const CommonTitle& each) { return fits(each, folded); });
  return found == common.end() ? Role::none : found->role;
}

const System* system_of(const std::set<std::string>& lower_titles) {
  const auto all = systems();
  const auto found = std::ranges::find_if(all, [&](const System& system) {
    return std::ranges::all_of(system.signature,
                               [&](std::string_view title) { return lower_titles.contains(base::ascii_lower(title)); });
  });
  return found == all.end() ? nullptr : &*found;
}

// The system's own meaning of a title; nullopt where the title is none of its own.
std::optional<Role> own_role(const System& system, const std::string& lower_title) {
  const auto found = std::ranges::find_if(
      system.titles, [&](const Title& title) { return base::ascii_lower(title.text) == lower_title; });
  return found == system.titles.end() ? std::nullopt : std::optional(found->role);
}

}  // namespace

std::optional<std::size_t> Columns::find(Role role) const {
  const auto found = std::ranges::find(roles, role);
  if (found == roles.end()) return std::nullopt;
  return static_cast<std::size_t>(found - roles.begin());
}

bool Columns::name_people() const {
  return find(Role::name) || find(Role::given_name) || find(Role::family_name) || find(Role::email);
}

Columns columns_of(const std::vector<std::string>& titles, std::span<const Record> /*sample*/,
                   std::span<const Choice> choices) {
  std::vector<std::string> lower;
  for (const auto& title : titles) lower.push_back(base::ascii_lower(base::trimmed(title)));
  Columns columns;
  columns.system = system_of({lower.begin(), lower.end()});
  columns.roles.assign(titles.size(), Role::none);
  columns.told.assign(titles.size(), Told::not_at_all);
  std::set<Role> taken;
  std::vector<bool> settled(titles.size());
  const auto take = [&](std::size_t i, Role role, Told told) {
    if (role != Role::none && role != Role::answer && !taken.insert(role).second) return;
    columns.roles[i] = role;
    if (role != Role::none || told == Told::choice) columns.told[i] = told;
  };
  for (const auto& choice : choices) {
    const auto wanted = base::folded(choice.title);
    for (std::size_t i = 0; i < titles.size(); ++i) {
      if (settled[i] || base::folded(titles[i]) != wanted) continue;
      settled[i] = true;
      take(i, choice.role, Told::choice);
      break;
    }
  }
  for (std::size_t i = 0; columns.system != nullptr && i < lower.size(); ++i) {
    if (settled[i]) continue;
    const auto own = own_role(*columns.system, lower[i]);
    settled[i] = own.has_value();
    take(i, own.value_or(Role::none), Told::system);
  }
  const bool fixed = columns.system != nullptr && columns.system->layout == System::Layout::fixed;
  for (std::size_t i = 0; i < titles.size(); ++i) {
    if (settled[i] || lower[i].empty()) continue;
    const auto role = common_role(titles[i]);
    if (!fixed || is_question(role)) take(i, role, Told::title);
  }
  columns.known = taken.size();
  return columns;
}

}  // namespace roster
