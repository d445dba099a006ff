#pragma once
// What a single cell looks like, whatever its column is called. Cells are trimmed.
#include <string_view>

namespace roster {

[[nodiscard]] bool looks_like_address(std::string_view cell);

/// Enough digits for a telephone, and nothing but what people write between them.
[[nodiscard]] bool looks_like_phone(std::string_view cell);

/// A phone that could be no other number: with +, a leading 0, or signs between its digits.
[[nodiscard]] bool is_written_as_phone(std::string_view cell);

[[nodiscard]] bool looks_like_url(std::string_view cell);

/// Letters and digits in one piece, six or more (a UUID is one); or ten digits and more.
[[nodiscard]] bool looks_like_code(std::string_view cell);

[[nodiscard]] bool looks_like_number(std::string_view cell);

/// One to five words of letters, in any script; not a yes or a no.
[[nodiscard]] bool looks_like_name(std::string_view cell);

/// Letters only, and all of them one word. A name in Han, Kana or Hangul may be one.
[[nodiscard]] bool is_one_word(std::string_view cell);

/// Mr, Frau, Mme, Dr.
[[nodiscard]] bool is_salutation(std::string_view cell);

}  // namespace roster
