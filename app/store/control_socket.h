#pragma once
// How a command reaches a running kiosk: a Unix socket beside the database (FILE.socket, 0600). The command hands over
// its arguments and input as one request; the kiosk says at once that it has it and then, several times a second, how
// far it is, and answers with what to print and the exit code. Every length and every silence has a bound; what makes
// no sense is hung up on.
//
// On the wire, both ways: netstrings. Request: one, which holds those of each argument and then the input. Reply: any
// number of "done/of", then exit code, output, errors. Whoever asks and finishes sending before the reply wants it
// stopped.
#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "base/error.h"
#include "base/instant.h"

namespace store {

inline constexpr std::size_t longest_request = 256U << 20U;  // the facts of 100,000 rows are a quarter of it

/// How far a request is; false where whoever asked wants it stopped, or has gone.
using ControlProgress = std::function<bool(std::size_t done, std::size_t of)>;

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
  /// Called on a thread of its own; whoever needs the store's thread waits for it inside. The progress may be told from
  /// there.
  using Answer = std::function<ControlReply(const ControlRequest&, const ControlProgress&)>;

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

/// The command's side. no_answer where nobody listens, or nothing at all came for as long as `patience`. Where
/// `progress` says to stop the kiosk is asked to, and its reply says whether it could.
[[nodiscard]] base::Result<ControlReply> ask_running_kiosk(const std::filesystem::path& database,
                                                           const ControlRequest& request,
                                                           base::Millis patience = std::chrono::seconds(5),
                                                           const ControlProgress& progress = {});

}  // namespace store
