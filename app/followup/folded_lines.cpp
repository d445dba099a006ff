#include "followup/folded_lines.h"

namespace followup {

namespace {

constexpr std::size_t line_octets = 75;

bool continues_sequence(char octet) { return (static_cast<unsigned char>(octet) & 0xC0U) == 0x80U; }

}  // namespace

std::string escaped_text(std::string_view text) {
  std::string out;
  for (const char letter : text) {
    if (letter == '\n') {
      out += "\\n";
    } else if (letter == '\\' || letter == ',' || letter == ';') {
      out += '\\';
      out += letter;
    } else if (letter == '\t') {
      out += ' ';
    } else if (static_cast<unsigned char>(letter) >= 0x20U && letter != '\x7F') {  // others have no place in it
      out += letter;
    }
  }
  return out;
}

void append_folded(std::string& to, std::string_view line) {
  std::size_t room = line_octets;
  while (line.size() > room) {
    std::size_t end = room;
    while (end > 1 && continues_sequence(line[end])) --end;
    to += line.substr(0, end);
    to += "\r\n ";
    line.remove_prefix(end);
    room = line_octets - 1;  // the space counts
  }
  to += line;
  to += "\r\n";
}

}  // namespace followup
