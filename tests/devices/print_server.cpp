#include "devices/print_server.h"

#include <fstream>

namespace printing {

PrintServer::PrintServer() : port_(support::free_port()) {
  namespace fs = std::filesystem;
  const auto folder = folder_.path();
  for (const char* const name : {"etc", "spool", "spool/tmp", "cache", "state", "log"}) {
    fs::create_directories(folder / name);
    fs::permissions(folder / name, fs::perms::all);  // its filters run as another user
  }
  fs::permissions(folder, fs::perms::owner_all | fs::perms::group_exec | fs::perms::others_exec);
  std::ofstream(folder / "etc/cupsd.conf")
      << "LogLevel debug\nListen 127.0.0.1:" << port_ << "\nListen " << socket()
      << "\nBrowsing No\nWebInterface No\nDefaultAuthType None\nJobRetryInterval 1\nDirtyCleanInterval 0\nMaxLogSize "
         "0\n"
         "<Location />\n  Order allow,deny\n  Allow all\n</Location>\n"
         "<Location /admin>\n  Order allow,deny\n  Allow all\n</Location>\n"
         "<Policy default>\n  JobPrivateAccess all\n  JobPrivateValues none\n"
         "  <Limit All>\n    Order allow,deny\n    Allow all\n  </Limit>\n</Policy>\n";
  std::ofstream(folder / "etc/cups-files.conf")
      << "ServerRoot " << (folder / "etc").string() << "\nRequestRoot " << (folder / "spool").string() << "\nTempDir "
      << (folder / "spool/tmp").string() << "\nCacheDir " << (folder / "cache").string() << "\nStateDir "
      << (folder / "state").string() << "\nAccessLog " << (folder / "log/access").string() << "\nErrorLog "
      << (folder / "log/error").string() << "\nPageLog " << (folder / "log/page").string() << "\nSystemGroup root\n";
  start();
}

void PrintServer::start() {
  const auto etc = folder_.path() / "etc";
  process_ = std::make_unique<support::Process>(support::Command{
      .words = {"cupsd", "-f", "-c", (etc / "cupsd.conf").string(), "-s", (etc / "cups-files.conf").string()},
      .environment = {},
      .log = folder_.path() / "log/out"});
  process_->wait_for_port(port_);
}

void PrintServer::kill() { process_->kill(); }

void PrintServer::command(std::vector<std::string> words) const {
  support::run({.words = std::move(words), .environment = {{"CUPS_SERVER", socket()}}, .log = {}});
}

bool PrintServer::is_printing(const std::string& queue) const {
  const auto said = support::run(
      {.words = {"lpstat", "-p", queue}, .environment = {{"CUPS_SERVER", socket()}, {"LC_ALL", "C"}}, .log = {}});
  return said.contains("now printing");
}

void PrintServer::add_queue(const std::string& name, const std::string& printer_uri) {
  command({"lpadmin", "-p", name, "-E", "-v", printer_uri, "-m", "everywhere"});
}

std::string PrintServer::uri(const std::string& queue) const {
  return "ipp://127.0.0.1:" + std::to_string(port_) + "/printers/" + queue;
}

std::string PrintServer::socket() const { return (folder_.path() / "cups.sock").string(); }

}  // namespace printing
