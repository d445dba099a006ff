#pragma once
// What the command line needs from the world. main.cpp fills it; tests fill it with a virtual clock and a seeded
// source.
#include <filesystem>
#include <functional>
#include <optional>
#include <ostream>
#include <string>
#include <vector>

#include "base/instant.h"
#include "base/random.h"
#include "cli/kiosk_options.h"

namespace cli {

struct Surroundings {
  std::filesystem::path assets;      // unless --assets says otherwise
  std::filesystem::path default_db;  // unless --db says otherwise
  std::string machine;               // which machine this is: part of a database's origin
  std::function<base::Instant()> now;
  base::Random random;
  std::ostream& out;
  std::ostream& err;
  std::function<std::optional<std::string>()> answer;  // a line from the terminal; nullopt where nobody sits at one
  std::function<int(const KioskOptions&)> run_kiosk;   // opens the window; returns the exit code
  std::function<void()> catch_interrupt;               // from here on Ctrl-C ends nothing by itself …
  std::function<bool()> is_interrupted;                // … but is told here
  std::ostream* progress = nullptr;                    // where a line may rewrite itself; nullptr: nobody would see it
  std::function<std::vector<std::filesystem::path>()> roster_folders;  // where guest lists are looked for
  std::function<void(base::Millis)> wait;                              // at most that long; Ctrl-C ends it
  std::optional<std::string> mail_password;                            // LANYARD_MAIL_PASSWORD
};

}  // namespace cli
