#include "followup/vcard.h"

namespace followup {

namespace {

constexpr std::size_t line_octets = 75;

bool continues_sequence(char octet) { return (static_cast<unsigned char>(octet) & 0xC0U) == 0x80U; }

/// RFC 2426, section 5: text-value. Control characters have no place in it.
std::string escaped(std::string_view text) {
  std::string out;
  for (const char letter : text) {
    if (letter == '\n') {
      out += "\\n";
    } else if (letter == '\\' || letter == ',' || letter == ';') {
      out += '\\';
      out += letter;
    } else if (letter == '\t') {
      out += ' ';
    } else if (static_cast<unsigned char>(letter) >= 0x20U && letter != '\x7F') {
      out += letter;
    }
  }
  return out;
}

void append_folded(std::string& card, std::string_view line) {
  std::size_t room = line_octets;
  while (line.size() > room) {
    std::size_t end = room;
    while (end > 1 && continues_sequence(line[end])) --end;
    card += line.substr(0, end);
    card += "\r\n ";
    line.remove_prefix(end);
    room = line_octets - 1;  // the space counts
  }
  card += line;
  card += "\r\n";
}

void append_property(std::string& card, std::string_view name, std::string_view value) {
  if (value.empty()) return;
  append_folded(card, std::string(name) + ":" + escaped(value));
}

}  // namespace

std::string vcard(const Contact& contact, std::string_view note) {
  const bool has_parts = !contact.given_name.empty() || !contact.family_name.empty();
  const std::string_view full = contact.name.empty() ? std::string_view(contact.email) : std::string_view(contact.name);
  const std::string_view given = has_parts ? std::string_view(contact.given_name) : full;
  std::string card;
  append_folded(card, "BEGIN:VCARD");
  append_folded(card, "VERSION:3.0");
  append_folded(card, "N:" + escaped(contact.family_name) + ";" + escaped(given) + ";;;");
  append_property(card, "FN", full);
  append_property(card, "ORG", contact.company);
  append_property(card, "TITLE", contact.job_title);
  append_property(card, "EMAIL;TYPE=INTERNET", contact.email);
  append_property(card, "TEL;TYPE=VOICE", contact.phone);
  append_property(card, "NOTE", note);
  append_folded(card, "END:VCARD");
  return card;
}

}  // namespace followup
