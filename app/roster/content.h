#pragma once
// What a column is for, told from what stands in it: for titles in languages nobody wrote a table for, and for titles
// that mean several things. Deterministic; looks at the first 200 records.
#include <cstddef>
#include <span>
#include <string>
#include <vector>

#include "roster/delimited.h"
#include "roster/role.h"

namespace roster {

inline constexpr std::size_t profiled_records = 200;

/// How many cells of a column look like what.
struct Profile {
  std::size_t rows = 0;
  std::size_t filled = 0;
  std::size_t distinct = 0;
  std::size_t addresses = 0;
  std::size_t phones = 0;          // could be
  std::size_t certain_phones = 0;  // could be nothing else
  std::size_t urls = 0;
  std::size_t codes = 0;
  std::size_t numbers = 0;
  std::size_t names = 0;
  std::size_t single_words = 0;
  std::size_t yes_or_no = 0;
  std::size_t salutations = 0;
  std::size_t states = 0;   // of a ticket
  std::size_t letters = 0;  // code points in all
};

[[nodiscard]] Profile profile_of(std::span<const Record> sample, std::size_t column);

enum class Fit : std::uint8_t { no, maybe, yes };

/// May a column with these cells have this role? `maybe` where they say nothing about it.
[[nodiscard]] Fit fit(Role role, const Profile& profile);

struct Guess {
  std::size_t column;
  Role role;
};

/// Among the columns of `open` those that are clearly an e-mail address, a telephone number, a ticket's code or what
/// its QR holds; and names, where nothing names people yet. `roles`: what every column is for so far; none of them is
/// given again.
[[nodiscard]] std::vector<Guess> guesses(std::span<const Record> sample, std::span<const Profile> profiles,
                                         const std::vector<std::size_t>& open, const std::vector<Role>& roles);

}  // namespace roster
