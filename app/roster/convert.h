#pragma once
// From another encoding to UTF-8.
#include <string>
#include <string_view>

namespace roster {

/// `encoding` is a name ICU knows. What means nothing in it becomes the byte 0xFF, which no UTF-8 holds: so that the
/// row it stands in can be told from its neighbours.
[[nodiscard]] std::string to_utf8(std::string_view bytes, const char* encoding);

}  // namespace roster
