#pragma once
// lanyard export …: reads beside a running kiosk and writes a whole file or none.
#include "cli/command_line.h"
#include "cli/voice.h"

namespace cli {

[[nodiscard]] base::Result<void> export_meetings(const std::filesystem::path& db, const ExportMeetings& command,
                                                 const Voice& voice, base::Instant now);
[[nodiscard]] base::Result<void> export_people(const std::filesystem::path& db, const ExportPeople& command,
                                               const Voice& voice, base::Instant now);

/// not_found where nobody is called that; bad_argument where several are.
[[nodiscard]] base::Result<void> export_contacts(const std::filesystem::path& db, const ExportContacts& command,
                                                 const Voice& voice, base::Instant now);

}  // namespace cli
