#pragma once
// Files of another kind that people take for a list, told by their first bytes.
#include <string_view>

namespace roster {

/// What it is and what to do, as a sentence for people; empty where it may be text. Static lifetime.
[[nodiscard]] std::string_view why_no_text(std::string_view bytes);

/// A zip archive, as XLSX and ODS are.
[[nodiscard]] bool is_zip(std::string_view bytes);

}  // namespace roster
