#include "base/text.h"

#include <algorithm>

namespace base {
namespace {

constexpr char32_t replacement = 0xFFFD;

struct Decoded {
  char32_t code_point;
  std::size_t length;  // bytes consumed, at least 1
  bool valid;
};

Decoded decode(std::string_view text, std::size_t at) {
  const auto byte = [&](std::size_t i) { return static_cast<std::uint8_t>(text[i]); };
  const std::uint8_t lead = byte(at);
  if (lead < 0x80) return {lead, 1, true};
  const std::size_t length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
  if (lead < 0xC2 || lead > 0xF4 || at + length > text.size()) return {replacement, 1, false};
  char32_t value = lead & (0xFFU >> (length + 1));
  for (std::size_t i = 1; i < length; ++i) {
    if ((byte(at + i) & 0xC0U) != 0x80U) return {replacement, 1, false};
    value = (value << 6U) | (byte(at + i) & 0x3FU);
  }
  const bool overlong = (length == 3 && value < 0x800) || (length == 4 && value < 0x10000);
  const bool surrogate = value >= 0xD800 && value <= 0xDFFF;
  if (overlong || surrogate || value > 0x10FFFF) return {replacement, 1, false};
  return {value, length, true};
}

bool is_space(char32_t c) {
  return (c >= 0x09 && c <= 0x0D) || c == 0x20 || c == 0x85 || c == 0xA0 || c == 0x1680 ||
         (c >= 0x2000 && c <= 0x200B) || c == 0x2028 || c == 0x2029 || c == 0x202F || c == 0x205F || c == 0x2060 ||
         c == 0x3000 || c == 0xFEFF;
}

bool is_control(char32_t c) { return c < 0x20 || (c >= 0x7F && c < 0xA0); }

// Overrides and isolates can make a name read as another one (Unicode TR 36, bidirectional spoofing).
bool is_bidi_control(char32_t c) { return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069); }

}  // namespace

bool is_valid_utf8(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const auto decoded = decode(text, at);
    if (!decoded.valid) return false;
    at += decoded.length;
  }
  return true;
}

std::string sanitised(std::string_view text, std::string_view keep) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const auto [c, length, valid] = decode(text, at);
    at += length;
    const bool kept = c < 0x80 && keep.find(static_cast<char>(c)) != std::string_view::npos;
    if ((is_control(c) && !kept) || is_bidi_control(c)) continue;
    append_utf8(out, c);
  }
  return out;
}

std::string_view trimmed(std::string_view text) {
  std::size_t begin = 0;
  while (begin < text.size()) {
    const auto decoded = decode(text, begin);
    if (!is_space(decoded.code_point)) break;
    begin += decoded.length;
  }
  std::size_t end = text.size();
  while (end > begin) {
    const std::size_t before = previous(text, end);
    if (!is_space(decode(text, before).code_point)) break;
    end = before;
  }
  return text.substr(begin, end - begin);
}

std::string single_line(std::string_view text) {
  const std::string clean = sanitised(text, "\n\r\t");
  std::string out;
  bool space = false;
  for (const char32_t c : code_points(trimmed(clean))) {
    if (is_space(c) && c != 0x200B && c != 0x2060 && c != 0xFEFF) {
      space = true;
      continue;
    }
    if (space) out.push_back(' ');
    space = false;
    append_utf8(out, c);
  }
  return out;
}

std::vector<char32_t> code_points(std::string_view text) {
  std::vector<char32_t> out;
  out.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const auto decoded = decode(text, at);
    out.push_back(decoded.code_point);
    at += decoded.length;
  }
  return out;
}

void append_utf8(std::string& text, char32_t c) {
  const auto push = [&](char32_t byte) { text.push_back(static_cast<char>(static_cast<std::uint8_t>(byte))); };
  if (c < 0x80) {
    push(c);
  } else if (c < 0x800) {
    push(0xC0U | (c >> 6U));
    push(0x80U | (c & 0x3FU));
  } else if (c < 0x10000) {
    push(0xE0U | (c >> 12U));
    push(0x80U | ((c >> 6U) & 0x3FU));
    push(0x80U | (c & 0x3FU));
  } else {
    push(0xF0U | (c >> 18U));
    push(0x80U | ((c >> 12U) & 0x3FU));
    push(0x80U | ((c >> 6U) & 0x3FU));
    push(0x80U | (c & 0x3FU));
  }
}

std::size_t previous(std::string_view text, std::size_t offset) {
  offset = std::min(offset, text.size());
  if (offset == 0) return 0;
  --offset;
  for (int i = 0; i < 3 && offset > 0 && (static_cast<std::uint8_t>(text[offset]) & 0xC0U) == 0x80U; ++i) --offset;
  return offset;
}

std::size_t next(std::string_view text, std::size_t offset) {
  if (offset >= text.size()) return text.size();
  return offset + decode(text, offset).length;
}

std::string_view shortened(std::string_view text, std::size_t most) {
  return text.size() <= most ? text : text.substr(0, previous(text, most + 1));
}

std::string_view ending(std::string_view text, std::size_t most) {
  auto from = text.size();
  for (; from > 0 && most > 0; --most) from = previous(text, from);
  return text.substr(from);
}

std::string ascii_lower(std::string_view text) {
  std::string out(text);
  for (char& c : out) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return out;
}

}  // namespace base
