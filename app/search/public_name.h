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
  std::string told_apart_by;  // empty unless another row shows the same full name
  friend bool operator==(const PublicName&, const PublicName&) = default;
};

/// The name alone.
[[nodiscard]] PublicName public_name(std::string_view query, const Entry& entry, const Spellings& spellings);

/// "a…@c….example": enough for its owner to know it, not enough for anybody else to use it. Empty for what is no
/// address.
[[nodiscard]] std::string masked_address(std::string_view address);

/// The rows to show for what was found, in its order. Full names that several rows show are told apart by the company
/// where each of them has another, else by the masked address.
[[nodiscard]] std::vector<PublicName> public_names(std::string_view query, const std::vector<Entry>& found,
                                                   const Spellings& spellings);

}  // namespace search
