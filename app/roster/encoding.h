#pragma once
// A roster's bytes as UTF-8 text, whatever they were written in.
#include <string>
#include <string_view>

#include "base/error.h"

namespace roster {

struct Text {
  std::string encoding;       // for people: "UTF-8", "UTF-16LE", "windows-1252", …
  std::string_view original;  // the bytes it was read from, which outlive it; empty where they had to be converted
  std::string converted;
  bool is_whole = true;  // nothing in it is invalid and nothing is NUL

  /// Without a byte order mark. What means nothing in the encoding is no UTF-8 here either, on the line it stood on.
  [[nodiscard]] std::string_view utf8() const { return original.empty() ? std::string_view(converted) : original; }
};

/// By its byte order mark; else UTF-16 by its zero bytes; else UTF-8 where most of what is not ASCII is UTF-8; else
/// what the letters make most likely (likely_encoding). Linear in the size. roster_unreadable where the file is empty,
/// or no text at all: the detail says what it is and what to do.
[[nodiscard]] base::Result<Text> text_of(std::string_view bytes);

}  // namespace roster
