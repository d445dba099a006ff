#pragma once
// Two who may be one person: shown for a human to decide, apart until then. At least one of them is new, in the file;
// the other stands further up in the file, or is known already.
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "domain/ids.h"

namespace roster {

struct Side {
  std::size_t line = 0;     // of the person's first row; 0: not in the file
  domain::PersonId person;  // nil: new
  std::string name;
  std::string email;
  std::string company;
};

enum class Likeness : std::uint8_t {
  same_name,               // the same words, another address
  near_name_same_address,  // a slip, an initial, a short form
  same_code,               // one ticket code, two people
};
inline constexpr std::size_t likenesses = 3;
[[nodiscard]] std::string_view name_of(Likeness why);

/// Its number in the list + 1 is what people call it. Nobody is `here` twice.
struct Likely {
  Side here;
  Side there;
  Likeness why{};
  bool taken_as_same = false;
};

}  // namespace roster
