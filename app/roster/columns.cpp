#include "roster/columns.h"

#include <algorithm>
#include <set>

#include "base/fold.h"
#include "base/text.h"
#include "roster/content.h"
#include "roster/titles.h"

namespace roster {
namespace {

// A question that the organizer may have added to any form.
bool is_question(Role role) {
  return role == Role::company || role == Role::job_title || role == Role::phone || role == Role::offer ||
         role == Role::ask || role == Role::dietary;
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
  if (found != system.titles.end()) return found->role;
  const bool own =
      std::ranges::any_of(system.also, [&](std::string_view title) { return base::ascii_lower(title) == lower_title; });
  return own ? std::optional(Role::none) : std::nullopt;
}

class Teller {
 public:
  Teller(const std::vector<std::string>& titles, std::span<const Record> sample)
      : titles_(titles), sample_(sample.first(std::min(sample.size(), profiled_records))), settled_(titles.size()) {
    for (const auto& title : titles) lower_.push_back(base::ascii_lower(base::trimmed(title)));
    columns_.system = system_of({lower_.begin(), lower_.end()});
    columns_.roles.assign(titles.size(), Role::none);
    columns_.told.assign(titles.size(), Told::not_at_all);
    for (std::size_t i = 0; i < titles.size(); ++i) profiles_.push_back(profile_of(sample_, i));
  }

  Columns tell(std::span<const Choice> choices) {
    take_choices(choices);
    take_own();
    take_titles();
    tell_names_apart();
    if (!fixed()) take_content();
    columns_.known = taken_.size();
    keep_answers();
    return std::move(columns_);
  }

 private:
  bool fixed() const { return columns_.system != nullptr && columns_.system->layout == System::Layout::fixed; }

  void take(std::size_t i, Role role, Told told) {
    if (role != Role::none && role != Role::answer && !taken_.insert(role).second) return;
    columns_.roles[i] = role;
    columns_.told[i] = told;
  }

  void take_choices(std::span<const Choice> choices) {
    for (const auto& choice : choices) {
      const auto wanted = base::folded(choice.title);
      for (std::size_t i = 0; i < titles_.size(); ++i) {
        if (settled_[i] || base::folded(titles_[i]) != wanted) continue;
        settled_[i] = true;
        take(i, choice.role, Told::choice);
        break;
      }
    }
  }

  void take_own() {
    for (std::size_t i = 0; columns_.system != nullptr && i < lower_.size(); ++i) {
      if (settled_[i]) continue;
      const auto own = own_role(*columns_.system, lower_[i]);
      if (!own) continue;
      settled_[i] = true;
      take(i, *own, Told::system);
    }
  }

  std::optional<Role> role_claimed(std::size_t i, const std::vector<Claim>& claims) const {
    for (const auto& claim : claims) {
      if (fixed() && !is_question(claim.role)) continue;
      const auto fits = fit(claim.role, profiles_[i]);
      if (claim.proof == Proof::shown && fits != Fit::yes) continue;
      if (claim.proof == Proof::not_against && fits == Fit::no) continue;
      return claim.role;
    }
    return std::nullopt;
  }

  // Where two titles claim one role, the first whose cells do not contradict has it.
  void take_titles() {
    std::vector<std::pair<std::size_t, Role>> contradicted;
    for (std::size_t i = 0; i < titles_.size(); ++i) {
      if (settled_[i] || lower_[i].empty()) continue;
      const auto role = role_claimed(i, claims_of(titles_[i]));
      if (!role) continue;
      if (fit(*role, profiles_[i]) == Fit::no) {
        contradicted.emplace_back(i, *role);
      } else {
        take(i, *role, Told::title);
      }
    }
    for (const auto& [i, role] : contradicted) take(i, role, Told::title);
  }

  // "Vorname, Name" and "Nombre, Apellidos": what others call a whole name is here what the other column leaves. Where
  // the cells repeat the other column's, it is the whole name after all.
  void tell_names_apart() {
    const auto whole = columns_.find(Role::name);
    if (!whole || columns_.told[*whole] != Told::title || !is_any_name(titles_[*whole])) return;
    const auto given = columns_.find(Role::given_name);
    const auto family = columns_.find(Role::family_name);
    if (given.has_value() == family.has_value() || repeats(*whole, given ? *given : *family)) return;
    taken_.erase(Role::name);
    columns_.roles[*whole] = Role::none;
    take(*whole, given ? Role::family_name : Role::given_name, Told::title);
  }

  bool repeats(std::size_t whole, std::size_t part) const {
    std::size_t both = 0;
    std::size_t repeated = 0;
    for (const auto& record : sample_) {
      if (whole >= record.cells.size() || part >= record.cells.size()) continue;
      const auto part_of_it = base::folded(record.cells[part]);
      const auto all = base::folded(record.cells[whole]);
      if (part_of_it.empty() || all.empty()) continue;
      ++both;
      repeated += all.size() > part_of_it.size() && all.find(part_of_it) != std::string::npos ? 1 : 0;
    }
    return both > 0 && repeated * 2 >= both;
  }

  void take_content() {
    std::vector<std::size_t> open;
    for (std::size_t i = 0; i < titles_.size(); ++i) {
      const bool untold = !settled_[i] && columns_.roles[i] == Role::none;
      if (untold && !is_something_else(titles_[i]) && claims_of(titles_[i]).empty()) open.push_back(i);
    }
    for (const auto& guess : guesses(sample_, profiles_, open, columns_.roles)) {
      take(guess.column, guess.role, Told::content);
    }
  }

  // In an export of a known system only what the organizer asked.
  void keep_answers() {
    for (std::size_t i = 0; i < titles_.size(); ++i) {
      const bool asked = !settled_[i] && columns_.roles[i] == Role::none && !lower_[i].empty();
      if (asked && !is_bookkeeping(titles_[i])) columns_.roles[i] = Role::answer;
    }
  }

  const std::vector<std::string>& titles_;
  std::span<const Record> sample_;
  std::vector<bool> settled_;
  std::vector<std::string> lower_;
  std::vector<Profile> profiles_;
  std::set<Role> taken_;
  Columns columns_;
};

}  // namespace

std::optional<std::size_t> Columns::find(Role role) const {
  const auto found = std::ranges::find(roles, role);
  if (found == roles.end()) return std::nullopt;
  return static_cast<std::size_t>(found - roles.begin());
}

bool Columns::name_people() const {
  return find(Role::name) || find(Role::given_name) || find(Role::family_name) || find(Role::email);
}

Columns columns_of(const std::vector<std::string>& titles, std::span<const Record> sample,
                   std::span<const Choice> choices) {
  return Teller(titles, sample).tell(choices);
}

}  // namespace roster
