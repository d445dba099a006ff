#include "support/mail_server.h"

#include <fstream>
#include <sstream>

namespace support {

MailServer::MailServer(Choices choices) : choices_(std::move(choices)), port_(free_port()) {
  if (choices_.security != "none") {
    run({.words = {"openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days",
                   "2", "-subj", "/CN=a mail server of the tests", "-addext", "subjectAltName=" + choices_.is_called,
                   "-keyout", (folder_.path() / "key.pem").string(), "-out", certificate().string()},
         .environment = {},
         .log = {}});
  }
  start();
}

void MailServer::start() {
  // Debian's own, which has Debian's packages, whatever else is called python3.
  process_ = std::make_unique<Process>(Command{
      .words = {"/usr/bin/python3", std::string(LANYARD_TEST_DATA) + "/support/mail_server.py", folder_.path().string(),
                std::to_string(port_), choices_.security, choices_.user, choices_.password},
      .environment = {},
      .log = folder_.path() / "said"});
  process_->wait_for_port(port_);
}

std::string MailServer::address() const {
  const auto at = "127.0.0.1:" + std::to_string(port_);
  if (choices_.security == "tls") return "smtps://" + at;
  return (choices_.security == "starttls" ? "smtp://" : "plain-smtp://") + at;
}

int MailServer::connections() const {
  std::ifstream file(folder_.path() / "connections");
  // The question whether it is there was a connection, but one that TLS never heard of.
  int count = choices_.security == "tls" ? 0 : -1;
  for (std::string line; std::getline(file, line);) ++count;
  return count;
}

std::multimap<std::string, std::string> MailServer::taken() const {
  std::multimap<std::string, std::string> letters;
  std::ifstream file(folder_.path() / "accepted");
  for (std::string to, id; file >> to >> id;) letters.emplace(to, id);
  return letters;
}

std::string MailServer::letter(int number) const {
  std::ostringstream text;
  text << std::ifstream(folder_.path() / (std::to_string(number) + ".eml"), std::ios::binary).rdbuf();
  return text.str();
}

}  // namespace support
