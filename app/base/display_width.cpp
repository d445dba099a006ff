#include "base/display_width.h"

#include <unicode/uchar.h>

#include "base/text.h"

namespace base {
namespace {

std::size_t width_of(char32_t c) {
  const auto point = static_cast<UChar32>(c);
  const auto type = u_charType(point);
  if (type == U_NON_SPACING_MARK || type == U_ENCLOSING_MARK || type == U_FORMAT_CHAR) return 0;
  const auto width = u_getIntPropertyValue(point, UCHAR_EAST_ASIAN_WIDTH);
  return width == U_EA_WIDE || width == U_EA_FULLWIDTH ? 2 : 1;
}

}  // namespace

std::size_t display_width(std::string_view text) {
  std::size_t width = 0;
  for (const auto c : code_points(text)) width += width_of(c);
  return width;
}

std::string in_cells(std::string_view text, std::size_t cells) {
  std::string out;
  std::size_t width = display_width(text);
  if (width <= cells) {
    out = text;
    return out.append(cells - width, ' ');
  }
  width = 0;
  for (const auto c : code_points(text)) {
    if (width + width_of(c) + 1 > cells) break;
    append_utf8(out, c);
    width += width_of(c);
  }
  return (out += "…").append(cells - width - 1, ' ');
}

}  // namespace base
