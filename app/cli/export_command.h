#pragma once
// lanyard export …: reads beside a running kiosk and writes a whole file or none.
#include "cli/command_line.h"
#include "cli/voice.h"

namespace cli {

/// bad_argument where an XLSX would need more rows than a sheet has.
[[nodiscard]] base::Result<void> export_table(const CommandLine& line, const ExportTable& command, const Voice& voice,
                                              base::Instant now);

/// not_found where nobody is called that; bad_argument where several are.
[[nodiscard]] base::Result<void> export_contacts(const CommandLine& line, const ExportContacts& command,
                                                 const Voice& voice, base::Instant now);

}  // namespace cli
