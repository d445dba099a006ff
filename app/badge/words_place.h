#pragma once
// Content set into a template's place for words: which words, how large, and where in the place.
#include <vector>

#include "badge/words.h"

namespace badge {

class WordsPlace {
 public:
  /// Nothing is drawn where a part of the slot has no content or a condition is not met.
  WordsPlace(const Fonts& fonts, const WordsSlot& slot, const Content& content);

  /// In mm of the badge.
  void draw(cairo_t* cairo) const;

  /// Of the smallest words, in mm of the em; 0 where there are none.
  [[nodiscard]] double smallest_mm() const;

 private:
  struct Block {
    Words words;
    double size_mm;  // asked for
    double top_mm;   // in the frame
  };
  void add(const Fonts& fonts, const std::vector<Piece>& pieces, double height_mm);
  void set_name(const Fonts& fonts, const TextStyle& style, const Content& content);
  void settle();

  const WordsSlot& slot_;
  std::vector<Block> blocks_;  // below each other
};

}  // namespace badge
