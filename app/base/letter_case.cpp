#include "base/letter_case.h"

#include <unicode/uchar.h>

#include "base/text.h"

namespace base {

std::string upper(std::string_view text) {
  std::string out;
  for (const char32_t c : code_points(text))
    append_utf8(out, static_cast<char32_t>(u_toupper(static_cast<UChar32>(c))));
  return out;
}

}  // namespace base
