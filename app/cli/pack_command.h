#pragma once
// lanyard pack: reads beside a running kiosk and writes whole folders or none.
#include "cli/command_line.h"
#include "cli/voice.h"
#include "followup/pack.h"

namespace cli {

/// not_found where nobody of that name has a pack; bad_argument where several are called that.
[[nodiscard]] base::Result<void> make_packs(const CommandLine& line, const MakePacks& command, const Voice& voice,
                                            base::Instant now);

/// For packs and letters: by offer and ask, whom each could help (matching/), among those who were in and have not met.
[[nodiscard]] followup::SuggestionsOf suggestions_of(const followup::Series& series);

}  // namespace cli
