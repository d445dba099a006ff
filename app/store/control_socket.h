#pragma once
// How a command reaches a running kiosk: a Unix socket beside the database (FILE.socket, 0600). The command hands over
// its arguments and input as one request; the kiosk answers with what to print and the exit code. Every length and
// every wait has a bound; what makes no sense is hung up on.
//
// On the wire, both ways: netstrings. Request: each argument, then the input. Reply: exit code, output, errors.
#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "base/error.h"
#include "base/instant.h"

namespace store {

inline constexpr std::size_t longest_request = 64U << 20U;  // a roster of 100,000 rows is a quarter of it

struct ControlRequest {
  std::vector<std::string> arguments;
  std::string input;
  friend bool operator==(const ControlRequest&, const ControlRequest&) = default;
};

struct ControlReply {
  int exit_code = 0;
  std::string output;
  std::string errors;
  friend bool operator==(const ControlReply&, const ControlReply&) = default;
};

/// The kiosk's side. Listens on a thread of its own, one request at a time, until it is destroyed.
class ControlServer {
 public:
  /// Called on the listening thread; whoever needs the store's thread waits for it inside.
  using Answer = std::function<ControlReply(const ControlRequest&)>;

  /// `database` is the file whose lock the caller holds: a socket left there by a killed kiosk is replaced.
  [[nodiscard]] static base::Result<std::unique_ptr<ControlServer>> listen(const std::filesystem::path& database,
                                                                           Answer answer);
  ControlServer(const ControlServer&) = delete;
  ControlServer& operator=(const ControlServer&) = delete;
  ~ControlServer();

 private:
  struct Parts;
  explicit ControlServer(std::unique_ptr<Parts> parts);
  std::unique_ptr<Parts> parts_;
};

/// The command's side. no_answer where nobody listens, or nothing has come back `patience` after the request was handed
/// over.
[[nodiscard]] base::Result<ControlReply> ask_running_kiosk(const std::filesystem::path& database,
                                                           const ControlRequest& request,
                                                           base::Millis patience = std::chrono::seconds(5));

}  // namespace store
