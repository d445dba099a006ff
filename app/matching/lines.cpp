#include "matching/lines.h"

#include <algorithm>
#include <cmath>

namespace matching {

namespace {

constexpr double k1 = 1.2;
constexpr double b = 0.5;  // less than usual: a line is short by nature, and one word more is no chatter

// What one line in six says tells no two people apart. In a small circle a handful may.
constexpr std::size_t common_share = 6;
constexpr std::size_t always_rare = 5;

std::size_t index(Side side) { return static_cast<std::size_t>(side); }

}  // namespace

Key Lines::number_of(const std::string& key) {
  const auto [found, made] = numbers_.try_emplace(key, static_cast<Key>(numbers_.size()));
  if (made) {
    lines_with_.push_back(0);
    for (auto& side : sides_) side.places.emplace_back();
  }
  return found->second;
}

Line Lines::read(std::string_view text) {
  Line line;
  const auto words = words_.of(text);
  line.reserve(words.size());
  for (const auto& keys : words) {
    std::string name;  // a word joined by a hyphen has more keys than the same word alone
    for (const auto& key : keys) name += key + '\n';
    const auto [found, made] = word_numbers_.try_emplace(std::move(name), static_cast<Word>(keys_.size()));
    if (made) {
      std::vector<Key> numbers;
      numbers.reserve(keys.size());
      for (const auto& key : keys) numbers.push_back(number_of(key));
      keys_.push_back(std::move(numbers));
    }
    line.push_back(found->second);
  }
  return line;
}

std::vector<Key> Lines::keys_of(const Line& line) const {
  std::vector<Key> keys;
  for (const Word word : line) keys.insert(keys.end(), keys_[word].begin(), keys_[word].end());
  std::ranges::sort(keys);
  keys.erase(std::ranges::unique(keys).begin(), keys.end());
  return keys;
}

void Lines::add(Side side, Place place, const Line& line) {
  if (line.empty()) return;
  auto& [places, lengths] = sides_[index(side)];
  if (lengths.size() <= place) lengths.resize(place + 1);
  lengths[place] = static_cast<std::uint32_t>(line.size());
  for (const Key key : keys_of(line)) {
    places[key].push_back(place);
    ++lines_with_[key];
  }
  ++lines_;
  all_words_ += line.size();
}

void Lines::remove(Side side, Place place, const Line& line) {
  if (line.empty()) return;
  auto& [places, lengths] = sides_[index(side)];
  for (const Key key : keys_of(line)) {
    auto& holders = places[key];
    // The order of places means nothing: the last one takes the empty seat.
    if (const auto found = std::ranges::find(holders, place); found != holders.end()) {
      *found = holders.back();
      holders.pop_back();
      --lines_with_[key];
    }
  }
  lengths[place] = 0;
  --lines_;
  all_words_ -= line.size();
}

Rarities Lines::rarities() const {
  Rarities rarities(std::max(always_rare, lines_ / common_share) + 1);
  const auto all = static_cast<double>(lines_);
  for (std::size_t with = 1; with < rarities.size(); ++with) {
    const auto holding = static_cast<double>(with);
    rarities[with] = std::log(1 + std::max(0.0, all - holding + 0.5) / (holding + 0.5));
  }
  return rarities;
}

double Lines::rarity(Key key, const Rarities& rarities) const {
  const std::size_t with = lines_with_[key];
  return with < rarities.size() ? rarities[with] : 0;
}

double Lines::share_met(const Line& ask, std::span<const Key> offer, const Rarities& rarities) const {
  double met = 0;
  double all = 0;
  for (const Word word : ask) {
    double most = 0;
    double shared = 0;
    bool others = false;
    for (const Key key : keys_[word]) {
      const double weight = rarity(key, rarities);
      most = std::max(most, weight);
      others |= lines_with_[key] > 1;
      if (std::ranges::binary_search(offer, key)) shared = std::max(shared, weight);
    }
    met += shared;
    // What nobody else speaks of cannot be met by anybody; it must not make a good match look small.
    all += others ? most : most / 2;
  }
  return all > 0 ? met / all : 0;
}

void Lines::score(const Line& line, Side side, std::size_t places, const Rarities& rarities, Scores& scores) const {
  for (const Place place : scores.places) scores.of[place] = 0;
  scores.places.clear();
  scores.of.resize(places);
  scores.last.resize(places);
  const auto& [holders, lengths] = sides_[index(side)];
  const double usual = lines_ == 0 ? 1 : static_cast<double>(all_words_) / static_cast<double>(lines_);
  for (const Word word : line) {
    ++scores.word;
    std::vector<std::pair<double, Key>> rarest;
    rarest.reserve(keys_[word].size());
    for (const Key key : keys_[word]) {
      if (const double weight = rarity(key, rarities); weight > 0) rarest.emplace_back(weight, key);
    }
    // The rarest first, and a place counts for a word once: so it counts by the rarest key the two share.
    std::ranges::sort(rarest, std::greater{});
    for (const auto& [weight, key] : rarest) {
      for (const Place place : holders[key]) {
        if (scores.last[place] == scores.word) continue;
        scores.last[place] = scores.word;
        if (scores.of[place] == 0) scores.places.push_back(place);
        const double length = static_cast<double>(lengths[place]) / usual;
        scores.of[place] += weight * (k1 + 1) / (1 + k1 * (1 - b + b * length));
      }
    }
  }
}

}  // namespace matching
