#pragma once
// Where the people of a table begin: below a row of titles, or at once where there is none.
#include <cstdint>
#include <optional>
#include <span>

#include "roster/columns.h"

namespace roster {

struct Start {
  enum class Header : std::uint8_t {
    titles,   // its titles say who somebody is
    foreign,  // in another language: what stands below it does
    none,     // the row is somebody already
  } header = Header::titles;
  std::size_t row = 0;    // index of the header, or of the first person where there is none
  std::size_t known = 0;  // how many columns are told
};

/// nullopt where nothing in these rows looks like a list of people.
[[nodiscard]] std::optional<Start> start_of_people(std::span<const Record> rows);

/// Stand-ins where there is no header: "A", "B", … as a spreadsheet names its columns. Line 0.
[[nodiscard]] Record letters_as_titles(std::size_t width);

}  // namespace roster
