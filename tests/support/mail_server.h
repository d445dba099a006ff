#pragma once
// A real mail server on loopback (mail_server.py), gone with the test. What it does with a letter is in the
// recipient's name; its certificate is made for it.
#include <map>
#include <memory>
#include <string>

#include "support/process.h"
#include "support/temp_folder.h"

namespace support {

class MailServer {
 public:
  struct Choices {
    std::string security = "none";  // starttls, tls
    std::string user;               // empty: it asks for none
    std::string password;
    std::string is_called = "IP:127.0.0.1";  // in its certificate
  };
  MailServer() : MailServer(Choices{}) {}
  explicit MailServer(Choices choices);

  [[nodiscard]] std::string address() const;  // as in lanyard.toml
  [[nodiscard]] std::filesystem::path certificate() const { return folder_.path() / "certificate.pem"; }
  [[nodiscard]] int connections() const;

  /// Recipient and Message-ID of each letter it has taken.
  [[nodiscard]] std::multimap<std::string, std::string> taken() const;

  /// The letter it took as its number-th, from 1.
  [[nodiscard]] std::string letter(int number) const;

  void stop() { process_->kill(); }
  void start();

 private:
  TempFolder folder_;
  Choices choices_;
  int port_;
  std::unique_ptr<Process> process_;
};

}  // namespace support
