#pragma once
// What a stranger at the kiosk may see of somebody they search for. The search must not tell who is expected tonight:
// until the surname is typed, a row shows the first name and an initial, "Adaeze O.".
//
// The surname counts as typed when a typed word fits a word of it (slips allowed, any script) with three letters or
// more, or is one of its words in full ("Ng"). Particles written small ("van der") do not count: they are half the
// country's. A name of one word has nothing to hide. Names in Han or Hangul, family name first and without spaces, show
// in full once one of their characters or the beginning of their transliteration is typed, which is how they were
// found.
#include <string>
#include <string_view>
#include <vector>

#include "search/name_index.h"

namespace search {

struct PublicName {
  domain::RegistrationId registration;
  std::string name;
  std::string company;  // empty unless it tells namesakes apart
  friend bool operator==(const PublicName&, const PublicName&) = default;
};

enum class Namesake : std::uint8_t { none, another };

/// `namesake`: does another row show the same full name? The company shows only then, and only beside a full name.
[[nodiscard]] PublicName public_name(std::string_view query, const Entry& entry, Namesake namesake,
                                     const Spellings& spellings);

/// The rows to show for what was found, in its order.
[[nodiscard]] std::vector<PublicName> public_names(std::string_view query, const std::vector<Entry>& found,
                                                   const Spellings& spellings);

}  // namespace search
