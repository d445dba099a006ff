#pragma once
// A guest list from a file to the journal, as the organizer's desk asks for it. Reads and plans beside the running
// kiosk, on its own connection; writes on the store's thread.
#include <filesystem>
#include <functional>
#include <memory>
#include <vector>

#include "base/random.h"
#include "intake/import.h"
#include "intake/roster_file.h"
#include "kiosk/ports.h"

namespace intake {

class GuestListDesk final : public kiosk::GuestListReader {
 public:
  using Writing = std::function<base::Result<void>(store::Writer&)>;
  /// Runs the writing where the writer may be used, and returns what came of it.
  using Written = std::function<base::Result<void>(const Writing&)>;

  struct Parts {
    std::filesystem::path database;
    domain::EventId event;
    SheetProgram sheets;
    std::function<std::vector<std::filesystem::path>()> folders;  // to look for files in; sticks come and go
    base::Random random;
    std::function<base::Instant()> now;
    Written write;
  };

  explicit GuestListDesk(Parts parts) : parts_(std::move(parts)) {}

  kiosk::Message run(const kiosk::ImportEffect& effect, const std::function<void(kiosk::Message)>& say,
                     const std::function<bool()>& is_stopped) override;

 private:
  [[nodiscard]] base::Result<kiosk::ImportPlanned> plan(const kiosk::PlanImport& wanted, const roster::Watch& watch);
  [[nodiscard]] base::Result<kiosk::ImportWritten> write(const kiosk::WriteImport& wanted, const roster::Watch& watch);

  Parts parts_;
  std::shared_ptr<const Planned> planned_;  // the last; what was shown is what is written
};

}  // namespace intake
