#pragma once
// Thai is written as it was spelled in Sanskrit and spoken otherwise; people spell their names in Latin letters as they
// are spoken.
#include <string>
#include <string_view>

namespace search {

[[nodiscard]] bool is_thai(std::string_view text);

/// Thai letters as they sound: without consonants that the mark thanthakhat silences (วงศ์), with n for the letters that
/// end a syllable as n (บุญ, กร), and with am as two letters (น้ำ).
[[nodiscard]] std::string thai_as_spoken(std::string_view text);

}  // namespace search
