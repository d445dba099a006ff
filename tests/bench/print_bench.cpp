// From a job made to the print server's word that it has it, beside CUPS's own lp with a badge of the same size; and
// what the printers' threads cost while nothing is printed. With a real cupsd and a real IPP printer.
#include <fmt/format.h>
#include <time.h>

#include <thread>

#include "bench/figure.h"
#include "devices/paper_printer.h"
#include "devices/print_server.h"
#include "devices/printing_evening.h"

namespace {

using kiosk::PrintState;

constexpr int badges = 40;

bool has_left(printing::Evening& evening) {
  return evening.jobs.count(PrintState::waiting) + evening.jobs.count(PrintState::sending) == 0;
}

bench::Times accepted(printing::Evening& evening) {
  bench::Times times;
  for (int badge = 1; badge <= badges; ++badge) {
    const auto began = bench::Clock::now();
    evening.order(badge, badge, "a6");
    while (!has_left(evening)) std::this_thread::sleep_for(std::chrono::microseconds(200));
    times.push_back(std::chrono::duration<double, std::milli>(bench::Clock::now() - began).count());
    (void)evening.wait_for([&] { return evening.jobs.count(PrintState::printed) == badge; });
  }
  return times;
}

double processor_seconds() {
  timespec time{};
  ::clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
  return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) / 1e9;
}

double share_of_a_core(std::chrono::seconds span) {
  const double before = processor_seconds();
  std::this_thread::sleep_for(span);
  return (processor_seconds() - before) / static_cast<double>(span.count()) * 100;
}

}  // namespace

int main() {
  printing::PaperPrinter paper;
  printing::PrintServer server;
  server.add_queue("badges", paper.uri());
  printing::Evening evening(printing::Printers{{.name = "A", .to = server.uri("badges")}});
  (void)evening.wait_for_problem(0, kiosk::PrinterProblem::none);
  const auto ours = accepted(evening);
  const auto sheet = paper.sheet(paper.printed().back());
  bench::Times theirs;
  for (int badge = 0; badge < badges; ++badge) {
    theirs.push_back(bench::time_of([&] { server.command({"lp", "-d", "badges", sheet.string()}); }));
    std::this_thread::sleep_for(std::chrono::milliseconds(50));
  }
  bench::print("job made to job accepted by CUPS", ours, "lp with a badge already drawn", theirs);
  server.command({"cancel", "-a", "badges"});
  std::this_thread::sleep_for(std::chrono::seconds(2));
  fmt::print("printers' threads, nothing to print: {:.2f} % of a core\n", share_of_a_core(std::chrono::seconds(20)));
  server.kill();
  std::this_thread::sleep_for(std::chrono::seconds(11));
  fmt::print("printers' threads, printer away:     {:.2f} % of a core\n", share_of_a_core(std::chrono::seconds(20)));
}
