#pragma once
// Offers and asks in memory, found by the words they share and weighted by how rare those are among all of them:
// Okapi BM25 (Robertson, Zaragoza: The Probabilistic Relevance Framework, 2009) with k1 = 1.2, b = 0.5. A word counts
// once a line; how often somebody says it, or is found by it, makes no difference.
#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

#include "matching/words.h"

namespace matching {

enum class Side : std::uint8_t { offer, ask };

/// Where somebody's lines stand.
using Place = std::uint32_t;
using Word = std::uint32_t;
using Key = std::uint32_t;
/// By how many lines hold a key: what it tells. Whoever is beyond its end tells nothing.
using Rarities = std::vector<double>;
/// The words of a line, by their numbers here.
using Line = std::vector<Word>;

/// Scores by place, and which places have one. Kept between questions so that ten thousand ask for no memory.
struct Scores {
  std::vector<double> of;
  std::vector<Place> places;        // those above zero, each once
  std::vector<std::uint32_t> last;  // the word that last scored there
  std::uint32_t word = 0;
};

class Lines {
 public:
  [[nodiscard]] Line read(std::string_view text);
  void add(Side side, Place place, const Line& line);
  void remove(Side side, Place place, const Line& line);

  /// How well the lines of that side meet `line`. `places`: how many places there are.
  void score(const Line& line, Side side, std::size_t places, const Rarities& rarities, Scores& scores) const;

  /// Which share of what an ask is about an offer meets, 0 to 1, words weighted by rarity.
  [[nodiscard]] double share_met(const Line& ask, std::span<const Key> offer, const Rarities& rarities) const;
  /// All keys of a line, ascending.
  [[nodiscard]] std::vector<Key> keys_of(const Line& line) const;
  /// As the lines are now; to be asked for once a question.
  [[nodiscard]] Rarities rarities() const;

 private:
  struct OneSide {
    std::vector<std::vector<Place>> places;  // by key: whose line holds it, each once
    std::vector<std::uint32_t> lengths;      // by place, in words
  };

  [[nodiscard]] Key number_of(const std::string& key);
  [[nodiscard]] double rarity(Key key, const Rarities& rarities) const;

  Words words_;
  std::unordered_map<std::string, Key> numbers_;
  std::unordered_map<std::string, Word> word_numbers_;
  std::vector<std::vector<Key>> keys_;     // by word
  std::vector<std::uint32_t> lines_with_;  // by key, of both sides
  std::array<OneSide, 2> sides_;
  std::size_t lines_ = 0;
  std::size_t all_words_ = 0;
};

}  // namespace matching
