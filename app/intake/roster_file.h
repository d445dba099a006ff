#pragma once
// From a file to a table of a roster.
#include <string>

#include "base/error.h"
#include "intake/sheet_process.h"
#include "roster/table.h"
#include "roster/watch.h"

namespace intake {

/// file_unreadable, with the reason, where it cannot be read or holds more than 256 MB.
[[nodiscard]] base::Result<std::string> read_input_file(const std::string& path);

/// Text, or a spreadsheet through the program. roster_unreadable with a sentence that says what it is instead, and what
/// to do; interrupted where the watch says so.
[[nodiscard]] base::Result<roster::Table> read_roster(const std::string& bytes, const SheetProgram& program,
                                                      const roster::Watch& watch = {});

}  // namespace intake
