#include "search/vocabulary.h"

#include <algorithm>

#include "search/consonants.h"

namespace search {
namespace {

// After every fit by letters: a slip costs 12 (near.h), and two of them in an unfinished word 28.
constexpr Price of_sound = 30;
constexpr Price of_differing_letter = 2;  // orders what sounds alike: Yi before Wu for "Yii"
constexpr int most_differing = 6;
constexpr Price of_slip_in_short = 26;
constexpr std::size_t shortest_with_slip = 3;

// Two consonants are shared by too many words to be a beginning of one, and with fewer than five a slip makes any of
// any.
constexpr std::size_t least_consonants = 2;
constexpr std::size_t enough_for_beginning = 3;
constexpr std::size_t enough_for_slip = 5;

std::string ascii(std::u32string_view letters) {
  std::string out;
  for (const char32_t c : letters) out += c < 0x80 ? static_cast<char>(c) : '?';
  return out;
}

/// How many letters differ; nullopt where hardly any is the same: "guest" has the consonants of "Costa", and nobody
/// hears one in the other.
std::optional<int> differing(std::u32string_view typed, std::u32string_view word) {
  const auto [to_word, to_prefix] = distance(typed, word, most_differing);
  const int letters = std::min({to_word, to_prefix + 1, most_differing});
  constexpr int of_five = 3;  // Chung and Jeong
  return 5 * letters > of_five * static_cast<int>(typed.size()) ? std::nullopt : std::optional(letters);
}

std::optional<Price> price_of_sound(std::u32string_view typed, std::u32string_view consonants) {
  const auto fits = price(typed, consonants, typed.size() >= enough_for_slip ? 1 : 0);
  if (fits && *fits != 0 && typed.size() < enough_for_beginning) return std::nullopt;
  return fits;
}

}  // namespace

Vocabulary::Position Vocabulary::position_of(std::string_view word) {
  const auto known = words_.size();
  const auto position = words_.position_of(word);
  if (position < known) return position;
  if (const auto consonants = consonants_of(word); consonants.size() >= least_consonants) {
    sounds_.add(sounds_.position_of(consonants), position);
  }
  return position;
}

void Vocabulary::lower(Prices& prices, Position word, Price price) const {
  for (const auto slot : words_.items(word)) prices.lower(slot, price);
}

void Vocabulary::lower_by_letters(Prices& prices, std::u32string_view typed) const {
  words_.each(typed, most_slips(typed.size()), [&](Position word) {
    if (const auto fits = price(typed, words_.text(word))) lower(prices, word, *fits);
  });
}

void Vocabulary::lower_by_sound(Prices& prices, std::u32string_view typed) const {
  if (typed.size() == shortest_with_slip) {
    words_.each(typed, 1, [&](Position word) {
      if (distance(typed, words_.text(word), 1).to_word == 1) lower(prices, word, of_slip_in_short);
    });
  }
  const auto consonants = wide(consonants_of(ascii(typed)));
  if (consonants.size() < least_consonants) return;
  sounds_.each(consonants, consonants.size() >= enough_for_slip ? 1 : 0, [&](Position sound) {
    const auto fits = price_of_sound(consonants, sounds_.text(sound));
    if (!fits) return;
    for (const auto word : sounds_.items(sound)) {
      const auto differs = differing(typed, words_.text(word));
      if (differs) lower(prices, word, static_cast<Price>(of_sound + *fits + of_differing_letter * *differs));
    }
  });
}

bool sounds_alike(std::string_view typed, std::string_view word) {
  const auto consonants = wide(consonants_of(typed));
  const auto of_word = wide(consonants_of(word));
  return consonants.size() >= least_consonants && !of_word.empty() && price_of_sound(consonants, of_word).has_value();
}

}  // namespace search
