#pragma once
// Which of the encodings of one or two bytes a letter some text is written in.
#include <string_view>

namespace roster {

struct Encoding {
  const char* name;  // for people: "windows-1252"
  const char* icu;   // what ICU calls the variant that programs really write
};

/// For text that is not UTF-8. Asks uchardet and checks the answer against the words it would make: on a few names
/// alone uchardet is often wrong, and names are all there is. windows-1252 where nothing speaks for another.
[[nodiscard]] Encoding likely_encoding(std::string_view bytes);

}  // namespace roster
