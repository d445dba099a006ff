#pragma once
// What a cell shows, as text that a roster can use: no ".0", no local date formats.
#include <cstdint>
#include <string>
#include <string_view>

namespace sheet {

/// How a number is meant, told from its number format (ECMA-376 part 1, 18.8.30 and 18.8.31).
struct NumberFormat {
  enum class Kind : std::uint8_t { number, date, time, date_and_time };
  Kind kind = Kind::number;
  std::size_t digits = 0;  // "00000": whole numbers are filled up with zeros
};
[[nodiscard]] NumberFormat number_format(std::size_t id);  // of those Excel has built in
[[nodiscard]] NumberFormat number_format(std::string_view code);

/// The number's digits as they would be typed, 15 at the most, as every spreadsheet shows them. What is no number stays
/// as it is.
[[nodiscard]] std::string number_text(std::string_view written);

enum class Epoch : std::uint8_t { from_1900, from_1904 };
/// "2026-11-03", "18:05:00" or "2026-11-03 18:05:00"; the number itself where it is no date.
[[nodiscard]] std::string text_of(std::string_view written, const NumberFormat& format, Epoch epoch);

/// The same of an ISO 8601 moment like "2026-11-03T18:04:59.9999", rounded to seconds.
[[nodiscard]] std::string moment_text(std::string_view written);

/// Office writes characters XML cannot hold as _x000D_ (ECMA-376 part 1, 22.9.2.19).
[[nodiscard]] std::string unescaped(std::string_view text);

}  // namespace sheet
