#pragma once
// lanyard import FILE: shows what the guest list would change, asks, writes.
#include "cli/command_line.h"
#include "cli/surroundings.h"
#include "cli/voice.h"
#include "store/database.h"

namespace cli {

/// The exit code. bad_argument where nobody can be asked, interrupted where the answer is no; otherwise what reading
/// and writing say.
[[nodiscard]] base::Result<int> import_roster(const CommandLine& line, const ImportRoster& command, const Voice& voice,
                                              const Surroundings& surroundings);

/// The writing half: here, or in a running kiosk that the command was handed to. The plan is made again against what is
/// there now, and written in one transaction.
[[nodiscard]] base::Result<void> write_roster(const std::string& bytes, store::Writer& writer,
                                              const domain::EventRow& event, const Voice& voice,
                                              const base::Random& random, base::Instant now);

}  // namespace cli
