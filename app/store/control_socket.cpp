#include "store/control_socket.h"

#include <poll.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <atomic>
#include <charconv>
#include <cstring>
#include <future>
#include <thread>

#include "store/beside.h"
#include "store/local_socket.h"
#include "store/netstrings.h"

namespace store {
namespace {

constexpr base::Millis patience_with_a_command = std::chrono::seconds(5);   // for one piece
constexpr base::Millis patience_with_a_request = std::chrono::seconds(30);  // for all of it
constexpr base::Millis between_signs_of_life = std::chrono::milliseconds(200);

/// nullopt where the bytes are not netstrings from their first to their last.
std::optional<std::vector<std::string>> parts_of(const std::string& bytes) {
  auto parts = read_netstrings(bytes);
  if (netstrings(parts).size() != bytes.size()) return std::nullopt;
  return parts;
}

std::optional<std::size_t> number_in(std::string_view text) {
  std::size_t number = 0;
  const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
  if (read.ec != std::errc{} || read.ptr != text.data() + text.size()) return std::nullopt;
  return number;
}

std::optional<ControlReply> reply_in(const std::string& bytes) {
  auto parts = parts_of(bytes);
  if (!parts || parts->size() != 3) return std::nullopt;
  const auto code = number_in(parts->front());
  if (!code) return std::nullopt;
  return ControlReply{static_cast<int>(*code), std::move((*parts)[1]), std::move((*parts)[2])};
}

std::string sign_of_life(std::size_t done, std::size_t of) {
  return netstrings({std::to_string(done) + "/" + std::to_string(of)});
}

/// Takes the signs of life off the front of what has come; false where `progress` wants to stop.
bool take_signs_of_life(std::string& bytes, const ControlProgress& progress) {
  while (true) {
    const auto colon = bytes.find(':');
    const auto size = number_in(std::string_view(bytes).substr(0, colon));
    if (colon == std::string::npos || !size || *size > 64 || bytes.size() < colon + *size + 2) return true;
    const auto text = std::string_view(bytes).substr(colon + 1, *size);
    const auto slash = text.find('/');
    if (slash == std::string_view::npos) return true;
    const auto done = number_in(text.substr(0, slash));
    const auto of = number_in(text.substr(slash + 1));
    bytes.erase(0, colon + *size + 2);
    if (progress && !progress(done.value_or(0), of.value_or(0))) return false;
  }
}

/// The answer is worked out beside, so that whoever waits hears something meanwhile.
ControlReply work_out(const LocalSocket& command, const ControlRequest& request, const ControlServer::Answer& answer) {
  std::atomic<std::size_t> done = 0;
  std::atomic<std::size_t> of = 0;
  std::atomic<bool> is_stopped = false;
  const auto progress = [&](std::size_t now_done, std::size_t now_of) {
    done = now_done;
    of = now_of;
    return !is_stopped;
  };
  auto reply = std::async(std::launch::async, [&] { return answer(request, progress); });
  do {
    if (!is_stopped && (!command.send(sign_of_life(done, of)) || command.is_finished())) is_stopped = true;
  } while (reply.wait_for(between_signs_of_life) != std::future_status::ready);
  return reply.get();
}

void serve(const LocalSocket& command, const ControlServer::Answer& answer) {
  command.set_patience(patience_with_a_command);
  const auto bytes = command.receive_netstring(longest_request, patience_with_a_request);
  if (!bytes) return;
  auto parts = parts_of(*bytes);
  if (!parts || parts->empty()) return;
  ControlRequest request;
  request.input = std::move(parts->back());
  parts->pop_back();
  request.arguments = std::move(*parts);
  const auto reply = work_out(command, request, answer);
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
                                             base::Millis patience, const ControlProgress& progress) {
  const auto path = beside(database, ".socket");
  auto parts = request.arguments;
  parts.push_back(request.input);
  const auto bytes = netstrings({netstrings(parts)});
  if (bytes.size() > longest_request)
    return base::fail(base::ErrorCode::bad_argument, "more than a kiosk takes at once");
  const auto kiosk = LocalSocket::connected_to(path);
  if (!kiosk) return std::unexpected(kiosk.error());
  kiosk->set_patience(patience);
  const auto no_answer = [&] { return base::fail(base::ErrorCode::no_answer, path.string()); };
  if (!kiosk->send(bytes)) return no_answer();
  std::string answered;
  bool goes_on = true;
  while (true) {
    const auto piece = kiosk->receive_some();
    if (!piece || answered.size() + piece->size() > longest_request) return no_answer();
    if (piece->empty()) break;
    answered += *piece;
    const bool still = take_signs_of_life(answered, goes_on ? progress : ControlProgress());
    if (goes_on && !still) kiosk->finish_sending();
    goes_on = goes_on && still;
  }
  auto reply = reply_in(answered);
  if (!reply) return no_answer();
  return std::move(*reply);
}

}  // namespace store
