#pragma once
// lanyard people suggest | merge | unmerge | show: who is who across the evenings.
#include "cli/command_line.h"
#include "cli/surroundings.h"
#include "cli/voice.h"

namespace cli {

/// Who may be one and why, the likelier first.
[[nodiscard]] base::Result<void> suggest_people(const CommandLine& line, const Voice& voice);

/// Two are one, or are not. Written here or by a running kiosk. not_found and bad_argument as AllPeople says; the
/// latter also where those to be parted are not one.
[[nodiscard]] base::Result<void> merge_people(const CommandLine& line, const MergePeople& command, const Voice& voice,
                                              const Surroundings& surroundings);

/// The evenings of one: whom they met there, what is open. In words and without a count.
[[nodiscard]] base::Result<void> show_person(const CommandLine& line, const ShowPerson& command, const Voice& voice);

}  // namespace cli
