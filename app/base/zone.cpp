#include "base/zone.h"

#include <unicode/calendar.h>
#include <unicode/gregocal.h>
#include <unicode/smpdtfmt.h>
#include <unicode/timezone.h>

#include <array>
#include <charconv>

namespace base {
namespace {

std::unique_ptr<icu::TimeZone> icu_zone(const std::string& name) {
  return std::unique_ptr<icu::TimeZone>(icu::TimeZone::createTimeZone(icu::UnicodeString::fromUTF8(name)));
}

std::optional<int> number(std::string_view text, std::size_t at, std::size_t length) {
  if (at + length > text.size()) return std::nullopt;
  int value = 0;
  const char* end = text.data() + at + length;
  const auto read = std::from_chars(text.data() + at, end, value);
  if (read.ec != std::errc{} || read.ptr != end || value < 0) return std::nullopt;
  return value;
}

}  // namespace

std::optional<Zone> Zone::find(std::string_view name) {
  const auto zone = icu_zone(std::string(name));
  if (*zone == icu::TimeZone::getUnknown()) return std::nullopt;
  return Zone(std::string(name));
}

std::string Zone::format(Instant instant, std::string_view pattern) const {
  UErrorCode status = U_ZERO_ERROR;
  icu::SimpleDateFormat format(
      icu::UnicodeString::fromUTF8(icu::StringPiece(pattern.data(), static_cast<int>(pattern.size()))),
      icu::Locale::getUK(), status);
  if (U_FAILURE(status)) return {};
  format.adoptTimeZone(icu_zone(name_).release());
  icu::UnicodeString out;
  format.format(static_cast<UDate>(to_millis(instant)), out);
  std::string text;
  out.toUTF8String(text);
  return text;
}

std::optional<Instant> Zone::parse(std::string_view text) const {
  // YYYY-MM-DD[T ]HH:MM[:SS][Z|±HH:MM]
  const auto year = number(text, 0, 4);
  const auto month = number(text, 5, 2);
  const auto day = number(text, 8, 2);
  const auto hour = number(text, 11, 2);
  const auto minute = number(text, 14, 2);
  if (!year || !month || !day || !hour || !minute) return std::nullopt;
  if (text[4] != '-' || text[7] != '-' || (text[10] != 'T' && text[10] != ' ') || text[13] != ':') return std::nullopt;
  if (*month < 1 || *month > 12 || *day < 1 || *day > 31 || *hour > 23 || *minute > 59) return std::nullopt;
  std::size_t at = 16;
  int second = 0;
  if (at < text.size() && text[at] == ':') {
    const auto read = number(text, at + 1, 2);
    if (!read || *read > 59) return std::nullopt;
    second = *read;
    at += 3;
  }
  std::string zone_name = name_;
  if (const auto rest = text.substr(at); rest == "Z") {
    zone_name = "UTC";
  } else if (rest.size() == 6 && (rest[0] == '+' || rest[0] == '-')) {
    zone_name = "GMT" + std::string(rest);
  } else if (!rest.empty()) {
    return std::nullopt;
  }
  UErrorCode status = U_ZERO_ERROR;
  icu::GregorianCalendar calendar(icu_zone(zone_name).release(), status);
  calendar.setLenient(false);  // 31 November is a typing slip, not 1 December
  calendar.clear();
  calendar.set(*year, *month - 1, *day, *hour, *minute, second);
  const UDate date = calendar.getTime(status);
  if (U_FAILURE(status)) return std::nullopt;
  return from_millis(static_cast<std::int64_t>(date));
}

}  // namespace base
