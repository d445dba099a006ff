#pragma once
// A row that is of somebody an earlier row of the same file had named, and why.
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace roster {

enum class MergedBy : std::uint8_t {
  ticket,            // the same ticket code of the same person
  address_and_name,  // the same address and the same words in the name
  address,           // the same address, and one of the two has no name
  one_here,          // an earlier import made one person of the two
  choice,            // a human says so
};
inline constexpr std::size_t ways_to_merge = 5;
[[nodiscard]] std::string_view name_of(MergedBy why);

struct Merged {
  enum class As : std::uint8_t {
    newer_version,   // of a ticket further up
    further_ticket,  // the person has several
  };
  std::size_t line = 0;
  std::size_t into = 0;  // the line of the ticket, or of the person's first ticket
  MergedBy why{};
  As as{};
};

}  // namespace roster
