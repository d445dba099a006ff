#include "followup/local_time.h"

#include <fmt/format.h>

#include <chrono>

namespace followup {

namespace {

/// From "+05:45", as ICU's pattern xxx writes it.
base::Millis offset_in(std::string_view text) {
  const auto digits = [&](std::size_t at) { return (text[at] - '0') * 10 + (text[at + 1] - '0'); };
  const base::Millis size = std::chrono::hours(digits(1)) + std::chrono::minutes(digits(4));
  return text[0] == '-' ? -size : size;
}

}  // namespace

void LocalTime::look_up(base::Instant instant) {
  const std::int64_t quarter = std::chrono::floor<std::chrono::minutes>(instant).time_since_epoch().count() / 15;
  if (quarter == quarter_) return;
  const std::string offset = zone_.format(instant, "xxx");
  quarter_ = quarter;
  offset_ = offset_in(offset);
  offset_name_ = "UTC" + offset;
}

std::string LocalTime::date_time(base::Instant instant) {
  look_up(instant);
  const auto local = std::chrono::floor<std::chrono::seconds>(instant + offset_);
  const auto day = std::chrono::floor<std::chrono::days>(local);
  const std::chrono::year_month_day date(day);
  const std::chrono::hh_mm_ss time(local - day);
  return fmt::format("{:04}-{:02}-{:02} {:02}:{:02}:{:02}", static_cast<int>(date.year()),
                     static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()), time.hours().count(),
                     time.minutes().count(), time.seconds().count());
}

const std::string& LocalTime::offset_name(base::Instant instant) {
  look_up(instant);
  return offset_name_;
}

}  // namespace followup
