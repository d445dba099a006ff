#pragma once
// A letter as an evening makes one, and how an independent reader reads it.
#include <fstream>
#include <nlohmann/json.hpp>

#include "mail/message.h"
#include "support/process.h"
#include "support/temp_folder.h"

namespace test {

inline const mail::Sender sender{"Riverside Founders", "evening@riverside.example", ""};
inline const mail::Stamp stamp{"lanyard.1@riverside.example", base::from_millis(1'795'717'867'123)};

inline followup::Letter letter_to(const std::string& name, const std::string& address) {
  followup::Letter letter;
  letter.to_name = name;
  letter.to_address = address;
  letter.subject = "Whom you met at Riverside Founders Evening";
  letter.text = "Ana Sousa\n  You said: \"I send you the deck\"\n";
  letter.html = "<!doctype html><title>Whom you met</title><p>Ana Sousa</p>\n";
  letter.attachments = {{"contacts.vcf", "text/vcard; charset=utf-8", "BEGIN:VCARD\r\nFN:Ana Sousa\r\nEND:VCARD\r\n"},
                        {"follow-ups.ics", "text/calendar; charset=utf-8", "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n"}};
  return letter;
}

/// What Python's reader finds.
inline nlohmann::json read_back(const std::string& message) {
  const support::TempFolder folder;
  const auto file = folder.path() / "letter.eml";
  std::ofstream(file, std::ios::binary) << message;
  return nlohmann::json::parse(support::run(
      {.words = {"/usr/bin/python3", std::string(LANYARD_TEST_DATA) + "/mail/read_message.py", file.string()},
       .environment = {},
       .log = {}}));
}

}  // namespace test
