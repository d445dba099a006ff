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
  void score(const Line& line, Side side, std::size_t places, Scores& scores) const;

 private:
  using Key = std::uint32_t;
  struct OneSide {
    std::unordered_map<Key, std::vector<Place>> places;  // whose line holds the key; each once
    std::vector<std::uint32_t> lengths;                  // by place, in words
  };

  [[nodiscard]] Key number_of(const std::string& key);
  [[nodiscard]] std::vector<Key> keys_of(const Line& line) const;
  /// Above zero for every key that tells anything; 0 where too many lines hold it.
  [[nodiscard]] double rarity(Key key) const;

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
