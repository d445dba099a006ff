#pragma once
// lanyard export …: reads beside a running kiosk and writes a whole file or none.
#include "cli/command_line.h"
#include "cli/voice.h"

namespace cli {

[[nodiscard]] base::Result<void> export_meetings(const CommandLine& line, const ExportMeetings& command,
                                                 const Voice& voice, base::Instant now);
[[nodiscard]] base::Result<void> export_people(const CommandLine& line, const ExportPeople& command, const Voice& voice,
                                               base::Instant now);

/// not_found where nobody is called that; bad_argument where several are.
[[nodiscard]] base::Result<void> export_contacts(const CommandLine& line, const ExportContacts& command,
                                                 const Voice& voice, base::Instant now);

}  // namespace cli
