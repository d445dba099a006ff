#include "roster/convert.h"

#include <unicode/ucnv.h>

#include <array>
#include <memory>

#include "base/text.h"

namespace roster {
namespace {

constexpr char no_utf8 = '\xFF';

struct Close {
  void operator()(UConverter* converter) const { ucnv_close(converter); }
};
using Converter = std::unique_ptr<UConverter, Close>;

void append(std::string& text, const UChar* unit, const UChar* end) {
  while (unit < end) {
    char32_t c = *unit++;
    if (U16_IS_LEAD(c) && unit < end && U16_IS_TRAIL(*unit))
      c = static_cast<char32_t>(U16_GET_SUPPLEMENTARY(c, *unit++));
    if (U16_IS_SURROGATE(c)) {
      text += no_utf8;
    } else {
      base::append_utf8(text, c);
    }
  }
}

}  // namespace

std::string to_utf8(std::string_view bytes, const char* encoding) {
  UErrorCode status = U_ZERO_ERROR;
  const Converter converter(ucnv_open(encoding, &status));
  ucnv_setToUCallBack(converter.get(), UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
  if (U_FAILURE(status)) return std::string(bytes);
  std::string text;
  text.reserve(bytes.size() + bytes.size() / 2);
  std::array<UChar, 8192> units{};
  const char* from = bytes.data();
  const char* const end = from + bytes.size();
  do {
    UChar* to = units.data();
    status = U_ZERO_ERROR;
    // A pair of surrogates is never parted: ICU keeps the first half back where the second does not fit.
    ucnv_toUnicode(converter.get(), &to, units.data() + units.size(), &from, end, nullptr, 1, &status);
    append(text, units.data(), to);
    if (U_FAILURE(status) && status != U_BUFFER_OVERFLOW_ERROR) text += no_utf8;
  } while (from < end || status == U_BUFFER_OVERFLOW_ERROR);
  return text;
}

}  // namespace roster
