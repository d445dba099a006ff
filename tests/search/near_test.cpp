#include "search/near.h"

#include <algorithm>
#include <random>
#include <string>
#include <vector>

#include "support/catch.h"

namespace {

// Optimal string alignment by its definition, with the whole table.
std::vector<int> last_row(const std::u32string& typed, const std::u32string& word) {
  std::vector<std::vector<int>> d(typed.size() + 1, std::vector<int>(word.size() + 1));
  for (std::size_t i = 0; i <= typed.size(); ++i) {
    for (std::size_t j = 0; j <= word.size(); ++j) {
      if (i == 0 || j == 0) {
        d[i][j] = static_cast<int>(i + j);
        continue;
      }
      d[i][j] = std::min({d[i - 1][j] + 1, d[i][j - 1] + 1, d[i - 1][j - 1] + (typed[i - 1] == word[j - 1] ? 0 : 1)});
      if (i > 1 && j > 1 && typed[i - 1] == word[j - 2] && typed[i - 2] == word[j - 1]) {
        d[i][j] = std::min(d[i][j], d[i - 2][j - 2] + 1);
      }
    }
  }
  return d.back();
}

}  // namespace

TEST_CASE("the distance is the one of the textbook, up to the limit") {
  std::mt19937_64 engine(17);
  const auto random_word = [&] {
    std::u32string word;
    for (auto n = engine() % 10; n > 0; --n) word += static_cast<char32_t>(U'a' + engine() % 3);
    return word;
  };
  for (int round = 0; round < 20'000; ++round) {
    const auto typed = random_word();
    const auto word = random_word();
    const int limit = 1 + static_cast<int>(engine() % 2);
    const auto row = last_row(typed, word);
    const auto got = search::distance(typed, word, limit);
    REQUIRE(got.to_word == std::min(row.back(), limit + 1));
    REQUIRE(got.to_prefix == std::min(*std::ranges::min_element(row), limit + 1));
    REQUIRE(search::price(typed, word, limit).has_value() == (got.to_prefix <= limit));
  }
}

TEST_CASE("a word without the letters of the query is never near it") {
  std::mt19937_64 engine(19);
  for (int round = 0; round < 20'000; ++round) {
    std::u32string typed;
    std::u32string word;
    for (auto n = 1 + engine() % 9; n > 0; --n) typed += static_cast<char32_t>(U'a' + engine() % 6);
    for (auto n = 1 + engine() % 9; n > 0; --n) word += static_cast<char32_t>(U'a' + engine() % 6);

    const int slips = static_cast<int>(engine() % 3);
    const auto lacks = search::lacks_letters(search::letters_of(typed), search::letters_of(word), slips);
    if (search::price(typed, word, slips)) REQUIRE_FALSE(lacks);
  }
}
