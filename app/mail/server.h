#pragma once
// The organizer's own mail account, and what a server said to a letter. Values.
#include <chrono>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

#include "base/error.h"

namespace mail {

enum class Security : std::uint8_t {
  tls,       // from the first byte (RFC 8314): smtps://, port 465
  starttls,  // required, never optional (RFC 3207): smtp://, port 587
  loopback,  // none, and only to this machine itself: for a relay that runs here, and for tests
};

struct Server {
  Security security = Security::tls;
  std::string host;
  int port = 0;
  std::string user;  // empty: the server wants none
  std::string password;
  std::filesystem::path certificates;  // of authorities to trust instead of the system's; empty: the system's
};

/// smtps://HOST[:465], smtp://HOST[:587], or plain-smtp://127.0.0.1:PORT. nullopt where it is none of these.
[[nodiscard]] std::optional<Server> server_at(std::string_view address);

// What comes of handing one letter to the server. `reply` is what the server said, on one line.
struct Accepted {
  std::string reply;
};
struct RefusedForEver {  // 5xx for this recipient or this letter
  std::string reply;
};
struct RefusedForNow {  // 4xx
  std::string reply;
};
struct Unsure {  // everything was sent and no answer came: it may have arrived
  std::string why;
};
/// This letter was not sent, and the next would not be either.
struct CannotSend {
  enum class Why : std::uint8_t {
    no_connection,   // no such host, nobody there, or cut off before the letter
    silent,          // in time
    no_encryption,   // it offers none, or none that is safe
    certificate,     // it is not who it says it is
    login,           // user or password refused
    sender_refused,  // it does not send for this address
    interrupted,     // by whoever runs this
    not_recorded,    // that the letter is on its way could not be written down; `failure` says why
  } why{};
  std::string detail;
  std::optional<base::Error> failure;
};
using Delivery = std::variant<Accepted, RefusedForEver, RefusedForNow, Unsure, CannotSend>;

[[nodiscard]] std::string_view name_of(CannotSend::Why why);

}  // namespace mail
