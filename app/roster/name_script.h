#pragma once
// The script of a name, as far as it tells the order of its parts.
#include <cstdint>
#include <string_view>

namespace roster {

enum class NameScript : std::uint8_t {
  other,
  han,
  hangul,
  japanese,  // with hiragana, or Han and kana mixed
  katakana,  // nothing else: a foreign name in Japanese letters, given name first
};

[[nodiscard]] NameScript script_of(std::string_view name);

/// Letters with capitals, and all of them are. Two letters or more.
[[nodiscard]] bool is_in_capitals(std::string_view word);

}  // namespace roster
