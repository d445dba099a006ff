#pragma once
// Values of strangers inside HTML and inside its links.
#include <string>
#include <string_view>

namespace followup {

/// For text and for attributes in either quotes; control characters have no place in HTML and go, a line break becomes
/// a space.
[[nodiscard]] std::string escaped_html(std::string_view text);

/// Every octet that is not unreserved (RFC 3986, 2.3) as %XX; LF as %0D%0A, which is how mail breaks lines (RFC 6068,
/// 5).
[[nodiscard]] std::string percent_encoded(std::string_view text);

/// mailto:ADDRESS?subject=…&body=… (RFC 6068), not yet escaped for HTML; "" where the address is none that a link can
/// name: more or fewer than one @, white space, control characters. Empty parts are left out.
[[nodiscard]] std::string mailto_link(std::string_view address, std::string_view subject, std::string_view body);

/// tel:+4930901820 (RFC 3966), "" where it is no number to dial.
[[nodiscard]] std::string tel_link(std::string_view phone);

}  // namespace followup
