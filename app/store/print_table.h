#pragma once
// The print jobs of this kiosk: neither derived from the journal nor anybody else's (migrations.cpp). Inside the
// caller's transaction. Internal to store/.
#include <optional>
#include <vector>

#include "kiosk/printing.h"
#include "store/badge_content.h"
#include "store/connection.h"

namespace store {

/// A job and, as they are now, whoever it is for.
struct OpenJob {
  kiosk::PrintJob job;
  Wearer wearer;
};

class PrintTable {
 public:
  explicit PrintTable(Connection& connection) : connection_(connection) {}

  /// Adds a waiting job. With a letter it takes the event's next pick-up number.
  kiosk::PrintTicket add(domain::EventId event, const kiosk::PrintJob& job, const std::string& pick_up_letter);

  // Jobs carry their pick-up number, and nothing else of a badge's content.
  [[nodiscard]] std::optional<kiosk::PrintJob> find(domain::PrintJobId id);
  /// Those for badges of theirs that are not void, as they were made.
  [[nodiscard]] std::vector<kiosk::PrintJob> of(domain::RegistrationId registration);
  /// All that have not ended, as they were made. One that no printer has (not even to be called back) is left out where
  /// there is nothing to print any more: its badge is void, its owner's check-in was undone, or a badge of theirs came
  /// out elsewhere.
  [[nodiscard]] std::vector<OpenJob> open(domain::EventId event);

  /// False where there is no such job, or it has ended.
  bool step(const kiosk::PrintStep& step);

 private:
  Connection& connection_;
};

}  // namespace store
