#pragma once
// One printer, as the print plan sees it: ask how it is, hand it a badge, look for a badge by its name, take one back.
// Two kinds stand behind it: IPP (ipp_printer.h) and raw label printers (zpl_printer.h).
//
// Every call is bounded in time, whatever the other side does or does not do. A printer is used from one thread, but
// for interrupt().
#include <cstdint>
#include <expected>
#include <map>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "devices/media.h"
#include "domain/ids.h"
#include "kiosk/printing.h"

namespace devices {

struct Trouble {
  kiosk::PrinterProblem problem = kiosk::PrinterProblem::none;
  std::string detail;  // for the operator, in the printer's own words
  friend bool operator==(const Trouble&, const Trouble&) = default;
};

/// Where a job is, at the printer. empty: announced, but its document has not come, so it prints nothing. unclear: it
/// ended early, and something may have come out. The last four are ends.
enum class JobStage : std::uint8_t { empty, queued, printing, stopped, printed, cancelled, aborted, unclear };

struct HeldJob {
  int number = 0;  // the printer's own; 0: it counts none
  JobStage stage = JobStage::queued;
  friend bool operator==(const HeldJob&, const HeldJob&) = default;
};

/// A job that is followed.
struct FollowedJob {
  domain::PrintJobId job;
  int number = 0;
  friend bool operator==(const FollowedJob&, const FollowedJob&) = default;
};

/// Whether it would print now. doubtful: it gives a reason against it, but has not stopped: an empty tray that may not
/// be the badges'. no_answer: it said nothing, and only its trouble is known.
enum class Working : std::uint8_t { yes, doubtful, no, no_answer };

/// How the printer is, and where the jobs asked for are; one it knows nothing of is missing from `jobs`.
struct PrinterReport {
  Working working = Working::yes;
  Trouble trouble;
  std::vector<Media> media;  // empty: it does not say
  std::map<domain::PrintJobId, HeldJob> jobs;
  friend bool operator==(const PrinterReport&, const PrinterReport&) = default;
};

/// What a printer is drawn for.
enum class Language : std::uint8_t { pdf, zpl };

enum class Sides : std::uint8_t { one, two };

struct Document {
  domain::PrintJobId job;
  Sheet sheet;
  Sides sides = Sides::one;
  std::string bytes;
};

/// It has the document.
struct Taken {
  HeldJob job;
  friend bool operator==(const Taken&, const Taken&) = default;
};
/// It has nothing that could be printed. With no problem: it is busy and wants to be asked again.
struct Declined {
  Trouble why;
  friend bool operator==(const Declined&, const Declined&) = default;
};
/// Nobody knows what it has.
struct AnswerLost {
  Trouble why;
  friend bool operator==(const AnswerLost&, const AnswerLost&) = default;
};
using SendAnswer = std::variant<Taken, Declined, AnswerLost>;

/// nullopt: the printer answered and knows no such job. Unexpected: it did not answer.
using JobAnswer = std::expected<std::optional<HeldJob>, Trouble>;

class Printer {
 public:
  Printer() = default;
  Printer(const Printer&) = delete;
  Printer& operator=(const Printer&) = delete;
  virtual ~Printer() = default;

  [[nodiscard]] virtual PrinterReport report(const std::vector<FollowedJob>& jobs) = 0;

  [[nodiscard]] virtual SendAnswer send(const Document& document) = 0;

  /// By its name. Of several jobs with it the one that printed, may print or may have printed, before those that never
  /// will. A printer that knows no names answers nullopt.
  [[nodiscard]] virtual JobAnswer find(const domain::PrintJobId& job) = 0;

  /// Asks the printer to drop the job and answers where it is then: only `cancelled` says that it will never come out.
  [[nodiscard]] virtual JobAnswer cancel(const FollowedJob& job) = 0;

  /// Ends what is being said to the printer, from any thread; for those who cannot wait.
  virtual void interrupt() = 0;
};

}  // namespace devices
