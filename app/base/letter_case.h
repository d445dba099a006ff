#pragma once
// Capital letters of any script (ICU's simple case mapping: one code point to one).
#include <string>
#include <string_view>

namespace base {

[[nodiscard]] std::string upper(std::string_view text);

}  // namespace base
