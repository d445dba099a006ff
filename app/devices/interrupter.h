#pragma once
// Lets one thread end what another says on a socket: shutting it down makes every wait on it return at once.
#include <sys/socket.h>

#include <mutex>

namespace devices {

class Interrupter {
 public:
  /// The calling thread now talks on `fd`; forget() comes before it is closed.
  void watch(int fd) {
    const std::lock_guard lock(mutex_);
    fd_ = fd;
  }
  void forget() { watch(-1); }

  void interrupt() {
    const std::lock_guard lock(mutex_);
    if (fd_ >= 0) ::shutdown(fd_, SHUT_RDWR);
  }

 private:
  std::mutex mutex_;
  int fd_ = -1;
};

}  // namespace devices
