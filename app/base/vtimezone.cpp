#include "base/vtimezone.h"

#include <unicode/vtzone.h>

#include <algorithm>
#include <memory>
#include <string_view>

namespace base {

namespace {

// ICU begins with the first change after the time it is given; until then no rule would hold. More than a year before,
// both halves of a year have begun.
constexpr Millis lead = std::chrono::hours(24 * 400);

/// Without ICU's own property, and offsets in hours and minutes, where that is all they have: not every calendar reads
/// the seconds that RFC 5545 (3.3.14) allows.
std::string plain(std::string_view text) {
  std::string out;
  while (!text.empty()) {
    std::string_view line = text.substr(0, text.find("\r\n"));
    text.remove_prefix(std::min(line.size() + 2, text.size()));
    if (line.starts_with("X-TZINFO")) continue;
    const bool has_seconds = line.starts_with("TZOFFSET") && line.size() - line.find(':') == 8;  // ":+020000"
    if (has_seconds && line.ends_with("00")) line.remove_suffix(2);
    out += line;
    out += "\r\n";
  }
  return out;
}

}  // namespace

std::string vtimezone(const Zone& zone, Instant from) {
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<icu::VTimeZone> rules(
      icu::VTimeZone::createVTimeZoneByID(icu::UnicodeString::fromUTF8(zone.name())));
  icu::UnicodeString out;
  rules->write(static_cast<UDate>(to_millis(from - lead)), out, status);
  if (U_FAILURE(status)) return {};
  std::string text;
  out.toUTF8String(text);
  return plain(text);
}

}  // namespace base
