#include "search/near.h"

#include <algorithm>
#include <array>

namespace search {
namespace {

constexpr std::size_t longest = 40;  // letters compared: names have no longer words that differ only behind

// The order that people expect: the word itself, its beginning, then slips; a finished word with a slip before the
// beginning of one, and one slip before two.
constexpr Price of_prefix = 2;
constexpr int of_slip = 12;
constexpr int of_unfinished = 4;

}  // namespace

std::uint64_t letters_of(std::u32string_view word) {
  std::uint64_t letters = 0;
  for (const char32_t c : word) letters |= std::uint64_t{1} << (c % 64);
  return letters;
}

int slips_allowed(std::size_t letters) { return letters >= 8 ? 2 : letters >= 4 ? 1 : 0; }

Distance distance(std::u32string_view typed, std::u32string_view word, int limit) {
  const int none = limit + 1;
  const auto cut = static_cast<std::size_t>(limit);
  typed = typed.substr(0, longest);
  word = word.substr(0, std::min(longest, typed.size() + cut + 1));
  if (typed.size() > word.size() + cut) return {none, none};
  using Row = std::array<int, longest + 1>;
  Row before_last{};
  Row last{};
  Row row{};
  for (std::size_t j = 0; j <= word.size(); ++j) last[j] = static_cast<int>(j);
  for (std::size_t i = 1; i <= typed.size(); ++i) {
    row[0] = static_cast<int>(i);
    int best = row[0];
    for (std::size_t j = 1; j <= word.size(); ++j) {
      int cost = std::min({last[j] + 1, row[j - 1] + 1, last[j - 1] + (typed[i - 1] == word[j - 1] ? 0 : 1)});
      const bool swapped = i > 1 && j > 1 && typed[i - 1] == word[j - 2] && typed[i - 2] == word[j - 1];
      if (swapped) cost = std::min(cost, before_last[j - 2] + 1);
      row[j] = cost;
      best = std::min(best, cost);
    }
    if (best > limit) return {none, none};
    before_last = last;
    last = row;
  }
  const auto end = last.begin() + static_cast<std::ptrdiff_t>(word.size()) + 1;
  return {std::min(last[word.size()], none), std::min(*std::min_element(last.begin(), end), none)};
}

std::optional<Price> price(std::u32string_view typed, std::u32string_view word) {
  if (word.starts_with(typed)) return word.size() == typed.size() ? Price{0} : of_prefix;
  const int limit = slips_allowed(typed.size());
  if (limit == 0) return std::nullopt;
  const auto [to_word, to_prefix] = distance(typed, word, limit);
  if (to_word <= limit) return static_cast<Price>(of_slip * to_word);
  if (to_prefix <= limit) return static_cast<Price>(of_slip * to_prefix + of_unfinished);
  return std::nullopt;
}

}  // namespace search
