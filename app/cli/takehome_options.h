#pragma once
// lanyard export …, lanyard pack. Internal to cli/: it shows CLI11.
#include <array>

#include "cli/command_parts.h"
#include "cli/mail_options.h"

namespace cli {

/// Stays where it is: the options point into it.
class TakehomeOptions {
 public:
  void add_to(CLI::App& app, CommandParts& parts);

 private:
  /// One for each file that a table may be written to.
  struct Table {
    std::string csv;
    std::string xlsx;
    std::string json_lines;
  };
  void add_table(CLI::App& exports, CommandParts& parts, ExportTable::What what, const std::string& name,
                 const std::string& says);
  void add_pack(CLI::App& app, CommandParts& parts);

  std::array<Table, 5> tables_;  // by ExportTable::What
  ExportContacts contacts_;
  MakePacks packs_;
  std::string pack_of_;
  MailOptions mail_;
};

}  // namespace cli
