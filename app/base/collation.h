#pragma once
// The order in which people look for a name on paper: a before B, é beside e, every script in its own place.
#include <string>
#include <string_view>

namespace base {

/// Comparing two keys byte by byte compares the texts as the Unicode Collation Algorithm does (UTS 10, the root order
/// of CLDR). Texts that are the same to it have the same key.
[[nodiscard]] std::string sort_key(std::string_view text);

/// Under which letter a name is looked for in a list from A to Z, in capitals and without accents: "Özil" under "O".
/// Scripts without such letters (Chinese, Japanese, Korean) and whatever begins with none stand together under "…".
[[nodiscard]] std::string index_letter(std::string_view text);

}  // namespace base
