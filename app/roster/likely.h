#pragma once
// Two who may be one person: shown for a human to decide, apart until then. At least one of them is new, in the file;
// the other stands further up in the file, or is known already.
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

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

struct Draft;
struct Known;

/// A Likely by positions: `here` among the draft's people, `there` among them or among the known persons.
struct LikelyPair {
  std::size_t here = 0;
  enum class Where : std::uint8_t { in_file, known } where{};
  std::size_t there = 0;
  Likeness why{};
};

/// `known_as`: for each person of the draft their position in `known.persons`, or nullopt where they are new. Those
/// known persons that somebody in the file is are `there` as the file has them. The likelier first.
[[nodiscard]] std::vector<LikelyPair> likely_the_same(const Draft& draft, const Known& known,
                                                      std::span<const std::optional<std::size_t>> known_as);

}  // namespace roster
