#pragma once
// lanyard badge preview | all | blanks | check, lanyard door-list. Internal to cli/: it shows CLI11.
#include "cli/command_parts.h"

namespace cli {

/// Stays where it is: the options point into it.
class PaperOptions {
 public:
  void add_to(CLI::App& app, CommandParts& parts);

 private:
  void add_preview(CLI::App& badge, CommandParts& parts);
  void add_all(CLI::App& badge, CommandParts& parts);
  void add_slips(CLI::App& app, CommandParts& parts);
  void add_blanks(CLI::App& badge, CommandParts& parts);

  PreviewBadge preview_;
  PrintAllBadges all_;
  PrintBlanks blanks_;
  PrintDoorList door_list_;
  PrintSlips slips_;
  std::string paper_;
};

}  // namespace cli
