#pragma once
// The words under which a name can be found: as it is written, without accents, with the digraphs that stand for
// umlauts, and in Latin letters whatever its script.
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace search {

class Spellings {
 public:
  Spellings();
  ~Spellings();
  Spellings(Spellings&&) noexcept;
  Spellings& operator=(Spellings&&) noexcept;

  /// Folded words, without repetition. Han and Hangul, which are written without spaces, also syllable by syllable and
  /// in every run of syllables: 欧阳思远 is found as 思远, "ouyang" and "siyuan".
  [[nodiscard]] std::vector<std::string> words_of(std::string_view name) const;

  /// The folded text, and where it is not in Latin letters also its transliteration; the text as typed comes first.
  [[nodiscard]] std::vector<std::string> readings_of(std::string_view text) const;

 private:
  struct Transliterators;  // ICU's: slow to make, so made once
  std::unique_ptr<const Transliterators> icu_;
};

}  // namespace search
