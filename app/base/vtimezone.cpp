#include "base/vtimezone.h"

#include <unicode/vtzone.h>

#include <memory>

namespace base {

std::string vtimezone(const Zone& zone, Instant from) {
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<icu::VTimeZone> rules(
      icu::VTimeZone::createVTimeZoneByID(icu::UnicodeString::fromUTF8(zone.name())));
  icu::UnicodeString out;
  rules->write(static_cast<UDate>(to_millis(from)), out, status);
  if (U_FAILURE(status)) return {};
  std::string text;
  out.toUTF8String(text);
  return text;
}

}  // namespace base
