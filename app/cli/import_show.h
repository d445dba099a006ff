#pragma once
// A plan in words, for somebody who is to agree to it. Readable at 80 letters a line.
#include <string>

#include "cli/command_line.h"
#include "cli/voice.h"
#include "intake/import.h"

namespace cli {

/// Which event, then what each column was taken for, the numbers, and in lists of twenty at the most (all of it where
/// `details` says so): rows merged and left out with reasons, who may be one person with a number each, who is missing,
/// what was changed here by hand, what is odd about the file.
void show_plan(const intake::Planned& planned, const roster::Table& table, const std::string& file,
               ImportRoster::Details details, const Voice& voice);

/// It is written.
void say_imported(const intake::Planned& planned, const Voice& voice);

}  // namespace cli
