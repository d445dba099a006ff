#pragma once
// Badges on their way to paper: what the store keeps, the printers do, and the screens say. Plain values.
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "badge/content.h"
#include "domain/ids.h"
#include "domain/printing.h"

namespace kiosk {

/// How this kiosk prints; from lanyard.toml beside the database.
struct PrintSetup {
  bool prints = false;         // it has a printer
  std::string pick_up_letter;  // "B": badges carry numbers, because another kiosk prints there too; else empty
};

/// waiting: for a printer. sending: on its way to one; whoever starts again looks whether it arrived. sent: the printer
/// has it. unsure: sent raw when the power failed; a helper must say whether it came out. The other two are ends.
enum class PrintState : std::uint8_t { waiting, sending, sent, unsure, printed, given_up };

/// One badge to print, once. `id` in text is the job's name at the printer.
struct PrintJob {
  domain::PrintJobId id;
  domain::RegistrationId registration;
  domain::BadgeId badge;
  domain::PrintReason reason = domain::PrintReason::check_in;
  base::Instant asked;
  PrintState state = PrintState::waiting;
  std::string printer;  // who has it, or had it last
  int printer_job = 0;  // its number there; 0: none
  std::string template_name;
  badge::Content content;  // as it is to be written now, with code and pick-up number
  friend bool operator==(const PrintJob&, const PrintJob&) = default;
};

/// A step of one job.
struct PrintStep {
  domain::PrintJobId job;
  PrintState state = PrintState::waiting;
  std::string printer;
  int printer_job = 0;
  friend bool operator==(const PrintStep&, const PrintStep&) = default;
};

/// What keeps a printer from printing. wrong_media: none of its papers has the template's size. bad_template: the
/// template cannot be read or is refused. no_answer: it took the connection and said nothing. unknown: a reason of its
/// own, in `detail`.
enum class PrinterProblem : std::uint8_t {
  none,
  unreachable,
  no_answer,
  no_such_queue,
  paused,
  not_accepting,
  offline,
  media_empty,
  media_jam,
  cover_open,
  supply_empty,
  wrong_media,
  bad_template,
  unknown
};

/// As its sentences are called in the catalogue: printer.media_empty, printer.media_empty_next.
[[nodiscard]] std::string_view name_of(PrinterProblem problem);

struct PrinterStatus {
  std::string name;   // as guests are told: "printer B"
  std::string place;  // "on your left"; empty: nothing is said
  PrinterProblem problem = PrinterProblem::none;
  std::string detail;  // for the operator: the printer's own reason, the sizes it has
  int waiting = 0;     // badges it has and has not printed yet
  friend bool operator==(const PrinterStatus&, const PrinterStatus&) = default;
};

/// What a guest is told of their badge.
struct PrintTicket {
  domain::PrintJobId job;
  std::string pick_up;  // "B 41"; empty where the printer is this kiosk's own
  friend bool operator==(const PrintTicket&, const PrintTicket&) = default;
};

/// A badge sent raw when the power failed.
struct UnsurePrint {
  domain::PrintJobId job;
  std::string name;
  std::string printer;
  friend bool operator==(const UnsurePrint&, const UnsurePrint&) = default;
};

}  // namespace kiosk
