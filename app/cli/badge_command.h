#pragma once
// lanyard badge preview | all | blanks | check, and door-list.
#include "cli/command_line.h"
#include "cli/surroundings.h"
#include "cli/voice.h"

namespace cli {

[[nodiscard]] base::Result<void> preview_badge(const CommandLine& line, const PreviewBadge& command, const Voice& voice,
                                               base::Instant now);

/// Issues a badge to everybody expected who has none, writes the file, and records that they are printed; here or in a
/// running kiosk. What goes wrong before the last step leaves badges that the door prints as it would have.
[[nodiscard]] base::Result<void> print_all_badges(const CommandLine& line, const PrintAllBadges& command,
                                                  const Voice& voice, const Surroundings& world);

/// Writes nothing to the database: such a sticker is somebody's once a helper has made it so.
[[nodiscard]] base::Result<void> print_blanks(const CommandLine& line, const PrintBlanks& command, const Voice& voice,
                                              const Surroundings& world);

/// Says what is wrong, each with what to do; fails with badges_not_ready where anything is.
[[nodiscard]] base::Result<void> check_badges(const CommandLine& line, const Voice& voice, base::Instant now);

[[nodiscard]] base::Result<void> print_door_list(const CommandLine& line, const PrintDoorList& command,
                                                 const Voice& voice, base::Instant now);

}  // namespace cli
