#pragma once
// What an organizer should know about a file before it is used at a door, though nothing in it is wrong.
#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace roster {

struct Draft;

/// Fewer keys than this in a burst the door takes for typing (devices/scan_gate.h: fewest_keys).
inline constexpr std::size_t shortest_scan = 6;

struct SharedAddress {
  std::string address;
  std::size_t people = 0;
};

struct Notes {
  std::size_t shared_addresses = 0;        // that people of several names have
  std::vector<SharedAddress> most_shared;  // a few of them, by how many people
  std::size_t codes = 0;                   // tickets that have a code
  std::size_t codes_too_short = 0;         // for the door to tell a scan from typing
  std::string short_code;                  // one of them
  std::size_t codes_in_a_run = 0;          // numbers in a row: who knows one can guess the next
  std::string code_in_a_run;               // the first of the longest run
};

[[nodiscard]] Notes notes_on(const Draft& draft);

}  // namespace roster
