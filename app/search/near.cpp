#include "search/near.h"

#include <algorithm>
#include <array>

namespace search {
namespace {

constexpr std::size_t longest = 40;  // letters compared: names have no longer words that differ only behind

constexpr std::size_t one_slip_from = 4;
constexpr std::size_t two_slips_from = 8;

}  // namespace

bool may_begin_alike(std::u32string_view typed, std::u32string_view word) {
  if (typed.size() < 2 || word.size() < 2) return true;
  return typed[0] == word[0] || typed[0] == word[1] || typed[1] == word[0] || typed[1] == word[1];
}

std::uint64_t letters_of(std::u32string_view word) {
  std::uint64_t letters = 0;
  for (const char32_t c : word) letters |= std::uint64_t{1} << (c % 64);
  return letters;
}

int most_slips(std::size_t letters_typed) {
  if (letters_typed + 2 >= two_slips_from) return 2;
  return letters_typed >= one_slip_from ? 1 : 0;
}

Distance distance(std::u32string_view typed, std::u32string_view word, int limit) {
  const int none = limit + 1;
  const auto cut = static_cast<std::size_t>(limit);
  typed = typed.substr(0, longest);
  word = word.substr(0, std::min(longest, typed.size() + cut + 1));
  if (typed.size() > word.size() + cut) return {none, none};
  // Only cells within `limit` of the diagonal can be within the limit; those beside them are `none`, no other is read.
  std::array<std::array<int, longest + 2>, 3> rows;
  for (std::size_t j = 0; j <= cut + 1 && j < rows[0].size(); ++j) rows[0][j] = j <= cut ? static_cast<int>(j) : none;
  for (std::size_t i = 1; i <= typed.size(); ++i) {
    auto& row = rows[i % 3];
    const auto& last = rows[(i + 2) % 3];
    const auto& before_last = rows[(i + 1) % 3];
    const auto from = i > cut ? i - cut : 1;
    const auto to = std::min(word.size(), i + cut);
    row[from - 1] = from == 1 ? static_cast<int>(i) : none;
    int best = row[from - 1];
    for (auto j = from; j <= to; ++j) {
      int cost = std::min({last[j] + 1, row[j - 1] + 1, last[j - 1] + (typed[i - 1] == word[j - 1] ? 0 : 1)});
      const bool swapped = i > 1 && j > 1 && typed[i - 1] == word[j - 2] && typed[i - 2] == word[j - 1];
      if (swapped) cost = std::min(cost, before_last[j - 2] + 1);
      row[j] = cost;
      best = std::min(best, cost);
    }
    row[to + 1] = none;
    if (best > limit) return {none, none};
  }
  const auto& final_row = rows[typed.size() % 3];
  int nearest = none;
  const auto from = typed.size() > cut ? typed.size() - cut : 0;
  const auto to = std::min(word.size(), typed.size() + cut);
  for (auto j = from; j <= to; ++j) nearest = std::min(nearest, final_row[j]);
  return {to == word.size() ? std::min(final_row[to], none) : none, nearest};
}

std::optional<Price> price(std::u32string_view typed, std::u32string_view word, int slips) {
  if (word.starts_with(typed)) return word.size() == typed.size() ? Price{0} : of_prefix;
  if (slips == 0 || (slips == 1 && !may_begin_alike(typed, word))) return std::nullopt;
  const auto [to_word, to_prefix] = distance(typed, word, slips);
  if (to_word <= slips) return static_cast<Price>(of_slip * to_word);
  if (to_prefix <= slips) return static_cast<Price>(of_slip * to_prefix + of_unfinished);
  return std::nullopt;
}

std::optional<Price> price(std::u32string_view typed, std::u32string_view word) {
  const auto letters = typed.size();
  const auto fits = price(typed, word, letters >= two_slips_from ? 2 : letters >= one_slip_from ? 1 : 0);
  const bool lacks_two = letters < two_slips_from && letters + 2 >= two_slips_from && word.size() >= two_slips_from;
  if (fits || !lacks_two || distance(typed, word, 2).to_word > 2) return fits;
  return static_cast<Price>(2 * of_slip);
}

}  // namespace search
