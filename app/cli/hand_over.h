#pragma once
// A writing command works on the database itself while nobody has it open. While a kiosk runs, it hands over what is to
// be written, and the kiosk's store thread writes it between two guests: for an event its arguments, for all else
// the very facts. Those are read on the thread that took them in: the door waits for the writing only.
#include <filesystem>
#include <functional>
#include <optional>
#include <string>

#include "cli/command_line.h"
#include "cli/surroundings.h"
#include "cli/voice.h"
#include "intake/import.h"
#include "store/control_socket.h"
#include "store/database.h"

namespace cli {

using WriteHere = std::function<base::Result<void>(store::Writer&)>;
/// Runs it where writing is done, and waits for it.
using WriteThere = std::function<base::Result<void>(const WriteHere&)>;
using MakeRequest = std::function<store::ControlRequest()>;

/// The kiosk's reply; nullopt where nobody has the database open and `write` has written. no_answer where somebody has
/// it open and does not answer.
[[nodiscard]] base::Result<std::optional<store::ControlReply>> write_here_or_hand_over(
    const CommandLine& line, store::IfMissing if_missing, const Surroundings& surroundings, const WriteHere& write,
    const MakeRequest& request, const store::ControlProgress& progress = {});

/// What a kiosk is asked to write with: facts that were made against this version of its guest list; empty: whatever
/// the list is by now.
[[nodiscard]] store::ControlRequest request_to_write(const std::vector<domain::FactBody>& facts,
                                                     const std::string& version);

/// These facts, here or by a running kiosk, whatever its guest list is by now.
[[nodiscard]] base::Result<void> write_facts(const CommandLine& line, const std::vector<domain::FactBody>& facts,
                                             const Surroundings& surroundings);

/// What failed there, from the reply to a request_to_write() whose exit code is not 0.
[[nodiscard]] base::Error error_of(const store::ControlReply& reply);

/// The id of the event that a kiosk runs on this database; nullopt where none answers.
[[nodiscard]] std::optional<std::string> event_of_running_kiosk(const std::filesystem::path& db);

/// The kiosk's side, on any of its threads. A new event, which one is taken, or a request_to_write(): it is written
/// whole, or where the guest list is not the one it was made against, not at all. No arguments ask for the id of the
/// event that is `running`. `random` is asked where writing is done.
[[nodiscard]] store::ControlReply run_handed_over(const store::ControlRequest& request,
                                                  const store::ControlProgress& progress, const WriteThere& write_there,
                                                  domain::EventId running, const kiosk::Strings& strings,
                                                  const base::Random& random, base::Instant now);

}  // namespace cli
