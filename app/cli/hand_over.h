#pragma once
// A writing command works on the database itself while nobody has it open. While a kiosk runs, it hands its arguments
// and its input over, and the kiosk's store thread runs it between two guests.
#include <filesystem>
#include <functional>
#include <optional>
#include <string>

#include "cli/command_line.h"
#include "cli/surroundings.h"
#include "cli/voice.h"
#include "store/control_socket.h"
#include "store/database.h"

namespace cli {

using WriteHere = std::function<base::Result<void>(store::Writer&)>;

/// `input` is what the kiosk needs beside the arguments of `line`: the guest list's bytes. Gives the exit code;
/// no_answer where somebody has the database open and does not answer.
[[nodiscard]] base::Result<int> write_here_or_hand_over(const CommandLine& line, store::IfMissing if_missing,
                                                        const std::string& input, const Surroundings& surroundings,
                                                        const WriteHere& write);

/// The id of the event that a kiosk runs on this database; nullopt where none answers.
[[nodiscard]] std::optional<std::string> event_of_running_kiosk(const std::filesystem::path& db);

/// The kiosk's side, on its store thread: runs a command that was handed over. Only commands that write are; a guest
/// list that names no event goes into `running`. No arguments at all ask for the id of that event.
[[nodiscard]] store::ControlReply run_handed_over(const store::ControlRequest& request, store::Writer& writer,
                                                  domain::EventId running, const kiosk::Strings& strings,
                                                  const base::Random& random, base::Instant now);

}  // namespace cli
