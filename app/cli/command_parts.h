#pragma once
// What every command of the command line has. Internal to cli/: it shows CLI11.
#include <CLI/CLI.hpp>
#include <algorithm>
#include <string>
#include <vector>

#include "cli/command_line.h"

namespace cli {

inline constexpr const char* that_is_on_or_next = "the one that is on, or the next";
inline constexpr const char* that_is_on_or_last = "the one that is on, or the last";

/// Stays where it is: the options point into it.
class CommandParts {
 public:
  CommandLine read;  // what is being put together
  std::string on;

  void add_common(CLI::App& app) {
    db_options_.push_back(
        app.add_option("--db", read.db, "The database file")->type_name("FILE")->capture_default_str());
    app.add_option("--assets", read.assets, "The program's own folder of sentences and templates")->type_name("FOLDER");
  }

  CLI::Option* add_on(CLI::App& app, const std::string& usually) {
    return app.add_option("--on", on, "Which event, by its title or id; otherwise " + usually)->type_name("TITLE");
  }

  static CLI::App* add_command(CLI::App& parent, const std::string& name, const std::string& what) {
    CLI::App* command = parent.add_subcommand(name, what);
    command->require_subcommand(0);
    return command;
  }

  /// CLI11 2.1 takes a description that is a literal for two things at once.
  static CLI::Option* add_flag(CLI::App& app, const std::string& name, const std::string& what) {
    return app.add_flag(name, what);
  }

  [[nodiscard]] bool db_is_said() const {
    return std::ranges::any_of(db_options_, [](const CLI::Option* option) { return option->count() > 0; });
  }

 private:
  std::vector<CLI::Option*> db_options_;
};

}  // namespace cli
