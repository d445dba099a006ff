#include "search/likeness.h"

#include <algorithm>

#include "base/fold.h"
#include "search/lexicon.h"

namespace search {
namespace {

constexpr std::size_t shortest_with_slip = 5;
constexpr std::size_t most_words = 8;
constexpr std::size_t most_words_to_permute = 4;
constexpr Price of_transliteration = 1;
constexpr Price of_initial = 20;
constexpr Price of_middle_name = 24;

bool is_ascii(std::string_view text) {
  return std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

bool is_one_slip(std::string_view one, std::string_view other) {
  const auto a = wide(one);
  const auto b = wide(other);
  if (std::min(a.size(), b.size()) < shortest_with_slip || distance(a, b, 1).to_word != 1) return false;
  return a.front() == b.front() && a.back() == b.back();
}

using Word = std::vector<std::string>;  // its spellings

// Two names in scripts other than Latin are compared as they are written: many Chinese names sound the same.
std::optional<Price> price_of_word(const Word& one, const Word& other, bool as_written) {
  if (one.front() == other.front()) return Price{0};
  const auto some = [&](const auto& fits) {
    if (as_written) return fits(one.front(), other.front());
    return std::ranges::any_of(one, [&](const std::string& a) {
      return std::ranges::any_of(other, [&](const std::string& b) { return fits(a, b); });
    });
  };
  if (some([](const std::string& a, const std::string& b) { return a == b; })) return of_transliteration;
  if (some(is_one_slip)) return of_slip;
  const auto initial = [](const std::string& a, const std::string& b) {
    return std::min(a.size(), b.size()) == 1 && a.front() == b.front();
  };
  return some(initial) ? std::optional(of_initial) : std::nullopt;
}

bool is_middle(std::size_t word, const SpelledName& name) { return word > 0 && word + 1 < name.words.size(); }

// The cheapest pairs first; each word once.
std::optional<Price> price_of_pairs(const SpelledName& one, const SpelledName& other) {
  const bool as_written = !one.latin && !other.latin;
  std::vector<bool> taken_here(one.words.size());
  std::vector<bool> taken_there(other.words.size());
  int in_full = 0;
  int slips = 0;
  unsigned sum = 0;
  for (const Price most : {Price{0}, of_transliteration, of_slip, of_initial}) {
    for (std::size_t i = 0; i < one.words.size(); ++i) {
      for (std::size_t j = 0; j < other.words.size() && !taken_here[i]; ++j) {
        if (taken_there[j]) continue;
        const auto fits = price_of_word(one.words[i], other.words[j], as_written);
        if (!fits || *fits > most) continue;
        taken_here[i] = taken_there[j] = true;
        sum += *fits;
        in_full += most < of_slip ? 1 : 0;
        slips += most == of_slip ? 1 : 0;
      }
    }
  }
  if (in_full == 0 || slips > 1) return std::nullopt;
  const auto left_over = [](const std::vector<bool>& taken) { return std::ranges::count(taken, false); };
  const auto here = left_over(taken_here);
  const auto there = left_over(taken_there);
  if (here == 0 && there == 0) return static_cast<Price>(sum);
  if ((here > 0 && there > 0) || in_full < 2 || slips > 0) return std::nullopt;
  const auto& longer = here > 0 ? one : other;
  const auto& taken = here > 0 ? taken_here : taken_there;
  for (std::size_t i = 0; i < taken.size(); ++i) {
    if (!taken[i] && !is_middle(i, longer)) return std::nullopt;
  }
  return static_cast<Price>(sum + of_middle_name);
}

// "Li Lei" and 李雷, which is written as one word; "van den Berg" and "vandenBerg".
bool is_joined(const SpelledName& apart, const SpelledName& together) {
  if (apart.words.size() > most_words_to_permute || apart.words.size() <= together.words.size()) return false;
  if (together.words.size() != 1) return false;
  const auto& spellings = together.words.front();
  std::vector<std::string> words;
  words.reserve(apart.words.size());
  for (const auto& word : apart.words) words.push_back(word.front());
  std::ranges::sort(words);
  do {
    std::string all;
    for (const auto& word : words) all += word;
    if (std::ranges::find(spellings, all) != spellings.end()) return true;
  } while (std::ranges::next_permutation(words).found);
  return false;
}

}  // namespace

SpelledName spelled(std::string_view name, const Spellings& spellings) {
  SpelledName out;
  const auto folded = base::folded(name);
  out.latin = is_ascii(folded);
  for (const auto word : base::words_of(folded)) {
    if (out.words.size() == most_words) break;
    auto& all = out.words.emplace_back();
    all.emplace_back(word);
    if (out.latin) continue;
    for (auto& spelling : spellings.words_of(word)) all.push_back(std::move(spelling));
  }
  return out;
}

std::optional<Price> likeness(const SpelledName& one, const SpelledName& other) {
  if (one.words.empty() || other.words.empty()) return std::nullopt;
  if (is_joined(one, other) || is_joined(other, one)) return of_transliteration;
  if (one.words.size() == 1 || other.words.size() == 1) {
    const bool same =
        one.words.size() == other.words.size() && one.words.front().front() == other.words.front().front();
    return same ? std::optional(Price{0}) : std::nullopt;
  }
  return price_of_pairs(one, other);
}

}  // namespace search
