#pragma once
// E-mail addresses, as far as telling people apart by them goes.
#include <string>
#include <string_view>

namespace roster {

/// The address as it is compared: compatibility forms resolved, lower case, the ends trimmed. Empty where the text is
/// no address: one part, an @, and a domain with a dot in it, without spaces and `, ; < > ( )`.
[[nodiscard]] std::string address_key(std::string_view text);

}  // namespace roster
