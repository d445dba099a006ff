#include "devices/zpl.h"

#include <fmt/format.h>

#include <array>
#include <charconv>
#include <cstdint>
#include <vector>

namespace devices {
namespace {

using kiosk::PrinterProblem;

constexpr std::uint32_t half_light = 128;

// Rec. 601 weights in thousandths. Paper is white, so transparency does not come into it (badge/painter.h).
bool is_dark(std::uint32_t pixel) {
  const std::uint32_t red = pixel & 0xFFU;
  const std::uint32_t green = (pixel >> 8U) & 0xFFU;
  const std::uint32_t blue = (pixel >> 16U) & 0xFFU;
  return (299 * red + 587 * green + 114 * blue) / 1000 < half_light;
}

/// A row in hex digits, eight dots a byte, the first in the highest bit.
std::string hex_row(const badge::Pixels& pixels, int y) {
  const auto width = static_cast<std::size_t>(pixels.width);
  const auto row = static_cast<std::size_t>(y) * width;
  std::string hex;
  hex.reserve((width + 7) / 8 * 2);
  for (std::size_t nibble = 0; nibble < (width + 7) / 8 * 2; ++nibble) {
    unsigned value = 0;
    for (std::size_t bit = 0; bit < 4; ++bit) {
      const auto x = nibble * 4 + bit;
      if (x < width && is_dark(pixels.pixels[row + x])) value |= 8U >> bit;
    }
    hex += "0123456789ABCDEF"[value];
  }
  return hex;
}

/// G to Y are 1 to 19, g to z are 20 to 400 by twenties; they stand before the digit they repeat.
void add_run(std::string& out, char digit, std::size_t count) {
  while (count > 0) {
    std::size_t part = std::min<std::size_t>(count, 419);
    count -= part;
    if (part >= 20) out += static_cast<char>('g' + part / 20 - 1);
    part %= 20;
    if (part > 0) out += static_cast<char>('G' + part - 1);
    out += digit;
  }
}

std::string compressed(const std::string& row) {
  std::string out;
  std::size_t at = 0;
  while (at < row.size()) {
    const auto end = std::min(row.find_first_not_of(row[at], at), row.size());
    const auto count = end - at;
    if (end == row.size() && (row[at] == '0' || row[at] == 'F')) return out += row[at] == '0' ? ',' : '!';
    if (count > 2) {
      add_run(out, row[at], count);
    } else {
      out.append(count, row[at]);
    }
    at = end;
  }
  return out;
}

std::string picture_data(const badge::Pixels& pixels) {
  std::string data;
  std::string before;
  for (int y = 0; y < pixels.height; ++y) {
    auto row = hex_row(pixels, y);
    data += row == before ? ":" : compressed(row);
    before = std::move(row);
  }
  return data;
}

// Three strings between STX and ETX, each of numbers with commas.
using Numbers = std::vector<int>;
std::optional<Numbers> numbers_in(std::string_view text) {
  Numbers numbers;
  numbers.reserve(12);
  while (true) {
    const auto comma = text.find(',');
    const auto word = text.substr(0, comma);
    int value = 0;
    const auto read = std::from_chars(word.data(), word.data() + word.size(), value);
    if (read.ec != std::errc{} || read.ptr != word.data() + word.size()) return std::nullopt;
    numbers.push_back(value);
    if (comma == std::string_view::npos) return numbers;
    text.remove_prefix(comma + 1);
  }
}

std::optional<std::vector<Numbers>> strings_in(std::string_view answer) {
  std::vector<Numbers> strings;
  strings.reserve(3);
  while (strings.size() < 3) {
    const auto begin = answer.find('\x02');
    const auto end = answer.find('\x03', begin);
    if (begin == std::string_view::npos || end == std::string_view::npos) return std::nullopt;
    auto numbers = numbers_in(answer.substr(begin + 1, end - begin - 1));
    if (!numbers) return std::nullopt;
    strings.push_back(*std::move(numbers));
    answer.remove_prefix(end + 1);
  }
  return strings;
}

}  // namespace

ZplLabel zpl_label(const badge::Pixels& pixels) {
  const int row_bytes = (pixels.width + 7) / 8;
  const int bytes = row_bytes * pixels.height;
  return {fmt::format("^XA^PW{}^LL{}^LH0,0^FO0,0^GFA,{},{},{},{}^FS^PQ1\n", pixels.width, pixels.height, bytes, bytes,
                      row_bytes, picture_data(pixels)),
          "^XZ\n"};
}

std::optional<ZplStatus> read_zpl_status(std::string_view answer) {
  const auto strings = strings_in(answer);
  if (!strings || (*strings)[0].size() < 12 || (*strings)[1].size() < 9) return std::nullopt;
  const auto& first = (*strings)[0];
  const auto& second = (*strings)[1];
  ZplStatus status;
  status.labels_to_come = first[4] + second[8];
  if (first[7] != 0 || second[7] != 0) status.labels_to_come = std::max(status.labels_to_come, 1);  // half of one
  struct Flag {
    int raised;
    PrinterProblem problem;
    const char* words;
  };
  const std::array flags{Flag{second[2], PrinterProblem::cover_open, "head up"},
                         Flag{first[1], PrinterProblem::media_empty, "paper out"},
                         Flag{second[3], PrinterProblem::supply_empty, "ribbon out"},
                         Flag{first[11], PrinterProblem::unknown, "too hot"},
                         Flag{first[10], PrinterProblem::unknown, "too cold"},
                         Flag{first[2], PrinterProblem::paused, "paused"}};  // last: every other one pauses it, too
  for (const auto& flag : flags) {
    if (flag.raised == 0) continue;
    status.trouble = {flag.problem, flag.words};
    break;
  }
  return status;
}

}  // namespace devices
