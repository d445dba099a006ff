#pragma once
// lanyard pack send: everybody's letter through the organizer's own mail account, or as files, or on paper for those
// who gave no address.
#include "cli/command_line.h"
#include "cli/surroundings.h"
#include "cli/voice.h"

namespace cli {

/// The exit code where the mail server, or another sender, lets no letter out; the sentence was said.
inline constexpr int mail_not_sent = 40;

/// 0, mail_not_sent, or that of ErrorCode::interrupted where the run was stopped on the way.
[[nodiscard]] base::Result<int> send_packs(const CommandLine& line, const SendPacks& command, const Voice& voice,
                                           const Surroundings& world);

}  // namespace cli
