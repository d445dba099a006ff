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
constexpr std::size_t most_joined = 40;    // what near.h compares
constexpr std::size_t enough_consonants = 3;
// Not a name: behind every fit by name.
constexpr Price of_other = 120;
constexpr Price of_code = 140;
constexpr std::size_t enough_for_slip = 5;  // in a company: there are more words than in names

std::string joined(std::string_view folded) {
  std::string all;
  for (const auto word : base::words_of(folded)) all += word;
  return all;
}

// One word in three may fit nothing.
enum class Unknown : std::uint8_t { none, one };

void lower_by_sums(Prices& best, const std::vector<Prices>& words, Unknown unknown) {
  const auto misses_allowed = unknown == Unknown::one && words.size() > words_around_unknown ? 1U : 0U;
  // Who fits at all fits the first word, or, where that may be the unknown one, the second.
  for (std::size_t first = 0; first <= misses_allowed && first < words.size(); ++first) {
    for (const auto slot : words[first].fitting()) {
      unsigned sum = 0;
      unsigned missed = 0;
      for (const auto& word : words) {
        const auto price = word.of(slot);
        sum += price == no_fit ? of_unknown : price;
        missed += price == no_fit ? 1 : 0;
        if (missed > misses_allowed) break;
      }
      if (missed <= misses_allowed) best.lower(slot, static_cast<Price>(sum));
    }
  }
}

struct Ranked {
  Price price;
  bool other_name;  // than the one typed in full
  std::uint32_t length;
  Slot slot;
};

}  // namespace

struct NameIndex::Reading {
  std::string text;
  std::vector<std::u32string> words;
  std::vector<Prices> prices;  // of each word
};

void NameIndex::lower_by_others(Prices& prices, std::u32string_view typed) const {
  if (typed.size() < 2) return;  // one letter is the beginning of somebody's company for everybody
  const int slips = typed.size() >= enough_for_slip ? 1 : 0;
  others_.each(typed, slips, [&](Lexicon::Position word) {
    const auto fits = price(typed, others_.text(word), slips);
    if (!fits) return;
    for (const auto slot : others_.items(word)) prices.lower(slot, static_cast<Price>(of_other + *fits));
  });
  std::string text;
  for (const char32_t c : typed) base::append_utf8(text, c);
  const auto mask = mask_of(text);
  if (mask != 0) codes_.each(tail_of(text), mask, [&](Slot slot) { prices.lower(slot, of_code); });
}

std::vector<NameIndex::Reading> NameIndex::readings_of(std::string_view query, Face face) const {
  std::vector<Reading> readings;
  for (auto& text : spellings_.readings_of(base::shortened(query, base::longest_line))) {
    Reading reading{std::move(text), {}, {}};
    for (const auto word : base::words_of(reading.text)) {
      if (reading.words.size() == most_words) break;
      reading.words.push_back(wide(word));
      auto& prices = reading.prices.emplace_back(people_.size());
      words_.lower_by_letters(prices, reading.words.back());
      if (face == Face::staff) lower_by_others(prices, reading.words.back());
    }
    readings.push_back(std::move(reading));
  }
  return readings;
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

// "janvandenberg", "lilei": as if there were no spaces at all. Somebody's word stands at its beginning, or where the
// slip is there, at its end. And "khaled al otaibi", whose name is written kh l d l t b.
void NameIndex::lower_by_joining(Prices& best, std::string_view reading) const {
  const auto all = joined(reading);
  const auto typed = wide(all).substr(0, most_joined);
  if (typed.size() < enough_to_join) return;
  const auto letters = letters_of(typed);
  const auto try_people_of = [&](std::u32string_view word) {
    for (const auto slot : words_.people_of(word)) {
      if (lacks_letters(letters, letters_[slot], 1)) continue;
      for (const auto& name : people_[slot].names) {
        const auto fits = price_joined(name, typed);
        if (fits != no_fit) best.lower(slot, static_cast<Price>(of_joining + fits));
      }
    }
  };
  for (std::size_t cut = 2; cut < typed.size(); ++cut) {
    try_people_of(std::u32string_view(typed).substr(0, cut));
    if (typed.size() - cut > 2) try_people_of(std::u32string_view(typed).substr(cut));
  }
  const auto consonants = consonants_of(all);
  if (consonants.size() < enough_consonants) return;
  for (const auto slot : consonants_.items_of(wide(consonants))) best.lower(slot, of_consonants);
}

Prices NameIndex::ranked(std::string_view query, Face face) const {
  Prices best(people_.size());
  auto readings = readings_of(query, face);
  for (const auto& reading : readings) lower_by_sums(best, reading.prices, Unknown::none);
  const bool without_slip = std::ranges::any_of(best.fitting(), [&](Slot slot) { return best.of(slot) < of_slip; });
  if (without_slip) return best;
  for (auto& reading : readings) {
    for (std::size_t i = 0; i < reading.words.size(); ++i) {
      words_.lower_by_sound(reading.prices[i], reading.words[i]);
    }
    lower_by_sums(best, reading.prices, Unknown::one);
    lower_by_joining(best, reading.text);
  }
  return best;
}

std::vector<Entry> NameIndex::first_of(const Prices& best, std::string_view query, std::size_t limit) const {
  const auto key = std::hash<std::string>{}(base::folded(base::shortened(query, base::longest_line)));
  std::vector<Ranked> found;
  for (const auto slot : best.fitting()) found.push_back({best.of(slot), keys_[slot] != key, lengths_[slot], slot});
  const auto better = [&](const Ranked& left, const Ranked& right) {
    if (left.price != right.price) return left.price < right.price;
    if (left.other_name != right.other_name) return right.other_name;
    if (left.length != right.length) return left.length < right.length;
    const auto& a = people_[left.slot].entries.front();
    const auto& b = people_[right.slot].entries.front();
    if (a.name() != b.name()) return a.name() < b.name();
    return a.person() < b.person();  // the same rows in the same order at every key
  };
  const auto count = std::min(limit, found.size());
  std::ranges::partial_sort(found, found.begin() + static_cast<std::ptrdiff_t>(count), better);
  std::vector<Entry> entries;
  entries.reserve(count);
  for (std::size_t i = 0; i < count; ++i) entries.push_back(people_[found[i].slot].entries.front().unpacked());
  return entries;
}

std::vector<Entry> NameIndex::find(std::string_view query, std::size_t limit) const {
  return first_of(ranked(query, Face::public_search), query, limit);
}

std::vector<Entry> NameIndex::find_anybody(std::string_view query, std::size_t limit) const {
  return first_of(ranked(query, Face::staff), query, limit);
}

}  // namespace search
