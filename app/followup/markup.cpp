#include "followup/markup.h"

#include <algorithm>

namespace followup {

namespace {

bool is_control(char letter) { return static_cast<unsigned char>(letter) < 0x20U || letter == '\x7F'; }

bool is_unreserved(char letter) {
  return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z') || (letter >= '0' && letter <= '9') ||
         letter == '-' || letter == '.' || letter == '_' || letter == '~';
}

void append_encoded(std::string& out, char octet) {
  constexpr std::string_view digits = "0123456789ABCDEF";
  const auto value = static_cast<unsigned char>(octet);
  out += '%';
  out += digits[value >> 4U];
  out += digits[value & 0x0FU];
}

}  // namespace

std::string escaped_html(std::string_view text) {
  std::string out;
  out.reserve(text.size() + text.size() / 8);
  for (const char letter : text) {
    switch (letter) {
      case '&':
        out += "&amp;";
        break;
      case '<':
        out += "&lt;";
        break;
      case '>':
        out += "&gt;";
        break;
      case '"':
        out += "&quot;";
        break;
      case '\'':
        out += "&#39;";
        break;
      case '\n':
      case '\t':
        out += ' ';
        break;
      default:
        if (!is_control(letter)) out += letter;
    }
  }
  return out;
}

std::string percent_encoded(std::string_view text) {
  std::string out;
  for (const char letter : text) {
    if (is_unreserved(letter)) {
      out += letter;
    } else if (letter == '\n') {
      out += "%0D%0A";
    } else if (!is_control(letter)) {
      append_encoded(out, letter);
    }
  }
  return out;
}

std::string mailto_link(std::string_view address, std::string_view subject, std::string_view body) {
  const std::size_t at = address.find('@');
  const bool odd = std::ranges::any_of(address, [](char letter) { return is_control(letter) || letter == ' '; });
  if (odd || at == 0 || at == std::string_view::npos || at + 1 == address.size() ||
      address.find('@', at + 1) != std::string_view::npos) {
    return {};
  }
  std::string link = "mailto:" + percent_encoded(address.substr(0, at)) + "@" + percent_encoded(address.substr(at + 1));
  char before = '?';
  const auto add = [&](std::string_view name, std::string_view value) {
    if (value.empty()) return;
    link += before;
    link += name;
    link += '=';
    link += percent_encoded(value);
    before = '&';
  };
  add("subject", subject);
  add("body", body);
  return link;
}

std::string tel_link(std::string_view phone) {
  std::string number;
  for (const char letter : phone) {
    const bool digit = letter >= '0' && letter <= '9';
    if (digit || (letter == '+' && number.empty())) {
      number += letter;
    } else if (std::string_view(" -()./").find(letter) == std::string_view::npos) {
      return {};
    }
  }
  const std::size_t digits = number.size() - (number.starts_with('+') ? 1 : 0);
  return digits < 3 || digits > 15 ? std::string() : "tel:" + number;  // E.164: 15 at the most
}

}  // namespace followup
