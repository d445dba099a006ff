#pragma once
// Numbers that stand for something of a person: the last characters of a ticket code, a whole address. They lie side by
// side and are scanned at every question: 100,000 in a tenth of a millisecond.
#include <cstdint>
#include <string_view>
#include <vector>

#include "search/prices.h"

namespace search {

/// The last eight letters and digits of a code, as small letters, the last one in the lowest byte.
[[nodiscard]] std::uint64_t tail_of(std::string_view code);
/// Ones for each byte that tail_of() fills; nothing for fewer than three, which everybody's code ends with.
[[nodiscard]] std::uint64_t mask_of(std::string_view typed);
/// Of an address in any case, trimmed. Different ones may share it.
[[nodiscard]] std::uint64_t hash_of(std::string_view address);

class Marks {
 public:
  void add(std::uint64_t mark, Slot person);
  void remove(Slot person);

  /// Calls `visit` with the person of each mark that is `mark` under `mask`.
  template <class Visit>
  void each(std::uint64_t mark, std::uint64_t mask, Visit visit) const {
    for (std::size_t i = 0; i < marks_.size(); ++i) {
      if ((marks_[i] & mask) == mark) visit(persons_[i]);
    }
  }

 private:
  std::vector<std::uint64_t> marks_;
  std::vector<Slot> persons_;
};

}  // namespace search
