#pragma once
// A contact for a phone's address book: vCard 3.0 (RFC 2426, on RFC 2425), the version that both iPhone and Android
// read with names in every script. Lines end in CRLF and are folded at 75 octets, never inside a UTF-8 sequence.
#include <string>
#include <string_view>

#include "followup/guests.h"

namespace followup {

/// `note` may be empty. A name without parts stands as given name, which is what phones then show.
[[nodiscard]] std::string vcard(const Contact& contact, std::string_view note);

}  // namespace followup
