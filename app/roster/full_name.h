#pragma once
// A name as somebody wrote it in one box, and its parts as far as they are certain. What is not certain stays whole:
// "Nguyễn Thị Minh Khai" and "Ana Lima" look alike, and a wrong half on a badge is worse than none.
#include <string>
#include <string_view>

namespace roster {

struct FullName {
  std::string name;     // to be shown: as written, but for "Last, First" and a company behind it in brackets
  std::string given;    // both or neither
  std::string family;   // with its particles: "van der Berg"
  std::string company;  // "Ana Lima (Nordlicht GmbH)"
  friend bool operator==(const FullName&, const FullName&) = default;
};

/// Certain are: "Lima, Ana"; one part in capitals ("NAGY Ágnes", "Marie DUPONT"), which says which it is; a family name
/// that begins with a particle written small ("Jan van der Berg", "Ahmed al-Rashid"); Han, Hangul and Japanese names of
/// two words, where the family name stands first. Titles, nicknames, pronouns and emoji stay where they are.
[[nodiscard]] FullName read_full_name(std::string_view cell);

/// The whole of two parts, in the order of their script: Han and Hangul family name first without a space, other
/// Japanese family name first, all others given name first. One part may be empty.
[[nodiscard]] std::string joined_name(const std::string& given, const std::string& family);

}  // namespace roster
