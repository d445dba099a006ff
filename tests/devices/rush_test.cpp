// A hundred guests in a row, and everything that may happen to their badges meanwhile.
#include <cstdlib>
#include <thread>

#include "devices/paper_printer.h"
#include "devices/print_server.h"
#include "devices/printing_evening.h"
#include "support/catch.h"

namespace {

using kiosk::PrinterProblem;
using kiosk::PrintState;
using printing::Printers;
using namespace std::chrono_literals;

bool is_long() { return std::getenv("LANYARD_LONG") != nullptr; }

void check_once_each(const std::vector<std::string>& sheets, std::size_t count) {
  CHECK(sheets.size() == count);
  CHECK(printing::are_all_different(sheets));
}

}  // namespace

TEST_CASE("In a rush of 100 with an empty tray, a power cut and a kiosk that starts again every badge comes out once") {
  printing::PaperPrinter paper;
  printing::Evening evening(Printers{{.name = "A", .to = paper.uri()}});
  const auto came_out = [&](std::size_t count) {
    return evening.wait_for([&] { return paper.printed().size() >= count; }, 60s);
  };
  evening.order(1, 40);
  REQUIRE(came_out(10));
  paper.take_paper_out();
  evening.order(41, 60);
  REQUIRE(evening.wait_for_problem(0, PrinterProblem::media_empty));
  paper.put_paper_in();
  REQUIRE(came_out(25));
  evening.stop();  // in the middle of it
  evening.order(61, 80);
  evening.start();
  REQUIRE(came_out(50));
  paper.freeze();
  REQUIRE(evening.wait_for_problem(0, PrinterProblem::no_answer));
  evening.order(81, 100);
  paper.thaw();
  REQUIRE(evening.wait_for([&] { return evening.jobs.count(PrintState::printed) == 100; }, 90s));
  check_once_each(paper.printed(), 100);
}

TEST_CASE("A print server that is killed and started again in a rush prints every badge once") {
  const int guests = is_long() ? 100 : 16;
  printing::PaperPrinter paper;
  printing::PrintServer server;
  server.add_queue("badges", paper.uri());
  printing::Evening evening(Printers{{.name = "A", .to = server.uri("badges")}});
  evening.order(1, guests / 2);
  REQUIRE(evening.wait_for([&] { return paper.printed().size() >= 3; }));
  // CUPS itself begins a job again whose end it has not seen, so it may end the one it is at.
  server.command({"cupsdisable", "--hold", "badges"});
  REQUIRE(evening.wait_for_problem(0, PrinterProblem::paused));
  REQUIRE(evening.wait_for([&] {
    return !server.is_printing("badges") &&
           evening.jobs.count(PrintState::printed) == static_cast<int>(paper.printed().size());
  }));
  server.kill();
  evening.order(guests / 2 + 1, guests);
  REQUIRE(evening.wait_for_problem(0, PrinterProblem::unreachable));
  evening.stop();
  server.start();
  evening.start();
  REQUIRE(evening.wait_for([&] { return evening.jobs.count(PrintState::sent) > 0; }));
  server.command({"cupsenable", "--release", "badges"});
  REQUIRE(evening.wait_for([&] { return evening.jobs.count(PrintState::printed) == guests; }, 200s));
  check_once_each(paper.printed(), static_cast<std::size_t>(guests));
}

TEST_CASE("Two printers and a kiosk that starts again and again still print every badge once") {
  printing::PaperPrinter left;
  printing::PaperPrinter right;
  printing::Evening evening(Printers{{.name = "A", .to = left.uri()}, {.name = "B", .to = right.uri()}});
  for (int round = 0; round < 6; ++round) {
    evening.order(round * 5 + 1, round * 5 + 5);
    std::this_thread::sleep_for(150ms * (round + 1));
    if (round == 1) left.take_paper_out();
    if (round == 4) left.put_paper_in();
    evening.stop();
    evening.start();
  }
  REQUIRE(evening.wait_for([&] { return evening.jobs.count(PrintState::printed) == 30; }, 60s));
  auto sheets = left.printed();
  for (const auto& name : right.printed()) sheets.push_back(name);
  check_once_each(sheets, 30);
}
