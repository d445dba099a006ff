#pragma once
// A letter as the bytes of an Internet message: what the SMTP server is sent and what an .eml file holds are the same.
// RFC 5322 and 2045 to 2047, 2183 and 2231 for what is not ASCII; CRLF line ends, no line longer than 998 bytes, only
// ASCII on the wire but in an address that is not. Made with GMime. Pure; one thread.
#include <string>
#include <string_view>

#include "base/instant.h"
#include "domain/ids.h"
#include "followup/letter.h"

namespace mail {

/// Who the letters are from.
struct Sender {
  std::string name;      // as it is shown: "Riverside Founders"
  std::string address;   // the account's own
  std::string reply_to;  // empty: answers go to `address`
};

struct Stamp {
  std::string message_id;  // without < and >
  base::Instant date;
};

/// local@domain that can stand in an envelope and a header as it is: no spaces, brackets or control characters, not
/// over 254 bytes (RFC 5321, 4.5.3.1.3). Letters beyond ASCII are allowed (RFC 6531).
[[nodiscard]] bool is_sendable(std::string_view address);

/// The same for the same letter and attempt, on any machine: a mail program that gets it twice shows it once.
[[nodiscard]] std::string message_id_of(const domain::EventId& event, const domain::RegistrationId& registration,
                                        int attempt, std::string_view sender_address);

/// Whatever stands in names and subject, it adds no header: line ends become spaces.
[[nodiscard]] std::string message_of(const followup::Letter& letter, const Sender& sender, const Stamp& stamp);

}  // namespace mail
