#pragma once
// Are two names likely one person's? Asked when somebody registers who may be on the list already. Precise rather than
// generous: a wrong "you are already on the list as" costs a guest more than a duplicate costs the organizer.
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "search/near.h"
#include "search/spellings.h"

namespace search {

struct SpelledName {
  bool latin = true;
  std::vector<std::vector<std::string>> words;  // of each word its spellings, the folded one first
};

[[nodiscard]] SpelledName spelled(std::string_view name, const Spellings& spellings);

/// nullopt: not likely one person. Else the smaller, the surer:
///  - the same words, in any order and any script, apart from accents and spaces;
///  - one slip in a word of five letters or more, but not in its first letter, where hands seldom slip, and not in its
///    last, which tells Mario from Maria and Ivanov from Ivanova;
///  - an initial for a word, beside a word in full;
///  - a middle name that the other leaves out, beside two words in full. A first or last word is never left out: in
///  many
///    languages it is what tells siblings apart.
/// A name of one word must be the same word.
[[nodiscard]] std::optional<Price> likeness(const SpelledName& one, const SpelledName& other);

}  // namespace search
