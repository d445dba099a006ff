#include "devices/raw_link.h"

#include <fcntl.h>
#include <linux/sockios.h>
#include <netdb.h>
#include <poll.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstring>
#include <memory>
#include <thread>
#include <utility>

namespace devices {
namespace {

using Clock = std::chrono::steady_clock;
using kiosk::PrinterProblem;

constexpr base::Millis between_looks{5};

std::unexpected<Trouble> trouble(PrinterProblem problem, std::string detail) {
  return std::unexpected(Trouble{problem, std::move(detail)});
}

/// False when the time is over.
bool wait_for(int fd, short events, Clock::time_point deadline) {
  while (true) {
    const auto left = std::chrono::ceil<base::Millis>(deadline - Clock::now());
    if (left <= base::Millis{}) return false;
    pollfd waiting{.fd = fd, .events = events, .revents = 0};
    const int ready = ::poll(&waiting, 1, static_cast<int>(left.count()));
    if (ready > 0) return true;
    if (ready < 0 && errno != EINTR) return false;
  }
}

/// An errno of 0: connected.
int connect_within(int fd, const addrinfo& address, Clock::time_point deadline) {
  if (::connect(fd, address.ai_addr, address.ai_addrlen) == 0) return 0;
  if (errno != EINPROGRESS) return errno;
  if (!wait_for(fd, POLLOUT, deadline)) return ETIMEDOUT;
  int error = 0;
  socklen_t size = sizeof(error);
  if (::getsockopt(fd, SOL_SOCKET, SO_ERROR, &error, &size) != 0) return errno;
  return error;
}

std::expected<int, Trouble> connect(const RawNetwork& target) {
  addrinfo hints{};
  hints.ai_socktype = SOCK_STREAM;
  addrinfo* found = nullptr;
  const int code = ::getaddrinfo(target.host.c_str(), std::to_string(target.port).c_str(), &hints, &found);
  if (code != 0) return trouble(PrinterProblem::unreachable, target.host + ": " + ::gai_strerror(code));
  const std::unique_ptr<addrinfo, decltype(&::freeaddrinfo)> addresses(found, &::freeaddrinfo);
  const auto deadline = Clock::now() + RawLink::patience_to_connect;
  int error = EHOSTUNREACH;
  for (const auto* address = addresses.get(); address != nullptr; address = address->ai_next) {
    const int fd = ::socket(address->ai_family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    if (fd < 0) continue;
    error = connect_within(fd, *address, deadline);
    if (error == 0) return fd;
    ::close(fd);
  }
  return trouble(PrinterProblem::unreachable, target.host + ": " + std::strerror(error));
}

std::expected<int, Trouble> open_device(const RawDevice& target) {
  int fd = ::open(target.path.c_str(), O_RDWR | O_NONBLOCK | O_CLOEXEC | O_NOCTTY);
  if (fd < 0 && errno == EACCES) fd = ::open(target.path.c_str(), O_WRONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY);
  if (fd < 0) return trouble(PrinterProblem::unreachable, target.path + ": " + std::strerror(errno));
  // What is said to a printer would overwrite a file.
  struct stat what{};
  if (::fstat(fd, &what) != 0 || !S_ISCHR(what.st_mode)) {
    ::close(fd);
    return trouble(PrinterProblem::unreachable, target.path + " is no printer's device");
  }
  return fd;
}

}  // namespace

std::expected<RawLink, Trouble> RawLink::open(const RawTarget& target, Interrupter& interrupter) {
  const bool is_network = std::holds_alternative<RawNetwork>(target);
  const auto fd = is_network ? connect(std::get<RawNetwork>(target)) : open_device(std::get<RawDevice>(target));
  if (!fd) return std::unexpected(fd.error());
  return RawLink(*fd, is_network ? Kind::network : Kind::device, interrupter);
}

RawLink::RawLink(int fd, Kind kind, Interrupter& interrupter) : fd_(fd), kind_(kind), interrupter_(&interrupter) {
  interrupter_->watch(fd_);
}

RawLink::RawLink(RawLink&& other) noexcept
    : fd_(std::exchange(other.fd_, -1)), kind_(other.kind_), interrupter_(other.interrupter_) {}

RawLink::~RawLink() {
  if (fd_ < 0) return;
  interrupter_->forget();
  ::close(fd_);
}

std::expected<void, Trouble> RawLink::write(std::string_view bytes, base::Millis patience) const {
  const auto deadline = Clock::now() + patience;
  while (!bytes.empty()) {
    const auto written = kind_ == Kind::network ? ::send(fd_, bytes.data(), bytes.size(), MSG_NOSIGNAL)
                                                : ::write(fd_, bytes.data(), bytes.size());
    if (written >= 0) {
      bytes.remove_prefix(static_cast<std::size_t>(written));
    } else if (errno == EAGAIN || errno == EWOULDBLOCK) {
      if (!wait_for(fd_, POLLOUT, deadline)) return trouble(PrinterProblem::no_answer, "it takes no more");
    } else if (errno != EINTR) {
      return trouble(PrinterProblem::no_answer, std::strerror(errno));
    }
  }
  if (kind_ == Kind::device) return {};
  while (true) {  // the kernel has it; whether the printer has, only its acknowledgements say
    int unconfirmed = 0;
    if (::ioctl(fd_, SIOCOUTQ, &unconfirmed) != 0) return trouble(PrinterProblem::no_answer, std::strerror(errno));
    int error = 0;
    socklen_t size = sizeof(error);
    ::getsockopt(fd_, SOL_SOCKET, SO_ERROR, &error, &size);
    if (error != 0) return trouble(PrinterProblem::no_answer, std::strerror(error));
    if (unconfirmed == 0) return {};
    if (Clock::now() >= deadline) return trouble(PrinterProblem::no_answer, "it takes no more");
    std::this_thread::sleep_for(between_looks);
  }
}

std::string RawLink::read(const std::function<bool(std::string_view)>& is_whole, base::Millis patience) const {
  const auto deadline = Clock::now() + patience;
  std::string heard;
  std::array<char, 512> part{};
  while (!is_whole(heard) && wait_for(fd_, POLLIN, deadline)) {
    const auto count = ::read(fd_, part.data(), part.size());
    if (count > 0) {
      heard.append(part.data(), static_cast<std::size_t>(count));
    } else if (count == 0 || (errno != EAGAIN && errno != EINTR)) {
      break;
    }
  }
  return heard;
}

RawLink::Farewell RawLink::end(base::Millis patience) const {
  if (kind_ == Kind::device) return Farewell::closed;
  if (::shutdown(fd_, SHUT_WR) != 0) return Farewell::broken;
  const auto deadline = Clock::now() + patience;
  std::array<char, 512> part{};
  while (wait_for(fd_, POLLIN, deadline)) {
    const auto count = ::read(fd_, part.data(), part.size());
    if (count == 0) return Farewell::closed;
    if (count < 0 && errno != EAGAIN && errno != EINTR) return Farewell::broken;
  }
  return Farewell::silent;
}

}  // namespace devices
