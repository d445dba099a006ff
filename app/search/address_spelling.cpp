#include "search/address_spelling.h"

#include <algorithm>

#include "base/fold.h"
#include "search/near.h"
#include "search/vocabulary.h"

namespace search {
namespace {

bool is_ascii(std::string_view text) {
  return std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

bool is_name_word(std::string_view word) {
  return word.size() >= 2 && std::ranges::all_of(word, [](char c) { return c >= 'a' && c <= 'z'; });
}

bool spells(std::string_view word, const std::vector<std::string>& transliterations) {
  return std::ranges::any_of(transliterations, [&](const std::string& each) {
    return is_ascii(each) && each.size() >= 2 && (price(wide(word), wide(each), 1) || sounds_alike(word, each));
  });
}

}  // namespace

std::string spelling_in_address(const Entry& entry, const Spellings& spellings) {
  if (is_ascii(base::folded(entry.name))) return {};
  auto front = base::folded(std::string_view(entry.email).substr(0, entry.email.find('@')));
  const auto words = base::words_of(front);
  if (words.size() < 2 || !std::ranges::all_of(words, is_name_word)) return {};
  const auto transliterations = spellings.words_of(entry.name);
  const bool plausible =
      std::ranges::any_of(words, [&](std::string_view word) { return spells(word, transliterations); });
  return plausible ? front : std::string();
}

}  // namespace search
