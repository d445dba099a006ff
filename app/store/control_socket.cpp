#include "store/control_socket.h"

#include <poll.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <charconv>
#include <cstring>
#include <thread>

#include "store/beside.h"
#include "store/local_socket.h"
#include "store/netstrings.h"

namespace store {
namespace {

constexpr base::Millis patience_with_a_command = std::chrono::seconds(5);

/// nullopt where the bytes are not netstrings from their first to their last.
std::optional<std::vector<std::string>> parts_of(const std::string& bytes) {
  auto parts = read_netstrings(bytes);
  if (netstrings(parts).size() != bytes.size()) return std::nullopt;
  return parts;
}

std::optional<ControlReply> reply_in(const std::string& bytes) {
  auto parts = parts_of(bytes);
  if (!parts || parts->size() != 3) return std::nullopt;
  ControlReply reply;
  const auto& code = parts->front();
  const auto read = std::from_chars(code.data(), code.data() + code.size(), reply.exit_code);
  if (read.ec != std::errc{} || read.ptr != code.data() + code.size()) return std::nullopt;
  reply.output = std::move((*parts)[1]);
  reply.errors = std::move((*parts)[2]);
  return reply;
}

void serve(const LocalSocket& command, const ControlServer::Answer& answer) {
  command.set_patience(patience_with_a_command);
  const auto bytes = command.receive_all(longest_request);
  if (!bytes) return;
  auto parts = parts_of(*bytes);
  if (!parts || parts->empty()) return;
  ControlRequest request;
  request.input = std::move(parts->back());
  parts->pop_back();
  request.arguments = std::move(*parts);
  const auto reply = answer(request);
  static_cast<void>(command.send(netstrings({std::to_string(reply.exit_code), reply.output, reply.errors})));
}

}  // namespace

struct ControlServer::Parts {
  Parts(std::filesystem::path where, LocalSocket socket, Answer answer_with, int stop_by)
      : path(std::move(where)), listening(std::move(socket)), answer(std::move(answer_with)), stop(stop_by) {}
  Parts(const Parts&) = delete;
  Parts& operator=(const Parts&) = delete;
  ~Parts() {
    const std::uint64_t one = 1;
    static_cast<void>(!::write(stop, &one, sizeof(one)));
    if (thread.joinable()) thread.join();
    ::close(stop);
    std::error_code ignored;
    std::filesystem::remove(path, ignored);
  }

  void run() const {
    std::array<pollfd, 2> waiting{{{listening.descriptor(), POLLIN, 0}, {stop, POLLIN, 0}}};
    while (true) {
      if (::poll(waiting.data(), waiting.size(), -1) < 0) continue;
      if (waiting[1].revents != 0) return;
      const LocalSocket command(::accept4(listening.descriptor(), nullptr, nullptr, SOCK_CLOEXEC));
      if (command.descriptor() >= 0) serve(command, answer);
    }
  }

  std::filesystem::path path;
  LocalSocket listening;
  Answer answer;
  int stop;  // an eventfd(2): written to, it ends the thread
  std::thread thread;
};

base::Result<std::unique_ptr<ControlServer>> ControlServer::listen(const std::filesystem::path& database,
                                                                   Answer answer) {
  const auto path = beside(database, ".socket");
  auto socket = LocalSocket::listening_at(path);
  if (!socket) return std::unexpected(socket.error());
  const int stop = ::eventfd(0, EFD_CLOEXEC);
  if (stop < 0) return base::fail(base::ErrorCode::write_failed, std::strerror(errno));
  auto parts = std::make_unique<Parts>(path, std::move(*socket), std::move(answer), stop);
  parts->thread = std::thread([&running = *parts] { running.run(); });
  return std::unique_ptr<ControlServer>(new ControlServer(std::move(parts)));
}

ControlServer::ControlServer(std::unique_ptr<Parts> parts) : parts_(std::move(parts)) {}
ControlServer::~ControlServer() = default;

base::Result<ControlReply> ask_running_kiosk(const std::filesystem::path& database, const ControlRequest& request,
                                             base::Millis patience) {
  const auto path = beside(database, ".socket");
  auto parts = request.arguments;
  parts.push_back(request.input);
  const auto bytes = netstrings(parts);
  if (bytes.size() > longest_request)
    return base::fail(base::ErrorCode::bad_argument, "more than a kiosk takes at once");
  const auto kiosk = LocalSocket::connected_to(path);
  if (!kiosk) return std::unexpected(kiosk.error());
  kiosk->set_patience(patience);
  const auto no_answer = [&] { return base::fail(base::ErrorCode::no_answer, path.string()); };
  if (!kiosk->send(bytes)) return no_answer();
  kiosk->finish_sending();
  const auto answered = kiosk->receive_all(longest_request);
  if (!answered) return no_answer();
  auto reply = reply_in(*answered);
  if (!reply) return no_answer();
  return std::move(*reply);
}

}  // namespace store
