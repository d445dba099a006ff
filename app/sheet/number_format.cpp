#include <algorithm>

#include "base/text.h"
#include "sheet/cell_text.h"

namespace sheet {
namespace {

using Kind = NumberFormat::Kind;

Kind kind_of(bool has_date, bool has_time) {
  if (has_date && has_time) return Kind::date_and_time;
  if (has_date) return Kind::date;
  return has_time ? Kind::time : Kind::number;
}

// Without what stands in quotes, in brackets or behind a backslash, and only the part for positive numbers.
std::string letters_of(std::string_view code) {
  std::string letters;
  for (std::size_t i = 0; i < code.size() && code[i] != ';'; ++i) {
    const char c = code[i];
    if (c == '\\' || c == '_' || c == '*') {
      ++i;
    } else if (c == '"') {
      i = std::min(code.find('"', i + 1), code.size());
    } else if (c == '[') {
      const auto close = std::min(code.find(']', i), code.size());
      const auto inside = base::ascii_lower(code.substr(i + 1, close - i - 1));
      // [h]:mm counts hours; [Red], [$-409] and [<5] are no letters of a format.
      if (inside.starts_with("h") || inside.starts_with("mm") || inside.starts_with("ss")) letters += 'h';
      i = close;
    } else {
      letters += c;
    }
  }
  return base::ascii_lower(letters);
}

}  // namespace

NumberFormat number_format(std::size_t id) {
  const bool is_asian_date = (id >= 27 && id <= 31) || id == 36 || (id >= 50 && id <= 58);
  if ((id >= 14 && id <= 17) || is_asian_date) return {.kind = Kind::date};
  if ((id >= 18 && id <= 21) || (id >= 32 && id <= 35) || (id >= 45 && id <= 47)) return {.kind = Kind::time};
  if (id == 22) return {.kind = Kind::date_and_time};
  return {};
}

NumberFormat number_format(std::string_view code) {
  const auto letters = letters_of(code);
  if (letters.starts_with("general")) return {};
  const bool only_zeros = letters.size() > 1 && letters.find_first_not_of('0') == std::string::npos;
  if (only_zeros) return {.digits = letters.size()};
  const bool has_time = letters.find_first_of("hs") != std::string::npos;
  // An m beside hours or seconds is minutes; the others are months.
  const bool has_date =
      letters.find_first_of("yd") != std::string::npos || (!has_time && letters.find('m') != std::string::npos);
  return {.kind = kind_of(has_date, has_time)};
}

}  // namespace sheet
