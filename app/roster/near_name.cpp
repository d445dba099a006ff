#include "roster/near_name.h"

#include <algorithm>
#include <vector>

#include "base/fold.h"
#include "base/text.h"

namespace roster {
namespace {

using Word = std::vector<char32_t>;

std::vector<Word> words_in(std::string_view key) {
  std::vector<Word> words;
  for (const auto word : base::words_of(key)) words.push_back(base::code_points(word));
  return words;
}

/// Optimal string alignment distance: changed, missing and further letters, and two neighbours that changed places.
std::size_t slips(const Word& one, const Word& other) {
  std::vector<std::size_t> before_last(other.size() + 1);
  std::vector<std::size_t> last(other.size() + 1);
  std::vector<std::size_t> row(other.size() + 1);
  for (std::size_t j = 0; j <= other.size(); ++j) last[j] = j;
  for (std::size_t i = 1; i <= one.size(); ++i) {
    row[0] = i;
    for (std::size_t j = 1; j <= other.size(); ++j) {
      row[j] = std::min({last[j] + 1, row[j - 1] + 1, last[j - 1] + (one[i - 1] == other[j - 1] ? 0U : 1U)});
      const bool swapped = i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1];
      if (swapped) row[j] = std::min(row[j], before_last[j - 2] + 1);
    }
    std::swap(before_last, last);
    std::swap(last, row);
  }
  return last[other.size()];
}

enum class Fit : std::uint8_t { none, initial, word };

Fit fit(const Word& one, const Word& other) {
  constexpr std::size_t longest = 64;  // nobody's name; a pasted text would take its time
  if (one == other) return one.size() > 1 ? Fit::word : Fit::initial;
  const auto& shorter = one.size() < other.size() ? one : other;
  const auto& longer = one.size() < other.size() ? other : one;
  if (longer.size() > longest) return Fit::none;
  const bool begins = std::equal(shorter.begin(), shorter.end(), longer.begin());
  if (begins && shorter.size() == 1) return Fit::initial;
  if (begins && shorter.size() >= 3) return Fit::word;
  if (shorter.size() < 4) return Fit::none;
  const std::size_t allowed = shorter.size() < 8 ? 1 : 2;
  return longer.size() - shorter.size() <= allowed && slips(one, other) <= allowed ? Fit::word : Fit::none;
}

}  // namespace

bool is_near_name(std::string_view one, std::string_view other) {
  auto fewer = words_in(one);
  auto more = words_in(other);
  if (fewer.size() > more.size()) std::swap(fewer, more);
  if (fewer.empty() || more.size() > 12) return false;
  // Whole words first, so that an initial does not take the place of the word it would fit as well.
  bool any_word = false;
  for (const auto wanted : {Fit::word, Fit::initial}) {
    std::erase_if(fewer, [&](const Word& word) {
      const auto found = std::ranges::find_if(more, [&](const Word& its) { return fit(word, its) == wanted; });
      if (found == more.end()) return false;
      any_word = any_word || wanted == Fit::word;
      more.erase(found);
      return true;
    });
  }
  return any_word && fewer.empty();
}

}  // namespace roster
