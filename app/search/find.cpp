#include <algorithm>

#include "base/fold.h"
#include "base/text.h"
#include "search/consonants.h"
#include "search/name_index.h"

namespace search {
namespace {

constexpr std::size_t most_words = 8;  // of a query; the rest of a pasted text is left unread
constexpr Price of_joining = 8;        // spaces in the wrong place: after every beginning, before the slips
constexpr Price of_consonants = 36;    // of a whole name: among what sounds alike
constexpr Price of_unknown = 48;  // a word that fits nothing: a second given name, a maiden name; after all that sounds
constexpr std::size_t words_around_unknown = 2;
constexpr std::size_t enough_to_join = 6;  // shorter ones are told by their words
constexpr std::size_t enough_consonants = 3;
// Not a name: behind every fit by name.
constexpr Price of_other = 120;
constexpr Price of_code = 140;

std::string joined(std::string_view folded) {
  std::string all;
  for (const auto word : base::words_of(folded)) all += word;
  return all;
}

struct Ranked {
  Price price;
  bool other_name;  // than the one typed, letter for letter
  Slot slot;
};

}  // namespace

void NameIndex::rank_word(std::u32string_view typed, Tolerance tolerance, Face face, Prices& prices) const {
  std::ranges::fill(prices, no_fit);
  words_.lower(prices, typed, tolerance);
  if (face == Face::public_search) return;
  others_.lower(prices, typed, Tolerance::letters, of_other);
  std::string text;
  for (const char32_t c : typed) base::append_utf8(text, c);
  if (const auto mask = mask_of(text); mask != 0) {
    codes_.each(tail_of(text), mask, [&](Slot slot) { prices[slot] = std::min(prices[slot], of_code); });
  }
}

// One word in three may be unknown.
void NameIndex::rank_words(std::string_view reading, Tolerance tolerance, Face face, Prices& best) const {
  auto words = base::words_of(reading);
  words.resize(std::min(words.size(), most_words));
  if (words.empty()) return;
  const bool may_miss = tolerance == Tolerance::sound && words.size() > words_around_unknown;
  Prices sums(people_.size(), 0);
  Prices prices(people_.size());
  std::vector<std::uint8_t> missed(may_miss ? people_.size() : 0);
  for (const auto word : words) {
    rank_word(wide(word), tolerance, face, prices);
    bool somebody = false;
    for (std::size_t slot = 0; slot < sums.size(); ++slot) {
      if (sums[slot] == no_fit) continue;
      if (prices[slot] != no_fit) {
        sums[slot] = static_cast<Price>(sums[slot] + prices[slot]);
      } else if (may_miss && missed[slot] == 0) {
        missed[slot] = 1;
        sums[slot] = static_cast<Price>(sums[slot] + of_unknown);
      } else {
        sums[slot] = no_fit;
      }
      somebody = somebody || sums[slot] != no_fit;
    }
    if (!somebody) return;
  }
  for (std::size_t slot = 0; slot < sums.size(); ++slot) best[slot] = std::min(best[slot], sums[slot]);
}

Price NameIndex::price_joined(const Name& name, std::u32string_view typed) const {
  Price best = no_fit;
  std::size_t readings = 1;
  for (const auto* part : name) readings = std::max(readings, part->readings.size());
  for (std::size_t reading = 0; reading < readings; ++reading) {
    const auto read = [&](std::size_t part) -> const std::u32string& {
      const auto& all = name[part % name.size()]->readings;
      return all[std::min(reading, all.size() - 1)];
    };
    std::size_t length = 0;
    for (std::size_t part = 0; part < name.size(); ++part) length += read(part).size();
    if (typed.size() > length + 1) continue;
    for (std::size_t first = 0; first < name.size(); ++first) {
      if (!may_begin_alike(typed, read(first))) continue;
      std::u32string all;
      for (std::size_t part = first; part < first + name.size(); ++part) all += read(part);
      best = std::min(best, price(typed, all, 1).value_or(no_fit));  // the space was one slip already
    }
  }
  return best;
}

// "janvandenberg", "lilei": as if there were no spaces at all. And "khaled al otaibi", whose name is written kh l d l t
// b.
void NameIndex::rank_joined(std::string_view reading, Prices& best) const {
  const auto all = joined(reading);
  const auto typed = wide(all);
  if (typed.size() < enough_to_join) return;
  const auto letters = letters_of(typed);
  for (Slot slot = 0; slot < letters_.size(); ++slot) {
    if (letters_missing(letters, letters_[slot]) > 1) continue;
    for (const auto& name : people_[slot].names) {
      const auto fits = price_joined(name, typed);
      if (fits != no_fit) best[slot] = std::min(best[slot], static_cast<Price>(of_joining + fits));
    }
  }
  const auto consonants = consonants_of(all);
  if (consonants.size() < enough_consonants) return;
  for (const auto slot : consonants_.items_of(consonants)) best[slot] = std::min(best[slot], of_consonants);
}

void NameIndex::rank(std::string_view query, Face face, Prices& best) const {
  const auto readings = spellings_.readings_of(base::shortened(query, base::longest_line));
  for (const auto& reading : readings) rank_words(reading, Tolerance::letters, face, best);
  const bool without_slip = std::ranges::any_of(best, [](Price price) { return price < of_slip; });
  if (without_slip) return;
  for (const auto& reading : readings) {
    rank_joined(reading, best);
    rank_words(reading, Tolerance::sound, Face::public_search, best);
  }
}

std::vector<Entry> NameIndex::first_of(const Prices& best, std::string_view query, std::size_t limit) const {
  const auto key = std::hash<std::string>{}(base::folded(base::shortened(query, base::longest_line)));
  std::vector<Ranked> found;
  for (Slot slot = 0; slot < best.size(); ++slot) {
    if (best[slot] != no_fit) found.push_back({best[slot], people_[slot].key != key, slot});
  }
  const auto better = [&](const Ranked& left, const Ranked& right) {
    if (left.price != right.price) return left.price < right.price;
    if (left.other_name != right.other_name) return right.other_name;
    const auto& a = people_[left.slot].entries.front();
    const auto& b = people_[right.slot].entries.front();
    if (a.name().size() != b.name().size()) return a.name().size() < b.name().size();
    if (a.name() != b.name()) return a.name() < b.name();
    return a.person() < b.person();  // the same rows in the same order at every key
  };
  const auto count = std::min(limit, found.size());
  std::ranges::partial_sort(found, found.begin() + static_cast<std::ptrdiff_t>(count), better);
  std::vector<Entry> entries;
  for (std::size_t i = 0; i < count; ++i) entries.push_back(people_[found[i].slot].entries.front().unpacked());
  return entries;
}

std::vector<Entry> NameIndex::found(std::string_view query, Face face, std::size_t limit) const {
  Prices best(people_.size(), no_fit);
  rank(query, face, best);
  return first_of(best, query, limit);
}

std::vector<Entry> NameIndex::find(std::string_view query, std::size_t limit) const {
  return found(query, Face::public_search, limit);
}

std::vector<Entry> NameIndex::find_anybody(std::string_view query, std::size_t limit) const {
  return found(query, Face::staff, limit);
}

}  // namespace search
