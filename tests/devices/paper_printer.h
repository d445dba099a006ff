#pragma once
// A real IPP printer without paper: ippeveprinter, which writes down what it has "printed". It speaks to Avahi when it
// starts, so the message bus and Avahi are started where nobody else has done so; they are left running, because other
// tests may need them at the same time.
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "support/process.h"
#include "support/temp_folder.h"

namespace printing {

class PaperPrinter {
 public:
  /// Its papers by their PWG names ("custom_label_62x100mm").
  explicit PaperPrinter(std::vector<std::string> papers = {"custom_label_62x100mm", "iso_a6_105x148mm",
                                                           "custom_card_54x86mm"});

  [[nodiscard]] std::string uri() const;

  void switch_on();                              // returns when it takes connections; it has forgotten every job
  void switch_off();                             // at once
  void freeze() const { process_->signal(19); }  // SIGSTOP: connections are taken, nothing is said
  void thaw() const { process_->signal(18); }

  void take_paper_out();  // it says so with the next badge, and waits with it
  void put_paper_in();
  void print_in(double seconds);  // a badge; 0.02 at first

  /// The names of the jobs that came out, in order, as often as they did.
  [[nodiscard]] std::vector<std::string> printed() const;
  /// What was on the last sheet with this name.
  [[nodiscard]] std::filesystem::path sheet(const std::string& name) const;

 private:
  support::TempFolder folder_;
  std::vector<std::string> papers_;
  int port_;
  std::unique_ptr<support::Process> process_;
};

}  // namespace printing
