#pragma once
// One conversation with a mail server (RFC 5321, 4954, 8314) through libcurl: the connection stays open from letter to
// letter. Blocks; one thread. The server's certificate is always checked, and nothing goes over an open line but to
// this machine itself.
#include <functional>
#include <memory>
#include <string>

#include "mail/server.h"

namespace mail {

struct Patience {
  std::chrono::milliseconds to_connect{20'000};
  std::chrono::seconds for_an_answer{120};
};

class Smtp {
 public:
  /// Called when the server has said that it will take the letter and no byte of it was sent. A failure keeps the
  /// letter here.
  using BeforeTheLetter = std::function<base::Result<void>()>;

  /// `is_interrupted` is asked about once a second while waiting; after the last byte of a letter its answer is waited
  /// for all the same, or nobody would know what became of it.
  Smtp(Server server, Patience patience, std::function<bool()> is_interrupted);
  Smtp(const Smtp&) = delete;
  Smtp& operator=(const Smtp&) = delete;
  ~Smtp();

  /// `from` and `to` are sendable addresses (message.h), `message` ends its lines with CRLF.
  [[nodiscard]] Delivery send(const std::string& from, const std::string& to, const std::string& message,
                              const BeforeTheLetter& before);

  /// Says goodbye; the next letter opens another connection.
  void hang_up();

 private:
  struct Parts;
  std::unique_ptr<Parts> parts_;
};

}  // namespace mail
