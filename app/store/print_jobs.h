#pragma once
// This kiosk's print jobs, for whoever drives the printers. Lives on the store's thread beside the recorder; what it
// answers with is a value and may go to any thread.
#include <memory>
#include <string>
#include <vector>

#include "kiosk/printing.h"
#include "store/database.h"

namespace store {

class PrintJobs {
 public:
  /// no_event where the database has no such event or no key for it. `writer` outlives this. `kiosk` is named by the
  /// facts that say what came out.
  [[nodiscard]] static base::Result<std::unique_ptr<PrintJobs>> open(Writer& writer, domain::EventId event,
                                                                     std::string kiosk);
  PrintJobs(const PrintJobs&) = delete;
  PrintJobs& operator=(const PrintJobs&) = delete;
  ~PrintJobs();

  /// The event's jobs that have not ended, the oldest first, each with what stands on the badge now. Left out is what
  /// no printer has and nobody needs any more: the badge is void, the check-in was undone, or a badge of the same
  /// guest came out elsewhere. Reads only.
  [[nodiscard]] base::Result<std::vector<kiosk::PrintJob>> open_jobs();

  /// All of them or none, durable when it returns; `printed` is also appended to the journal as a fact. Unknown jobs
  /// and those that have ended are left alone, so a step may be recorded again. Fails as Writer::transact does.
  base::Result<void> record(const std::vector<kiosk::PrintStep>& steps, base::Instant now);

 private:
  struct Parts;
  explicit PrintJobs(std::unique_ptr<Parts> parts);
  std::unique_ptr<Parts> parts_;
};

}  // namespace store
