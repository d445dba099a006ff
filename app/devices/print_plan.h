#pragma once
// Which badge goes to which printer, and what to do when something breaks. Pure: it is told what the store holds, what
// printers answer and what time it is; it says what to record and then what to ask. Nothing it asks for may happen
// before what it says with it is on record.
//
// How a badge comes out once, and once only:
//   waiting            goes to the first printer that works and has its paper; on record as `sending` before anything
//   is
//                      said to the printer
//   sending, and no    a crash or a lost answer: the printer is asked for the job by its name. There: followed. Not
//   answer known       there: waiting again. There without its document: cancelled first. A printer that knows no names
//                      cannot tell: unsure, a helper looks
//   sent               followed by its number until the printer says how it ended. Forgotten by the printer: unsure
//   its printer stops  where another one works: on record as `waiting`, still with printer and number, which means: to
//                      be called back. Only once that printer says "cancelled" it waits for any other. What it is
//                      working on stays with it: what is half on paper cannot be called back
// Recalls go one way, so a job found cancelled while `sent` was cancelled by a person: given up.
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "devices/printer.h"
#include "kiosk/printing.h"

namespace devices {

enum class FindsJobs : std::uint8_t { no, by_name };

struct PlannedPrinter {
  std::string name;
  FindsJobs finds_jobs = FindsJobs::by_name;
  int at_once = 4;  // badges it may hold; the others can still go elsewhere. Fewer once it has said that it is busy
};

/// A job on record. Its sheet is missing while its template cannot be read; it waits then.
struct PlannedJob {
  domain::PrintJobId id;
  kiosk::PrintState state = kiosk::PrintState::waiting;
  std::string printer;
  int number = 0;
  std::optional<Sheet> sheet;
};

// What to ask a printer. Every errand is answered by one answer of the same name; a printer has one at a time.
struct Visit {
  std::vector<FollowedJob> jobs;
  friend bool operator==(const Visit&, const Visit&) = default;
};
struct Send {
  domain::PrintJobId job;
  friend bool operator==(const Send&, const Send&) = default;
};
struct Find {
  domain::PrintJobId job;
  friend bool operator==(const Find&, const Find&) = default;
};
struct Recall {
  FollowedJob job;
  friend bool operator==(const Recall&, const Recall&) = default;
};
struct Errand {
  std::size_t printer = 0;  // its place in the list
  std::variant<Visit, Send, Find, Recall> what;
  friend bool operator==(const Errand&, const Errand&) = default;
};

struct Visited {
  std::vector<FollowedJob> jobs;
  PrinterReport report;
};
struct Sent {
  domain::PrintJobId job;
  SendAnswer answer;
};
struct Found {
  domain::PrintJobId job;
  JobAnswer answer;
};
struct Recalled {
  FollowedJob job;
  JobAnswer answer;
};
struct Answer {
  std::size_t printer = 0;
  std::variant<Visited, Sent, Found, Recalled> what;
};

struct Orders {
  std::vector<kiosk::PrintStep> steps;  // to record first, all of them
  std::vector<Errand> errands;
};

class PrintPlan {
 public:
  // All times are of one clock that only goes forward.
  static constexpr base::Millis between_visits_at_work{300};
  static constexpr base::Millis between_visits_in_trouble{1000};
  static constexpr base::Millis between_visits_at_rest{10'000};
  static constexpr base::Millis trouble_until_takeover{3000};
  static constexpr base::Millis first_pause{5000};  // of a job that a printer has refused; then twice as long each time
  static constexpr base::Millis longest_pause{60'000};

  explicit PrintPlan(const std::vector<PlannedPrinter>& printers);

  /// What the store holds, the oldest first. Of what was answered since, the plan knows better.
  void take_jobs(const std::vector<PlannedJob>& jobs);

  /// These orders could not be recorded, so nothing of them has happened. What the plan knew of jobs is gone with them:
  /// take_jobs() must come next.
  void forget(const Orders& orders);

  void take(const Answer& answer, base::Millis now);

  [[nodiscard]] Orders next(base::Millis now);

  /// When next() has something to say even if nothing happens.
  [[nodiscard]] base::Millis deadline() const;

  /// How a printer is, as far as is known, and how many badges it holds.
  struct Standing {
    Trouble trouble;
    int holds = 0;
  };
  [[nodiscard]] Standing standing(std::size_t printer) const;
  [[nodiscard]] bool has_heard_all() const;  // each printer has answered, or not in time, once
  [[nodiscard]] int waiting() const;         // badges that no printer has

 private:
  using Millis = base::Millis;
  struct PrinterKnown {
    PlannedPrinter is;
    std::optional<PrinterReport> heard;
    bool is_asked = false;
    Millis next_visit{};
    Millis not_before{};  // it is busy: gets nothing until then
    Millis trouble_since{};
  };
  struct JobKnown {
    PlannedJob is;
    bool is_asked = false;
    std::optional<JobStage> stage;  // at its printer, when last heard of
    bool is_empty = false;          // what is called back has no document
    Millis not_before{};            // waits for this
    int refusals = 0;
    std::optional<std::size_t> refused_by;  // the last one; until not_before it goes to no other than these
    Trouble refusal;
  };

  void take(std::size_t printer, const Visited& visited, Millis now);
  void take(std::size_t printer, const Sent& sent, Millis now);
  void take(std::size_t printer, const Found& found, Millis now);
  void take(std::size_t printer, const Recalled& recalled, Millis now);
  void hear(PrinterKnown& printer, PrinterReport report, Millis now);
  void hear_nothing(PrinterKnown& printer, const Trouble& why, Millis now);
  void follow(JobKnown& job, std::size_t printer, const std::optional<HeldJob>& held, Millis now);
  void refuse(JobKnown& job, std::size_t printer, const Trouble& why, Millis now);

  void record(JobKnown& job, kiosk::PrintState state, const std::string& printer = {}, int number = 0);
  void call_back_from_stopped(Millis now);
  void leave_what_nobody_can_know();
  // Each adds an errand for the printer, or says that there is none.
  bool ask(std::size_t printer, Millis now, std::vector<Errand>& errands);
  bool ask_about_job(std::size_t printer, Millis now, std::vector<Errand>& errands);
  bool ask_to_print(std::size_t printer, Millis now, std::vector<Errand>& errands);
  [[nodiscard]] Visit visit(std::size_t printer) const;

  [[nodiscard]] JobKnown* job(const domain::PrintJobId& id);
  [[nodiscard]] std::optional<std::size_t> target(const JobKnown& job, Millis now) const;
  [[nodiscard]] bool may_take(std::size_t printer, const JobKnown& job, Working least, Millis now) const;
  [[nodiscard]] bool another_works(std::size_t printer, const JobKnown& job, Millis now) const;
  [[nodiscard]] bool fits_nowhere(const JobKnown& job) const;
  [[nodiscard]] int held_by(const std::string& printer) const;

  std::vector<PrinterKnown> printers_;
  std::vector<JobKnown> jobs_;
  std::vector<kiosk::PrintStep> steps_;
};

}  // namespace devices
