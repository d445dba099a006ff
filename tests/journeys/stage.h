#pragma once
// A kiosk on a real database in a folder of its own, in virtual time: what a journey plays on.
#include <deque>
#include <filesystem>
#include <map>
#include <memory>
#include <string>

#include "intake/guest_list_desk.h"
#include "kiosk/make_view.h"
#include "kiosk/strings.h"
#include "kiosk/update.h"
#include "store/database.h"
#include "store/print_jobs.h"
#include "store/recorder.h"
#include "support/random.h"
#include "support/temp_folder.h"
#include "support/view_words.h"

namespace journeys {

struct RosterLine {
  std::string name, ticket, company, email, status = "going", order, ask, remembered, offer;
};

class Stage {
 public:
  Stage();

  void set_event(domain::Field field, std::string value);
  void add(const RosterLine& line);
  /// A copy of a sample of tests/roster/data where the desk looks for guest lists.
  void bring_list(const std::string& sample);
  enum class When : std::uint8_t { before, tonight };
  /// A sample of tests/roster/data was read in as the list of that evening; everybody on it chose to be remembered.
  void read_list(const std::string& sample, When when);
  /// This kiosk has a printer. With a letter another kiosk prints there, too.
  void put_printer(const std::string& place, const std::string& pick_up_letter);
  /// Where badges that were printed the evening before lie.
  void badges_lie_at(const std::string& place);
  void print_ahead(const std::string& name);
  /// These two, who are on tonight's list (and on that one, where one was read in), met at the evening before and both
  /// chose to be remembered. `promised` is empty or "promised": the first said "I can help" then.
  void met_before(const std::string& one, const std::string& other, const std::string& promised);
  void open_doors();  // the kiosk starts; again: it restarts on the same file

  void happen(const kiosk::Message& message);
  void pass(base::Millis time);
  void scan(const std::string& code);
  [[nodiscard]] std::string badge_code_of(const std::string& name) const;
  [[nodiscard]] std::string sticker(std::uint64_t number) const;
  void printer_has(kiosk::PrinterProblem problem);
  /// Whatever waits comes out, if the printer is well; or is lost on its way there when the power fails.
  void print();
  void lose_power_while_printing();
  [[nodiscard]] int sheets() const;
  [[nodiscard]] int unprinted() const;
  [[nodiscard]] support::ViewWords sees() const;

  [[nodiscard]] std::vector<domain::MeetingRow> standing_meetings() const;
  [[nodiscard]] int open_promises() const;
  [[nodiscard]] int notes() const;  // of all meetings that stand
  [[nodiscard]] int in() const;
  [[nodiscard]] int registered() const;
  /// Touches and keys since the welcome was left, and the screens they went through.
  [[nodiscard]] int presses() const { return presses_; }
  [[nodiscard]] int screens() const { return screens_; }
  [[nodiscard]] domain::RegistrationId registration_of(const std::string& name) const;
  /// What stands in a field of a guest's registration; "" where it never was written.
  [[nodiscard]] std::string chosen(const std::string& name, domain::Field field) const;
  /// "" where everything agrees.
  [[nodiscard]] std::string verify() const;

  kiosk::Model model;
  base::Instant now;

 private:
  void start_event();
  void start_before();
  [[nodiscard]] domain::BadgeId badge_before(const std::string& name);
  void run(const kiosk::Effect& effect, std::deque<kiosk::Message>& answers);
  void tell_of_printer();
  [[nodiscard]] std::vector<kiosk::PrintJob> open_jobs() const;
  void step(const kiosk::PrintJob& job, kiosk::PrintState state);

  support::TempFolder folder_;
  // Its copies draw from the same source: a kiosk that starts again does not make the same ids again.
  base::Random random_ = [source = std::make_shared<base::Random>(support::seeded(18'29))](auto bytes) {
    (*source)(bytes);
  };
  kiosk::Strings strings_;
  std::unique_ptr<store::Writer> writer_;
  std::unique_ptr<store::Recorder> recorder_;
  std::unique_ptr<store::PrintJobs> jobs_;
  kiosk::PrintSetup printing_;
  kiosk::PrinterStatus printer_{.name = "printer A"};
  std::unique_ptr<intake::GuestListDesk> guest_lists_;
  std::vector<domain::FieldWrite> event_fields_;
  domain::EventId event_;
  std::optional<domain::EventId> before_;  // the evening before
  std::map<domain::PersonId, domain::BadgeId> badges_before_;
  std::string last_scan_;
  int presses_ = 0;
  int screens_ = 0;
};

}  // namespace journeys
