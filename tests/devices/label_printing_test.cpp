// Labels as raw ZPL, read back as a printer would; and what stands at an address without being a printer.
#include <fstream>

#include "devices/open_printer.h"
#include "devices/paper_printer.h"
#include "devices/printing_evening.h"
#include "devices/raw_socket.h"
#include "support/catch.h"

namespace {

using kiosk::PrinterProblem;
using kiosk::PrintState;
using printing::Printers;
using printing::RawSocket;
using namespace std::chrono_literals;

std::string qr_on(const printing::Label& label) {
  const support::TempFolder folder;
  const auto file = folder.path() / "label.pbm";
  std::ofstream(file) << printing::as_picture(label);
  return printing::qr_on(file);
}

bool prints(printing::Evening& evening, int count) {
  return evening.wait_for([&] { return evening.jobs.count(PrintState::printed) == count; });
}

}  // namespace

TEST_CASE("A label is drawn at the printer's resolution, and its QR can be read") {
  const int dpi = GENERATE(203, 300);
  CAPTURE(dpi);
  RawSocket socket(RawSocket::Manner::answers);
  printing::Evening evening(Printers{{.name = "A", .to = socket.zpl(), .dpi = dpi}});
  evening.order(1, 2);
  REQUIRE(prints(evening, 2));
  const auto labels = socket.labels();
  REQUIRE(labels.size() == 2);
  for (std::size_t i = 0; i < 2; ++i) {
    CHECK(std::abs(labels[i].width - 62 * dpi / 25.4) < 9);  // whole bytes
    CHECK(std::abs(labels[i].height - 100 * dpi / 25.4) < 2);
    CHECK(qr_on(labels[i]) == evening.jobs.all()[i].content.code);
  }
}

TEST_CASE("A label printer that answers no questions still prints each badge once") {
  RawSocket socket(RawSocket::Manner::mute);
  printing::Evening evening(Printers{{.name = "A", .to = socket.zpl()}});
  evening.order(1, 5);
  REQUIRE(prints(evening, 5));
  CHECK(socket.labels().size() == 5);
}

TEST_CASE("A label printer without paper says so, and its badge is printed when the paper is there") {
  RawSocket socket(RawSocket::Manner::answers);
  printing::Evening evening(Printers{{.name = "A", .to = socket.zpl()}});
  REQUIRE(evening.wait_for_problem(0, PrinterProblem::none));
  socket.take_paper_out();
  evening.order(1, 3);
  REQUIRE(evening.wait_for_problem(0, PrinterProblem::media_empty));
  CHECK(evening.jobs.count(PrintState::sent) == 1);
  socket.put_paper_in();
  REQUIRE(prints(evening, 3));
  CHECK(socket.labels().size() == 3);
}

TEST_CASE("A label sent raw when the power failed is left to a helper") {
  RawSocket socket(RawSocket::Manner::answers);
  printing::Evening evening(Printers{{.name = "A", .to = socket.zpl()}});
  evening.stop();
  const auto job = evening.jobs.add(1);
  REQUIRE(evening.jobs.record({{.job = job.id, .state = PrintState::sending, .printer = "A", .printer_job = 0}}));
  evening.start();
  REQUIRE(evening.wait_for([&] { return evening.status().unsure.size() == 1; }));
  CHECK(evening.status().unsure.front() == kiosk::UnsurePrint{job.id, "Guest 1", "A"});
  evening.order(2, 2);
  REQUIRE(prints(evening, 1));
  CHECK(socket.labels().size() == 1);  // the other one

  evening.jobs.settle(job.id, PrintState::waiting);  // it did not come out
  evening.order(3, 3);
  REQUIRE(prints(evening, 3));
  CHECK(socket.labels().size() == 3);
  CHECK(evening.wait_for([&] { return evening.status().unsure.empty(); }));
}

TEST_CASE("A label whose last bytes were lost is left to a helper, and one that broke off before is sent again") {
  RawSocket socket(RawSocket::Manner::answers);
  printing::Evening evening(Printers{{.name = "A", .to = socket.zpl()}});
  REQUIRE(evening.wait_for_problem(0, PrinterProblem::none));
  socket.break_off_at_next_end();
  evening.order(1, 1);
  REQUIRE(evening.wait_for([&] { return evening.jobs.count(PrintState::unsure) == 1; }));
  CHECK(socket.labels().empty());

  socket.set_manner(RawSocket::Manner::resets);
  evening.order(2, 2);
  CHECK(evening.wait_for_problem(0, PrinterProblem::no_answer));
  CHECK(evening.jobs.count(PrintState::unsure) == 1);
  socket.set_manner(RawSocket::Manner::answers);
  REQUIRE(prints(evening, 1));
  CHECK(socket.labels().size() == 1);
}

TEST_CASE("Printers that reset, say nothing or are not there keep no other one waiting, nor the kiosk's end") {
  RawSocket resets(RawSocket::Manner::resets);
  RawSocket silent(RawSocket::Manner::takes_nothing);
  printing::PaperPrinter paper;
  auto printing = std::make_unique<printing::Evening>(
      Printers{{.name = "resets", .to = resets.ipp()},
               {.name = "silent", .to = silent.ipp()},
               {.name = "raw", .to = silent.zpl()},
               {.name = "nowhere", .to = "ipp://127.0.0.1:" + std::to_string(support::free_port()) + "/ipp/print"},
               {.name = "good", .to = paper.uri()}});
  printing->order(1, 5);
  REQUIRE(prints(*printing, 5));
  CHECK(paper.printed().size() == 5);
  CHECK(printing->wait_for_problem(0, PrinterProblem::no_answer));
  CHECK(printing->wait_for_problem(1, PrinterProblem::no_answer));
  CHECK(printing->wait_for_problem(3, PrinterProblem::unreachable));
  CHECK(printing->wait_for_problem(4, PrinterProblem::none));
  const auto before = std::chrono::steady_clock::now();
  printing.reset();
  CHECK(std::chrono::steady_clock::now() - before < 4s);
}

TEST_CASE("A file that is taken for a label printer is left as it is, and said to be none") {
  const support::TempFolder folder;
  const auto file = folder.path() / "list.txt";
  std::ofstream(file) << "somebody's own";
  const auto printer = devices::open_printer({.name = "A", .to = "zpl:" + file.string()});
  REQUIRE(printer);
  const auto report = (*printer)->report({});
  CHECK(report.trouble.problem == PrinterProblem::unreachable);
  CHECK(report.trouble.detail.find("no printer's device") != std::string::npos);
  std::string kept;
  std::getline(std::ifstream(file), kept);
  CHECK(kept == "somebody's own");
}
