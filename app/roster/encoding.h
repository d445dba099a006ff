#pragma once
// What kind of bytes a roster file is made of.
#include <string_view>

#include "base/error.h"

namespace roster {

/// The text without its byte order mark; refers to `bytes`. roster_unreadable where the file is empty, no text at all,
/// or text that is not UTF-8: the detail says which, with the line, and what to do.
[[nodiscard]] base::Result<std::string_view> utf8_text(std::string_view bytes);

}  // namespace roster
