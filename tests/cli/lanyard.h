#pragma once
// The program as a person at a terminal sees it, in a folder of its own, in virtual time.
#include <filesystem>
#include <functional>
#include <optional>
#include <sstream>
#include <string>
#include <vector>

#include "cli/run.h"
#include "store/database.h"
#include "support/temp_folder.h"

namespace support {

struct Ran {
  int code = 0;
  std::string out;
  std::string err;
};

class Lanyard {
 public:
  /// `answer`: what somebody at the terminal types when asked; nullopt: nobody sits there.
  Ran run(std::vector<std::string> arguments, const std::optional<std::string>& answer = std::nullopt);

  /// run(), required to succeed; its standard output.
  std::string done(std::vector<std::string> arguments);

  void make_event();

  /// The database as a running kiosk holds it.
  std::unique_ptr<store::Writer> writer();

  [[nodiscard]] std::string path(const std::string& name) const;
  [[nodiscard]] std::string text_of(const std::string& name) const;
  void put(const std::string& name, const std::string& text) const;
  [[nodiscard]] std::vector<std::string> names() const;  // what is in the folder beside the database's own files

  std::function<void()> while_asked;  // happens before each answer
  std::function<void()> catch_interrupt;
  std::function<bool()> is_interrupted;  // Ctrl-C was pressed
  std::ostream* progress = nullptr;
  std::vector<cli::KioskOptions> kiosks;  // what the kiosk was started with

 private:
  TempFolder folder_;
  base::Random random_;
  base::Instant now_ = base::from_millis(1'795'717'867'000);  // 2026-11-26T18:31:07Z
};

}  // namespace support
