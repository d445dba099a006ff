#include "followup/vcard.h"

#include "followup/folded_lines.h"

namespace followup {

namespace {

void append_property(std::string& card, std::string_view name, std::string_view value) {
  if (value.empty()) return;
  append_folded(card, std::string(name) + ":" + escaped_text(value));
}

}  // namespace

std::string vcard(const Contact& contact, std::string_view note) {
  const bool has_parts = !contact.given_name.empty() || !contact.family_name.empty();
  const std::string_view full = contact.name.empty() ? std::string_view(contact.email) : std::string_view(contact.name);
  const std::string_view given = has_parts ? std::string_view(contact.given_name) : full;
  std::string card;
  append_folded(card, "BEGIN:VCARD");
  append_folded(card, "VERSION:3.0");
  append_folded(card, "N:" + escaped_text(contact.family_name) + ";" + escaped_text(given) + ";;;");
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
