#include "roster/content.h"

#include <algorithm>
#include <array>
#include <set>

#include "base/text.h"
#include "roster/cell_kind.h"
#include "roster/name_columns.h"
#include "roster/ticket_state.h"

namespace roster {
namespace {

// `part` of `whole`, in percent.
std::size_t percent(std::size_t part, std::size_t whole) { return whole == 0 ? 0 : part * 100 / whole; }

bool mostly(std::size_t part, const Profile& profile) { return percent(part, profile.filled) >= 60; }
bool nearly_all(std::size_t part, const Profile& profile) { return percent(part, profile.filled) >= 90; }

Fit yes_if(bool shown) { return shown ? Fit::yes : Fit::no; }
Fit no_if(bool contradicted) { return contradicted ? Fit::no : Fit::maybe; }

// What everybody has and nobody shares with another.
bool is_key(const Profile& profile) {
  return profile.filled >= 2 && percent(profile.filled, profile.rows) >= 80 && profile.distinct == profile.filled;
}

// A code that tells tickets apart is another one in each row, or in most where tickets stand in several rows.
bool tells_apart(const Profile& profile) { return percent(profile.distinct, profile.filled) >= 50; }

bool is_free_text(const Profile& profile) { return !mostly(profile.yes_or_no, profile); }

// Profiles on these sites are different for everybody too, and nobody's ticket.
bool is_profile_page(std::string_view url) {
  constexpr auto sites = std::to_array<std::string_view>(
      {"linkedin.", "xing.", "github.", "gitlab.", "twitter.", "//x.com", "facebook.", "instagram.", "youtube."});
  const auto lower = base::ascii_lower(url);
  return std::ranges::any_of(sites, [&](std::string_view site) { return lower.find(site) != std::string::npos; });
}

std::string_view cell_of(const Record& record, std::size_t column) {
  return column < record.cells.size() ? base::trimmed(record.cells[column]) : std::string_view{};
}

// The end of the address, behind the last / or =, is a code.
bool holds_code(std::string_view url) {
  const auto at = url.find_last_of("/=");
  return at != std::string_view::npos && looks_like_code(url.substr(at + 1)) && !is_profile_page(url);
}

class Guesser {
 public:
  Guesser(std::span<const Record> sample, std::span<const Profile> profiles, const std::vector<std::size_t>& open,
          const std::vector<Role>& roles)
      : sample_(sample), profiles_(profiles), open_(open), taken_(roles.begin(), roles.end()) {}

  std::vector<Guess> all() {
    first(Role::email, [](const Profile& p) { return mostly(p.addresses, p); });
    first(Role::phone, [](const Profile& p) {
      return nearly_all(p.phones, p) && percent(p.certain_phones, p.filled) >= 50 && p.filled >= 2;
    });
    first(Role::scan_url, [&](const Profile& p) { return nearly_all(p.urls, p) && is_key(p) && ends_in_codes(p); });
    first(Role::ticket_code,
          [](const Profile& p) { return nearly_all(p.codes, p) && is_key(p) && p.certain_phones * 2 < p.filled; });
    return std::move(guesses_);
  }

 private:
  template <class Test>
  void first(Role role, const Test& test) {
    if (taken_.contains(role)) return;
    const auto found = std::ranges::find_if(open_, [&](std::size_t column) {
      const bool free = std::ranges::none_of(guesses_, [&](const Guess& guess) { return guess.column == column; });
      return free && profiles_[column].filled > 0 && test(profiles_[column]);
    });
    if (found != open_.end()) guesses_.push_back({*found, role});
  }

  bool ends_in_codes(const Profile& profile) const {
    const auto column = static_cast<std::size_t>(&profile - profiles_.data());
    return std::ranges::all_of(sample_, [&](const Record& record) {
      const auto cell = cell_of(record, column);
      return cell.empty() || holds_code(cell);
    });
  }

  std::span<const Record> sample_;
  std::span<const Profile> profiles_;
  const std::vector<std::size_t>& open_;
  std::set<Role> taken_;
  std::vector<Guess> guesses_;
};

}  // namespace

Profile profile_of(std::span<const Record> sample, std::size_t column) {
  Profile profile;
  std::set<std::string_view> seen;
  for (const auto& record : sample.first(std::min(sample.size(), profiled_records))) {
    const bool blank = std::ranges::all_of(record.cells, [](const auto& cell) { return base::trimmed(cell).empty(); });
    if (!blank) ++profile.rows;
    const auto cell = cell_of(record, column);
    if (cell.empty()) continue;
    ++profile.filled;
    seen.insert(cell);
    profile.addresses += looks_like_address(cell) ? 1 : 0;
    profile.phones += looks_like_phone(cell) ? 1 : 0;
    profile.certain_phones += is_written_as_phone(cell) ? 1 : 0;
    profile.urls += looks_like_url(cell) ? 1 : 0;
    profile.codes += looks_like_code(cell) ? 1 : 0;
    profile.numbers += looks_like_number(cell) ? 1 : 0;
    const bool name = looks_like_name(cell);
    profile.names += name ? 1 : 0;
    profile.single_words += name && is_one_word(cell) ? 1 : 0;
    profile.letters += name ? base::code_points(cell).size() : 0;
    profile.yes_or_no += answer_called(cell) ? 1 : 0;
    profile.salutations += is_salutation(cell) ? 1 : 0;
    profile.states += ticket_state_called(cell) || answer_called(cell) ? 1 : 0;
  }
  profile.distinct = seen.size();
  return profile;
}

Fit fit(Role role, const Profile& profile) {
  if (profile.filled == 0) return Fit::maybe;
  switch (role) {
    case Role::email:
      return yes_if(percent(profile.addresses, profile.filled) >= 30);
    case Role::phone:
      return yes_if(percent(profile.phones, profile.filled) >= 30);
    case Role::name:
    case Role::given_name:
    case Role::family_name:
      return no_if(mostly(profile.yes_or_no, profile) || mostly(profile.addresses, profile) ||
                   mostly(profile.numbers, profile));
    case Role::company:
      return no_if(!is_free_text(profile) || mostly(profile.numbers, profile));
    case Role::job_title:
      return no_if(!is_free_text(profile) || mostly(profile.salutations, profile));
    case Role::offer:
    case Role::ask:
    case Role::dietary:
    case Role::ticket_type:
    case Role::order_code:
      return no_if(!is_free_text(profile));
    case Role::ticket_code:
      if (nearly_all(profile.codes, profile) && tells_apart(profile)) return Fit::yes;
      return no_if(!is_free_text(profile) || (profile.filled >= 4 && !tells_apart(profile)));
    case Role::status:
      return no_if(profile.filled >= 3 && percent(profile.states, profile.filled) < 20);
    case Role::paid:
      return no_if(percent(profile.states, profile.filled) < 50);
    case Role::guests:
      return yes_if(nearly_all(profile.numbers, profile));
    default:
      return Fit::maybe;
  }
}

std::vector<Guess> guesses(std::span<const Record> sample, std::span<const Profile> profiles,
                           const std::vector<std::size_t>& open, const std::vector<Role>& roles) {
  const auto looked_at = sample.first(std::min(sample.size(), profiled_records));
  auto found = Guesser(looked_at, profiles, open, roles).all();
  auto known = roles;
  for (const auto& guess : found) known[guess.column] = guess.role;
  const auto names = name_columns(looked_at, profiles, open, known);
  found.insert(found.end(), names.begin(), names.end());
  return found;
}

}  // namespace roster
