#pragma once
// What the spooler's thread does, step by step: jobs from the store into the plan, the plan's steps back to the store,
// its errands to the printers' lines, their answers into the plan. One thread.
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "devices/badge_press.h"
#include "devices/print_plan.h"
#include "devices/printer_config.h"
#include "devices/printer_line.h"
#include "kiosk/ports.h"

namespace devices {

class PrintRoom {
 public:
  /// `answered` is called on the lines' threads; what it brings is to come back through step().
  PrintRoom(const std::vector<PrinterConfig>& printers, kiosk::PrintJobs& jobs, badge::Templates& templates,
            const std::function<void(Answer)>& answered);

  /// Draws a badge that nobody sees: fonts take their time once.
  void warm_up(badge::Templates& templates);

  void look() { must_read_ = true; }

  /// Takes the answers, records what follows and sends out what is next.
  void step(std::vector<Answer> answers, base::Millis now);

  /// When step() has something to do even if nothing is answered. Of the clock that `now` above is of.
  [[nodiscard]] base::Millis deadline() const;

  /// How things stand, where that is other than what was told last; nullopt until every printer was asked once.
  [[nodiscard]] std::optional<kiosk::PrintersChanged> news();

 private:
  [[nodiscard]] bool read_jobs(base::Millis now);
  [[nodiscard]] bool record(const Orders& orders);
  void send_out(const Errand& errand);
  [[nodiscard]] std::optional<Sheet> sheet_of(const kiosk::PrintJob& job);
  [[nodiscard]] kiosk::PrinterStatus status(std::size_t at) const;

  struct Station {
    PrinterConfig config;
    Language language = Language::pdf;
    std::unique_ptr<PrinterLine> line;
  };

  kiosk::PrintJobs& store_;
  BadgePress press_;
  PrintPlan plan_;
  std::map<domain::PrintJobId, kiosk::PrintJob> jobs_;  // as last read, with what was recorded since
  std::string bad_template_;                            // why a badge that waits cannot be drawn
  std::vector<Answer> not_taken_;                       // while the store does not answer; and badges nobody could draw
  bool must_read_ = true;
  base::Millis read_at_{};
  std::optional<base::Millis> store_again_at_;
  std::optional<kiosk::PrintersChanged> told_;
  std::vector<Station> stations_;  // last: their threads end first
};

}  // namespace devices
