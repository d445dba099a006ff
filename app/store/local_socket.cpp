#include "store/local_socket.h"

#include <fcntl.h>
#include <poll.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/time.h>
#include <sys/timerfd.h>
#include <sys/un.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <charconv>
#include <cstring>
#include <utility>

namespace store {
namespace {

// A socket's name has room for 107 bytes; one in a deeper folder is reached through that folder's descriptor.
class Address {
 public:
  explicit Address(const std::filesystem::path& path) {
    auto name = path.string();
    if (name.size() >= sizeof(address_.sun_path)) {
      const auto folder = path.has_parent_path() ? path.parent_path() : std::filesystem::path(".");
      folder_ = ::open(folder.c_str(), O_PATH | O_DIRECTORY | O_CLOEXEC);
      name = "/proc/self/fd/" + std::to_string(folder_) + "/" + path.filename().string();
    }
    address_.sun_family = AF_UNIX;
    fits_ = name.size() < sizeof(address_.sun_path);
    if (fits_) std::memcpy(address_.sun_path, name.c_str(), name.size() + 1);
  }
  Address(const Address&) = delete;
  Address& operator=(const Address&) = delete;
  ~Address() {
    if (folder_ >= 0) ::close(folder_);
  }

  [[nodiscard]] bool fits() const { return fits_; }
  [[nodiscard]] const char* name() const { return address_.sun_path; }
  [[nodiscard]] const sockaddr* get() const { return reinterpret_cast<const sockaddr*>(&address_); }
  [[nodiscard]] static socklen_t size() { return sizeof(sockaddr_un); }

 private:
  sockaddr_un address_{};
  int folder_ = -1;
  bool fits_ = false;
};

/// A descriptor that becomes readable after a while (timerfd_create(2)).
class Alarm {
 public:
  explicit Alarm(base::Millis after) : descriptor_(::timerfd_create(CLOCK_MONOTONIC, TFD_CLOEXEC)) {
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(after);
    itimerspec when{};
    when.it_value = {seconds.count(), std::chrono::nanoseconds(after - seconds).count()};
    ::timerfd_settime(descriptor_, 0, &when, nullptr);
  }
  Alarm(const Alarm&) = delete;
  Alarm& operator=(const Alarm&) = delete;
  ~Alarm() { ::close(descriptor_); }
  [[nodiscard]] int descriptor() const { return descriptor_; }

 private:
  int descriptor_;
};

std::unexpected<base::Error> failed(base::ErrorCode code, const std::filesystem::path& path) {
  return base::fail(code, path.string() + ": " + std::strerror(errno));
}

}  // namespace

LocalSocket::LocalSocket(LocalSocket&& other) noexcept : descriptor_(std::exchange(other.descriptor_, -1)) {}

LocalSocket& LocalSocket::operator=(LocalSocket&& other) noexcept {
  std::swap(descriptor_, other.descriptor_);
  return *this;
}

LocalSocket::~LocalSocket() {
  if (descriptor_ >= 0) ::close(descriptor_);
}

base::Result<LocalSocket> LocalSocket::listening_at(const std::filesystem::path& path) {
  const Address address(path);
  LocalSocket socket(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0));
  if (socket.descriptor_ < 0 || !address.fits()) return failed(base::ErrorCode::folder_read_only, path);
  ::unlink(address.name());
  // Linux gives the name the socket's own mode: it is never open to others, not even for a moment.
  if (::fchmod(socket.descriptor_, 0600) != 0 || ::bind(socket.descriptor_, address.get(), Address::size()) != 0 ||
      ::chmod(address.name(), 0600) != 0 || ::listen(socket.descriptor_, 8) != 0) {
    return failed(base::ErrorCode::folder_read_only, path);
  }
  return socket;
}

base::Result<LocalSocket> LocalSocket::connected_to(const std::filesystem::path& path) {
  const Address address(path);
  LocalSocket socket(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0));
  if (socket.descriptor_ < 0 || !address.fits()) return failed(base::ErrorCode::no_answer, path);
  // Where the other side's queue is full, connecting waits: not for ever.
  socket.set_patience(std::chrono::seconds(5));
  if (::connect(socket.descriptor_, address.get(), Address::size()) != 0)
    return failed(base::ErrorCode::no_answer, path);
  return socket;
}

void LocalSocket::set_patience(base::Millis patience) const {
  const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(patience);
  const timeval time{seconds.count(), std::chrono::microseconds(patience - seconds).count()};
  ::setsockopt(descriptor_, SOL_SOCKET, SO_RCVTIMEO, &time, sizeof(time));
  ::setsockopt(descriptor_, SOL_SOCKET, SO_SNDTIMEO, &time, sizeof(time));
}

bool LocalSocket::send(std::string_view bytes) const {
  while (!bytes.empty()) {
    const auto sent = ::send(descriptor_, bytes.data(), bytes.size(), MSG_NOSIGNAL);
    if (sent < 0 && errno == EINTR) continue;
    if (sent <= 0) return false;
    bytes.remove_prefix(static_cast<std::size_t>(sent));
  }
  return true;
}

void LocalSocket::finish_sending() const { ::shutdown(descriptor_, SHUT_WR); }

std::optional<std::string> LocalSocket::receive_some() const {
  std::array<char, 65536> buffer{};
  while (true) {
    const auto got = ::recv(descriptor_, buffer.data(), buffer.size(), 0);
    if (got >= 0) return std::string(buffer.data(), static_cast<std::size_t>(got));
    if (errno != EINTR) return std::nullopt;
  }
}

std::optional<std::string> LocalSocket::receive_all(std::size_t longest) const {
  std::string bytes;
  while (true) {
    const auto piece = receive_some();
    if (!piece || bytes.size() + piece->size() > longest) return std::nullopt;
    if (piece->empty()) return bytes;
    bytes += *piece;
  }
}

std::optional<std::string> LocalSocket::receive_netstring(std::size_t longest, base::Millis within) const {
  const Alarm alarm(within);
  std::string bytes;
  std::optional<std::size_t> whole;  // how long it is with its head and its comma
  std::size_t head = 0;
  std::array<pollfd, 2> waiting{{{descriptor_, POLLIN, 0}, {alarm.descriptor(), POLLIN, 0}}};
  while (!whole || bytes.size() < *whole) {
    if (::poll(waiting.data(), waiting.size(), -1) < 0 && errno != EINTR) return std::nullopt;
    if (waiting[1].revents != 0) return std::nullopt;
    if (waiting[0].revents == 0) continue;
    const auto piece = receive_some();
    if (!piece || piece->empty()) return std::nullopt;
    bytes += *piece;
    if (whole) continue;
    std::size_t size = 0;
    const auto read = std::from_chars(bytes.data(), bytes.data() + bytes.size(), size);
    head = static_cast<std::size_t>(read.ptr - bytes.data());
    const bool is_headed = read.ec == std::errc{} && head < bytes.size();
    if (read.ec == std::errc::invalid_argument || read.ec == std::errc::result_out_of_range || head > 20)
      return std::nullopt;
    if (!is_headed) continue;
    if (bytes[head] != ':' || size > longest) return std::nullopt;
    whole = head + 1 + size + 1;
  }
  if (bytes.size() != *whole || bytes.back() != ',') return std::nullopt;
  return bytes.substr(head + 1, *whole - head - 2);
}

bool LocalSocket::is_finished() const {
  char next = 0;
  const auto got = ::recv(descriptor_, &next, 1, MSG_PEEK | MSG_DONTWAIT);
  return got == 0 || (got < 0 && errno != EAGAIN && errno != EWOULDBLOCK && errno != EINTR);
}

}  // namespace store
