#include <algorithm>

#include "base/fold.h"
#include "base/text.h"
#include "search/likeness.h"
#include "search/name_index.h"

namespace search {
namespace {

constexpr std::size_t most_words = 8;  // of a name; the rest of a pasted text is left unread

}  // namespace

// Who is alike has two words of the name, nearly as they are or as an initial; who has one word has that.
std::vector<Slot> NameIndex::perhaps_alike(std::string_view name) const {
  std::vector<Slot> slots;
  for (const auto& reading : spellings_.readings_of(base::shortened(name, base::longest_line))) {
    auto words = base::words_of(reading);
    words.resize(std::min(words.size(), most_words));
    const auto least = std::min<std::size_t>(2, words.size());
    std::vector<std::uint8_t> fitting(people_.size());
    std::vector<std::uint8_t> in_full(people_.size());
    for (const auto word : words) {
      const auto letters = wide(word);
      Prices prices(people_.size());
      words_.lower_by_letters(prices, letters);
      for (const auto slot : prices.fitting()) {
        const bool whole_word = prices.of(slot) % of_slip == 0;  // not the beginning of one
        if (whole_word && letters.size() > 1) in_full[slot] = 1;
      }
      for (const auto slot : words_.people_of(letters.substr(0, 1))) prices.lower(slot, 0);
      for (const auto slot : prices.fitting()) {
        if (prices.of(slot) % of_slip == 0 || letters.size() == 1) ++fitting[slot];
      }
    }
    for (Slot slot = 0; slot < fitting.size(); ++slot) {
      const bool enough = least > 0 && fitting[slot] >= least;
      if (enough && (in_full[slot] != 0 || words.size() == 1)) slots.push_back(slot);
    }
  }
  return slots;
}

std::vector<Entry> NameIndex::same_person(std::string_view name, std::string_view email, std::size_t limit) const {
  Prices best(people_.size());
  const auto address = base::ascii_lower(base::trimmed(email));
  if (!address.empty()) {
    addresses_.each(hash_of(address), ~std::uint64_t{0}, [&](Slot slot) {
      for (const auto& entry : people_[slot].entries) {
        if (base::ascii_lower(base::trimmed(entry.unpacked().email)) == address) best.lower(slot, 0);
      }
    });
  }
  const auto typed = spelled(base::shortened(name, base::longest_line), spellings_);
  for (const auto slot : perhaps_alike(name)) {
    const auto known = spelled(people_[slot].entries.front().name(), spellings_);
    if (const auto like = likeness(typed, known)) best.lower(slot, static_cast<Price>(1 + *like));
  }
  return first_of(best, name, limit);
}

}  // namespace search
