#include "store/local_socket.h"

#include <fcntl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/time.h>
#include <sys/un.h>
#include <unistd.h>

#include <array>
#include <cerrno>
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

std::optional<std::string> LocalSocket::receive_all(std::size_t longest) const {
  std::string bytes;
  std::array<char, 65536> buffer{};
  while (true) {
    const auto got = ::recv(descriptor_, buffer.data(), buffer.size(), 0);
    if (got < 0 && errno == EINTR) continue;
    if (got < 0 || bytes.size() + static_cast<std::size_t>(got) > longest) return std::nullopt;
    if (got == 0) return bytes;
    bytes.append(buffer.data(), static_cast<std::size_t>(got));
  }
}

}  // namespace store
