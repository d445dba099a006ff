#include "roster/address.h"

#include <unicode/locid.h>
#include <unicode/normalizer2.h>
#include <unicode/unistr.h>

#include <algorithm>

#include "base/text.h"

namespace roster {
namespace {

std::string lower(std::string_view text) {
  const bool ascii = std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
  if (ascii) return base::ascii_lower(text);
  auto status = U_ZERO_ERROR;
  const auto* nfkc = icu::Normalizer2::getNFKCInstance(status);
  if (U_FAILURE(status) != 0) return base::ascii_lower(text);
  const auto unicode = icu::UnicodeString::fromUTF8(icu::StringPiece(text.data(), static_cast<int32_t>(text.size())));
  std::string out;
  nfkc->normalize(unicode, status).toLower(icu::Locale::getRoot()).toUTF8String(out);
  return out;
}

}  // namespace

std::string address_key(std::string_view text) {
  auto key = lower(base::trimmed(text));
  constexpr std::string_view foreign = " \t\r\n,;<>()";
  const auto at = key.find('@');
  const auto dot = key.rfind('.');
  const bool is_address = at != std::string::npos && at > 0 && key.find('@', at + 1) == std::string::npos &&
                          key.find_first_of(foreign) == std::string::npos && dot != std::string::npos && dot > at + 1 &&
                          dot + 1 < key.size();
  return is_address ? key : std::string();
}

}  // namespace roster
