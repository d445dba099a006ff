// Badges to real IPP printers (ippeveprinter) and through a real print server (cupsd).
#include <stdlib.h>

#include "devices/paper_printer.h"
#include "devices/print_server.h"
#include "devices/printing_evening.h"
#include "support/catch.h"

namespace {

using kiosk::PrinterProblem;
using kiosk::PrintState;
using printing::Printers;
using namespace std::chrono_literals;

std::string page_size(const std::filesystem::path& pdf) {
  const auto said = support::run({.words = {"pdfinfo", pdf.string()}, .environment = {}, .log = {}});
  const auto at = said.find("Page size:");
  return said.substr(at, said.find('\n', at) - at);
}

}  // namespace

TEST_CASE("A badge comes out of an IPP printer at its size, and its QR can be read") {
  printing::PaperPrinter paper;
  printing::Evening evening(Printers{{.name = "A", .to = paper.uri()}});
  evening.order(1, 1);
  REQUIRE(evening.wait_for([&] { return evening.jobs.count(PrintState::printed) == 1; }));
  const auto job = evening.jobs.all().front();
  REQUIRE(paper.printed() == std::vector<std::string>{job.id.text()});
  CHECK(printing::qr_on(paper.sheet(job.id.text())) == job.content.code);
  CHECK(page_size(paper.sheet(job.id.text())).contains("175.748 x 283.465"));  // 62 x 100 mm in points
}

TEST_CASE("A badge comes out of a queue of the print server") {
  printing::PaperPrinter paper;
  printing::PrintServer server;
  server.add_queue("badges", paper.uri());
  ::setenv("CUPS_SERVER", server.socket().c_str(), 1);
  printing::Evening evening(Printers{{.name = "A", .to = "cups:badges"}});
  evening.order(1, 3, "card");
  const bool is_done = evening.wait_for([&] { return evening.jobs.count(PrintState::printed) == 3; });
  ::unsetenv("CUPS_SERVER");
  REQUIRE(is_done);
  REQUIRE(paper.printed().size() == 3);
  for (const auto& job : evening.jobs.all()) {
    CHECK(printing::qr_on(paper.sheet(job.id.text())) == job.content.code);
  }
}

TEST_CASE("A printer that was off is used within 5 s of coming back") {
  printing::PaperPrinter paper;
  paper.switch_off();
  printing::Evening evening(Printers{{.name = "A", .to = paper.uri()}});
  evening.order(1, 1);
  REQUIRE(evening.wait_for_problem(0, PrinterProblem::unreachable));
  CHECK(evening.status().waiting == 1);
  paper.switch_on();
  CHECK(evening.wait_for([&] { return paper.printed().size() == 1; }, 5s));
  CHECK(evening.wait_for_problem(0, PrinterProblem::none));
}

TEST_CASE("A printer that falls silent is told from one that is off, and goes on where it was") {
  printing::PaperPrinter paper;
  printing::Evening evening(Printers{{.name = "A", .to = paper.uri()}});
  REQUIRE(evening.wait_for_problem(0, PrinterProblem::none));
  paper.freeze();
  evening.order(1, 5);
  CHECK(evening.wait_for_problem(0, PrinterProblem::no_answer));
  paper.thaw();
  REQUIRE(evening.wait_for([&] { return evening.jobs.count(PrintState::printed) == 5; }));
  CHECK(paper.printed().size() == 5);
  CHECK(printing::are_all_different(paper.printed()));
}

TEST_CASE("When one printer runs out of paper the second one takes over, and no badge comes out twice") {
  printing::PaperPrinter left;
  printing::PaperPrinter right;
  printing::PrintServer server;
  server.add_queue("left", left.uri());
  server.add_queue("right", right.uri());
  printing::Evening evening(
      Printers{{.name = "A", .to = server.uri("left")}, {.name = "B", .to = server.uri("right")}});
  left.take_paper_out();
  evening.order(1, 10);
  REQUIRE(evening.wait_for_problem(0, PrinterProblem::media_empty));
  REQUIRE(evening.wait_for([&] { return evening.jobs.count(PrintState::printed) == 9; }));
  CHECK(right.printed().size() == 9);  // the one that lies in the first printer stays there
  CHECK(left.printed().empty());
  left.put_paper_in();
  REQUIRE(evening.wait_for([&] { return evening.jobs.count(PrintState::printed) == 10; }));
  auto sheets = left.printed();
  REQUIRE(sheets.size() == 1);
  for (const auto& name : right.printed()) sheets.push_back(name);
  CHECK(printing::are_all_different(sheets));
}

TEST_CASE("A paused queue, one that takes nothing and one that is not there are told apart") {
  printing::PaperPrinter paper;
  printing::PrintServer server;
  server.add_queue("badges", paper.uri());
  printing::Evening evening(
      Printers{{.name = "A", .to = server.uri("badges")}, {.name = "B", .to = server.uri("nobody")}});
  CHECK(evening.wait_for_problem(0, PrinterProblem::none));
  CHECK(evening.wait_for_problem(1, PrinterProblem::no_such_queue));
  server.command({"cupsdisable", "badges"});
  evening.order(1, 2);
  CHECK(evening.wait_for_problem(0, PrinterProblem::paused));
  server.command({"cupsenable", "badges"});
  CHECK(evening.wait_for([&] { return paper.printed().size() == 2; }));
  server.command({"cupsreject", "badges"});
  evening.order(3, 3);
  CHECK(evening.wait_for_problem(0, PrinterProblem::not_accepting));
  server.command({"cupsaccept", "badges"});
  CHECK(evening.wait_for([&] { return evening.jobs.count(PrintState::printed) == 3; }));
  CHECK(printing::are_all_different(paper.printed()));
}

TEST_CASE("A badge that no printer has paper for waits, and the sizes are told") {
  printing::PaperPrinter paper({"iso_a4_210x297mm"});
  printing::Evening evening(Printers{{.name = "A", .to = paper.uri()}});
  evening.order(1, 1);
  REQUIRE(evening.wait_for_problem(0, PrinterProblem::wrong_media));
  CHECK(evening.status().printers.front().detail == "a badge is 62 x 100 mm; it has 210 x 297 mm");
  CHECK(paper.printed().empty());
}

TEST_CASE("A badge whose template cannot be read waits, and the others go on") {
  printing::PaperPrinter paper;
  printing::Evening evening(Printers{{.name = "A", .to = paper.uri()}});
  evening.order(1, 1, "nowhere");
  evening.order(2, 3);
  REQUIRE(evening.wait_for([&] { return evening.jobs.count(PrintState::printed) == 2; }));
  CHECK(evening.wait_for_problem(0, PrinterProblem::bad_template));
  CHECK(evening.status().printers.front().detail.contains("nowhere"));
}

TEST_CASE("Each badge goes to the printer that has its paper") {
  printing::PaperPrinter labels({"custom_label_62x100mm"});
  printing::PaperPrinter cards({"custom_card_54x86mm"});
  printing::Evening evening(Printers{{.name = "A", .to = labels.uri()}, {.name = "B", .to = cards.uri()}});
  evening.order(1, 2, "label");
  evening.order(3, 4, "card");
  REQUIRE(evening.wait_for([&] { return evening.jobs.count(PrintState::printed) == 4; }));
  CHECK(labels.printed().size() == 2);
  CHECK(cards.printed().size() == 2);
  for (const auto& printer : evening.status().printers) CHECK(printer.problem == PrinterProblem::none);
}

TEST_CASE("While the store fails nothing is printed, and afterwards everything once") {
  printing::PaperPrinter paper;
  printing::Evening evening(Printers{{.name = "A", .to = paper.uri()}});
  REQUIRE(evening.wait_for_problem(0, PrinterProblem::none));
  evening.jobs.fail(true);
  evening.order(1, 5);
  CHECK_FALSE(evening.wait_for([&] { return !paper.printed().empty(); }, 2s));
  evening.jobs.fail(false);
  REQUIRE(evening.wait_for([&] { return evening.jobs.count(PrintState::printed) == 5; }));
  CHECK(paper.printed().size() == 5);
}
