#include "sheet/cell_text.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <cmath>
#include <optional>

#include "base/text.h"

namespace sheet {
namespace {

using Kind = NumberFormat::Kind;

std::optional<double> number_in(std::string_view written) {
  double value = 0;
  const auto [end, error] = std::from_chars(written.data(), written.data() + written.size(), value);
  if (error != std::errc() || end != written.data() + written.size() || !std::isfinite(value)) return std::nullopt;
  return value;
}

std::string digits_of(double value) {
  constexpr int significant = 15;
  std::array<char, 64> text{};
  const bool whole = std::abs(value) < 1e15 && std::floor(value) == value;
  const auto end =
      whole ? std::to_chars(text.data(), text.data() + text.size(), static_cast<long long>(value)).ptr
            : std::to_chars(text.data(), text.data() + text.size(), value, std::chars_format::general, significant).ptr;
  return {text.data(), end};
}

std::string time_text(long long seconds_of_day) {
  return fmt::format("{:02}:{:02}:{:02}", seconds_of_day / 3600, seconds_of_day / 60 % 60, seconds_of_day % 60);
}

std::string day_text(std::chrono::sys_days day) {
  const std::chrono::year_month_day date(day);
  return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(date.year()), static_cast<unsigned>(date.month()),
                     static_cast<unsigned>(date.day()));
}

// Days since 1899-12-30, or since 1904-01-01. Before March 1900 Excel is one day off: it knows a 29th of February then.
std::string moment(double serial, Kind kind, Epoch epoch) {
  using namespace std::chrono;
  const auto seconds_in = std::llround(serial * 86'400);
  auto day = seconds_in / 86'400;
  const auto of_day = seconds_in % 86'400;
  if (kind == Kind::time && day == 0) return time_text(of_day);
  constexpr long long phantom_day = 60;
  if (epoch == Epoch::from_1900 && day < phantom_day) ++day;
  const auto start = epoch == Epoch::from_1900 ? sys_days(year(1899) / 12 / 30) : sys_days(year(1904) / 1 / 1);
  const auto text = day_text(start + days(day));
  const bool midnight = of_day == 0 && kind == Kind::date;
  return midnight ? text : text + " " + time_text(of_day);
}

}  // namespace

std::string number_text(std::string_view written) {
  const auto value = number_in(base::trimmed(written));
  return value ? digits_of(*value) : std::string(written);
}

std::string text_of(std::string_view written, const NumberFormat& format, Epoch epoch) {
  constexpr double last_day = 2'958'466;  // of the year 9999
  const auto value = number_in(base::trimmed(written));
  if (!value) return std::string(written);
  if (format.kind != Kind::number && *value >= 0 && *value < last_day) return moment(*value, format.kind, epoch);
  auto text = digits_of(*value);
  const bool to_fill = *value >= 0 && text.find_first_not_of("0123456789") == std::string::npos;
  if (to_fill && text.size() < format.digits && format.digits < 64) text.insert(0, format.digits - text.size(), '0');
  return text;
}

std::string moment_text(std::string_view written) {
  using namespace std::chrono;
  constexpr std::size_t to_seconds = std::string_view("2026-11-03T18:04:59").size();
  std::string text(written.substr(0, std::min(written.find('.'), written.size())));
  const auto number = [&](std::size_t at, std::size_t length) {
    int value = 0;
    std::from_chars(text.data() + at, text.data() + at + length, value);
    return value;
  };
  const bool late = written.size() > to_seconds + 1 && written[to_seconds] == '.' && written[to_seconds + 1] >= '5';
  if (late && text.size() == to_seconds) {
    const sys_days day = year(number(0, 4)) / number(5, 2) / number(8, 2);
    const auto next = day + hours(number(11, 2)) + minutes(number(14, 2)) + seconds(number(17, 2) + 1);
    const auto next_day = floor<days>(next);
    text = day_text(next_day) + " " + time_text((next - next_day).count());
  }
  std::ranges::replace(text, 'T', ' ');
  constexpr std::string_view midnight = " 00:00:00";
  if (text.ends_with(midnight)) text.resize(text.size() - midnight.size());
  return text;
}

std::string unescaped(std::string_view text) {
  constexpr std::size_t length = 7;  // _xHHHH_
  std::string out;
  for (std::size_t i = 0; i < text.size();) {
    unsigned code = 0;
    const auto part = text.substr(i, length);
    const bool framed = part.size() == length && part.starts_with("_x") && part.back() == '_';
    if (framed && std::from_chars(part.data() + 2, part.data() + 6, code, 16).ptr == part.data() + 6) {
      if (code != 0) base::append_utf8(out, code);
      i += length;
    } else {
      out += text[i++];
    }
  }
  return out;
}

}  // namespace sheet
