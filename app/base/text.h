#pragma once
// UTF-8 text (RFC 3629). Everything that comes from outside is made valid here before it goes further in.
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace base {

[[nodiscard]] bool is_valid_utf8(std::string_view text);

/// Invalid bytes become U+FFFD; control characters other than those in `keep` and bidirectional overrides go.
[[nodiscard]] std::string sanitised(std::string_view text, std::string_view keep = "\n\t");

/// Without leading and trailing Unicode white space, U+200B, U+2060 and U+FEFF.
[[nodiscard]] std::string_view trimmed(std::string_view text);

/// White space of any kind inside folded to one space, the ends trimmed: a name or a company on one line.
[[nodiscard]] std::string single_line(std::string_view text);

/// Code points; an invalid byte counts as U+FFFD.
[[nodiscard]] std::vector<char32_t> code_points(std::string_view text);
void append_utf8(std::string& text, char32_t code_point);

/// Byte offset of the code point before / after `offset` (both clamped to the text).
[[nodiscard]] std::size_t previous(std::string_view text, std::size_t offset);
[[nodiscard]] std::size_t next(std::string_view text, std::size_t offset);

/// The most bytes a name, an address or a company may have: the longest names anybody is known by fit three times. What
/// people answer to a question may be ten times as long.
inline constexpr std::size_t longest_line = 400;
inline constexpr std::size_t longest_answer = 4000;

/// Its beginning, `most` bytes at the most, in whole code points.
[[nodiscard]] std::string_view shortened(std::string_view text, std::size_t most);

/// Its end, `most` code points at the most.
[[nodiscard]] std::string_view ending(std::string_view text, std::size_t most);

[[nodiscard]] std::string ascii_lower(std::string_view text);

}  // namespace base
