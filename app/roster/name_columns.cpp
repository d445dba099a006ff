#include "roster/name_columns.h"

#include <algorithm>
#include <optional>

#include "base/fold.h"
#include "base/text.h"

namespace roster {
namespace {

std::string_view cell_of(const Record& record, std::size_t column) {
  return column < record.cells.size() ? base::trimmed(record.cells[column]) : std::string_view{};
}

std::size_t percent(std::size_t part, std::size_t whole) { return whole == 0 ? 0 : part * 100 / whole; }

bool is_latin(std::string_view folded) {
  return std::ranges::all_of(folded, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

std::string letters_before_at(std::string_view address) {
  auto text = base::folded(address.substr(0, address.find('@')));
  std::erase(text, ' ');
  return text;
}

// How often a word of the name stands in the address beside it, of the rows where it could: an address has no Hangul.
struct Echo {
  std::size_t heard = 0;
  std::size_t possible = 0;
};

class Finder {
 public:
  Finder(std::span<const Record> sample, std::span<const Profile> profiles, const std::vector<std::size_t>& open,
         const std::vector<Role>& roles)
      : sample_(sample), profiles_(profiles) {
    if (const auto found = std::ranges::find(roles, Role::email); found != roles.end()) {
      email_ = static_cast<std::size_t>(found - roles.begin());
    }
    for (const auto column : open) {
      if (roles[column] == Role::none && is_candidate(column)) candidates_.push_back(column);
    }
  }

  std::vector<Guess> find() const {
    if (candidates_.empty()) return {};
    const auto best = *std::ranges::max_element(candidates_, {}, [&](std::size_t column) { return score(column); });
    if (const auto other = other_part(best)) return parts(std::min(best, *other), std::max(best, *other));
    return {{best, Role::name}};
  }

 private:
  // Enough of them that it is no column of cities: given names alone repeat, but not that often.
  bool is_candidate(std::size_t column) const {
    const auto& profile = profiles_[column];
    const bool names = profile.filled > 0 && percent(profile.names, profile.filled) >= 85;
    const bool everybody = percent(profile.filled, profile.rows) >= 60;
    const bool different = percent(profile.distinct, profile.filled) >= 60;
    const auto echo = echo_of(column);
    const bool unheard = echo.possible >= 3 && percent(echo.heard, echo.possible) < 30;
    return names && everybody && different && !unheard;
  }

  Echo echo_of(std::size_t column) const {
    Echo echo;
    if (!email_) return echo;
    for (const auto& record : sample_) {
      const auto address = cell_of(record, *email_);
      const auto name = base::folded(cell_of(record, column));
      if (name.empty() || !is_latin(name) || address.find('@') == std::string_view::npos) continue;
      ++echo.possible;
      const auto local = letters_before_at(address);
      const bool heard = std::ranges::any_of(base::words_of(name), [&](std::string_view word) {
        return word.size() >= 2 && local.find(word) != std::string::npos;
      });
      echo.heard += heard ? 1 : 0;
    }
    return echo;
  }

  // What is heard in the address counts most; then what differs; several words are a whole name. Ties go to the left.
  std::size_t score(std::size_t column) const {
    const auto& profile = profiles_[column];
    const auto echo = echo_of(column);
    const auto several_words = percent(profile.filled - profile.single_words, profile.filled);
    return 3 * percent(echo.heard, echo.possible) + percent(profile.distinct, profile.filled) + several_words / 2;
  }

  bool is_part(std::size_t column) const {
    const auto& profile = profiles_[column];
    return percent(profile.single_words, profile.filled) >= 80;
  }

  std::optional<std::size_t> other_part(std::size_t column) const {
    if (!is_part(column)) return std::nullopt;
    const auto fits = [&](std::size_t other) {
      return std::ranges::find(candidates_, other) != candidates_.end() && is_part(other);
    };
    if (fits(column + 1)) return column + 1;
    if (column > 0 && fits(column - 1)) return column - 1;
    return std::nullopt;
  }

  static double mean_letters(const Profile& profile) {
    return static_cast<double>(profile.letters) / static_cast<double>(std::max<std::size_t>(profile.names, 1));
  }

  // A column of one letter each is 성 or 姓. Elsewhere the given name stands first, unless what stands first differs
  // clearly more: there are fewer given names than family names.
  std::vector<Guess> parts(std::size_t left, std::size_t right) const {
    const auto& first = profiles_[left];
    const auto& second = profiles_[right];
    const bool short_left = mean_letters(first) < 1.5 && mean_letters(second) >= 1.5;
    const bool varied_left = first.distinct * 5 > second.distinct * 6;
    const bool family_first = short_left || (varied_left && mean_letters(second) >= 1.5);
    return {{left, family_first ? Role::family_name : Role::given_name},
            {right, family_first ? Role::given_name : Role::family_name}};
  }

  std::span<const Record> sample_;
  std::span<const Profile> profiles_;
  std::optional<std::size_t> email_;
  std::vector<std::size_t> candidates_;
};

}  // namespace

std::vector<Guess> name_columns(std::span<const Record> sample, std::span<const Profile> profiles,
                                const std::vector<std::size_t>& open, const std::vector<Role>& roles) {
  const bool named = std::ranges::any_of(
      roles, [](Role role) { return role == Role::name || role == Role::given_name || role == Role::family_name; });
  if (named) return {};
  return Finder(sample, profiles, open, roles).find();
}

}  // namespace roster
