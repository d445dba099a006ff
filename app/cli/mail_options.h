#pragma once
// lanyard pack send. Internal to cli/: it shows CLI11.
#include "cli/command_parts.h"

namespace cli {

/// Stays where it is: the options point into it.
class MailOptions {
 public:
  /// `pack` is the command that it stands under.
  void add_to(CLI::App& pack, CommandParts& parts);

 private:
  SendPacks send_;
  std::string test_;
  std::string folder_;
  std::string pdf_;
  std::string paper_;
};

}  // namespace cli
