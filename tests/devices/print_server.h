#pragma once
// A CUPS of the test's own: cupsd with folders, a port and a socket that nobody else uses.
#include <memory>
#include <string>

#include "support/process.h"
#include "support/temp_folder.h"

namespace printing {

class PrintServer {
 public:
  PrintServer();

  /// A driverless queue to the printer.
  void add_queue(const std::string& name, const std::string& printer_uri);
  [[nodiscard]] std::string uri(const std::string& queue) const;
  [[nodiscard]] std::string socket() const;  // for CUPS_SERVER

  void command(std::vector<std::string> words) const;  // "cupsdisable", "cupsreject", …
  [[nodiscard]] bool is_printing(const std::string& queue) const;
  void start();
  void kill();  // as a power cut would

 private:
  support::TempFolder folder_;
  int port_;
  std::unique_ptr<support::Process> process_;
};

}  // namespace printing
