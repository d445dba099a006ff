#include "devices/paper_printer.h"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <chrono>
#include <fstream>
#include <stdexcept>
#include <thread>

namespace printing {
namespace {

constexpr auto patience = std::chrono::seconds(15);

template <class Condition>
void wait_until(const std::string& what, const Condition& condition) {
  const auto deadline = std::chrono::steady_clock::now() + patience;
  while (!condition()) {
    if (std::chrono::steady_clock::now() > deadline) throw std::runtime_error(what);
    std::this_thread::sleep_for(std::chrono::milliseconds(20));
  }
}

bool works(const std::vector<std::string>& words) {
  try {
    support::run({.words = words, .environment = {}, .log = {}});
    return true;
  } catch (const std::runtime_error&) {
    return false;
  }
}

/// Test programs run side by side: one of them starts what is missing.
void have_avahi() {
  const auto lock_file = std::filesystem::temp_directory_path() / "lanyard-tests-avahi.lock";
  const int lock = ::open(lock_file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0666);
  if (lock < 0 || ::flock(lock, LOCK_EX) != 0) throw std::runtime_error("no lock on " + lock_file.string());
  if (!works({"avahi-daemon", "--check"})) {
    if (!works({"dbus-send", "--system", "--print-reply", "--dest=org.freedesktop.DBus", "/",
                "org.freedesktop.DBus.GetId"})) {
      std::filesystem::create_directories("/run/dbus");
      std::filesystem::remove("/run/dbus/pid");  // of a bus that was killed
      support::run({.words = {"dbus-daemon", "--system", "--fork"}, .environment = {}, .log = {}});
    }
    support::run(
        {.words = {"avahi-daemon", "--daemonize", "--no-drop-root", "--no-rlimits"}, .environment = {}, .log = {}});
    wait_until("avahi-daemon does not start", [] { return works({"avahi-daemon", "--check"}); });
  }
  ::close(lock);
}

void write_file(const std::filesystem::path& file, const std::string& text) {
  std::ofstream(file, std::ios::trunc) << text;
}

/// "custom_label_62x100mm" as a collection of hundredths of millimetres.
std::string size_of(const std::string& paper) {
  const auto size = paper.substr(paper.rfind('_') + 1);
  const auto cross = size.find('x');
  return "{MEMBER integer x-dimension " + size.substr(0, cross) + "00 MEMBER integer y-dimension " +
         size.substr(cross + 1, size.size() - cross - 3) + "00}";
}

}  // namespace

PaperPrinter::PaperPrinter(std::vector<std::string> papers) : papers_(std::move(papers)), port_(support::free_port()) {
  have_avahi();
  std::filesystem::create_directories(folder_.path() / "spool");
  print_in(0.02);
  std::string names;
  std::string sizes;
  for (const auto& paper : papers_) {
    names += (names.empty() ? "" : ",") + paper;
    sizes += (sizes.empty() ? "" : ",") + size_of(paper);
  }
  write_file(folder_.path() / "printer.conf",
             "ATTR keyword media-supported " + names + "\nATTR keyword media-ready " + names +
                 "\nATTR keyword media-default " + papers_.front() + "\nATTR collection media-size-supported " + sizes +
                 "\nATTR mimeMediaType document-format-supported application/pdf\nATTR keyword sides-supported "
                 "one-sided\nATTR keyword sides-default one-sided\n"
                 "ATTR keyword print-color-mode-supported monochrome\n"
                 "ATTR resolution printer-resolution-supported 300dpi\n"
                 "ATTR resolution printer-resolution-default 300dpi\n"
                 "ATTR text printer-make-and-model \"Badge Printer\"\n");
  // While there is no paper the badge waits; then it comes out and is written down, all in one line.
  write_file(folder_.path() / "print",
             "#!/bin/sh\n"
             "cd '" +
                 folder_.path().string() +
                 "'\n"
                 "while [ -e no-paper ]; do echo 'STATE: +media-empty' >&2; waited=1; sleep 0.05; done\n"
                 "[ -z \"$waited\" ] || echo 'STATE: -media-empty' >&2\n"
                 "sleep $(cat seconds)\n"
                 "cp \"$1\" \"sheet-$IPP_JOB_NAME.pdf\"\n"
                 "echo \"$IPP_JOB_NAME\" >> tray\n");
  std::filesystem::permissions(folder_.path() / "print", std::filesystem::perms::owner_all);
  switch_on();
}

std::string PaperPrinter::uri() const { return "ipp://localhost:" + std::to_string(port_) + "/ipp/print"; }

void PaperPrinter::switch_on() {
  const auto in = [&](const char* name) { return (folder_.path() / name).string(); };
  process_ = std::make_unique<support::Process>(
      support::Command{.words = {"ippeveprinter", "-v", "-r", "off", "-n", "localhost", "-p", std::to_string(port_),
                                 "-d", in("spool"), "-c", in("print"), "-a", in("printer.conf"), "Badges"},
                       .environment = {},
                       .log = folder_.path() / "log"});
  process_->wait_for_port(port_);
}

void PaperPrinter::switch_off() { process_->kill(); }

void PaperPrinter::take_paper_out() { write_file(folder_.path() / "no-paper", ""); }
void PaperPrinter::put_paper_in() { std::filesystem::remove(folder_.path() / "no-paper"); }
void PaperPrinter::print_in(double seconds) { write_file(folder_.path() / "seconds", std::to_string(seconds)); }

std::vector<std::string> PaperPrinter::printed() const {
  std::ifstream tray(folder_.path() / "tray");
  std::vector<std::string> names;
  for (std::string name; std::getline(tray, name);) names.push_back(name);
  return names;
}

std::filesystem::path PaperPrinter::sheet(const std::string& name) const {
  return folder_.path() / ("sheet-" + name + ".pdf");
}

}  // namespace printing
