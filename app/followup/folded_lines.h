#pragma once
// Content lines as vCard (RFC 2425, 5.8.1) and iCalendar (RFC 5545, 3.1) share them: CRLF at the end, folded at 75
// octets, never inside a UTF-8 sequence; text values escaped (RFC 2426, 5; RFC 5545, 3.3.11). Internal to followup/.
#include <string>
#include <string_view>

namespace followup {

[[nodiscard]] std::string escaped_text(std::string_view text);
void append_folded(std::string& to, std::string_view line);

}  // namespace followup
