#pragma once
// A mail to one attendee, as values: what it says and what comes with it. Made from a pack (pack.h), sent by mail/.
#include <string>
#include <vector>

namespace followup {

struct Attachment {
  std::string name;  // "contacts.vcf"
  std::string type;  // "text/vcard; charset=utf-8"
  std::string bytes;
};

struct Letter {
  std::string to_name;     // as its owner writes it
  std::string to_address;  // empty: this guest gave none
  std::string subject;
  std::string text;  // plain text, for readers without HTML; LF line ends
  std::string html;  // one self-contained page
  std::vector<Attachment> attachments;
};

}  // namespace followup
