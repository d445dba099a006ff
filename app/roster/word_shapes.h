#pragma once
// Do words look like words? Read in the wrong encoding, letters turn into signs inside words, capitals after small
// letters and scripts that no word mixes.
#include <cstddef>
#include <string_view>

namespace roster {

struct WordShapes {
  std::size_t words = 0;    // that hold more than ASCII
  std::size_t strange = 0;  // characters that no word has in that place
};

[[nodiscard]] WordShapes word_shapes(std::string_view utf8);

}  // namespace roster
