#include "interrupt.h"

#include <poll.h>
#include <sys/signalfd.h>
#include <unistd.h>

#include <array>
#include <csignal>
#include <iostream>

namespace app {
namespace {

sigset_t signals() {
  sigset_t set;
  sigemptyset(&set);
  sigaddset(&set, SIGINT);
  sigaddset(&set, SIGTERM);
  return set;
}

}  // namespace

// The signal is never read, so it stays pending and the descriptor readable.
Interrupt::Interrupt() {
  const auto set = signals();
  pthread_sigmask(SIG_BLOCK, &set, nullptr);
  descriptor_ = ::signalfd(-1, &set, SFD_CLOEXEC | SFD_NONBLOCK);
}

Interrupt::~Interrupt() { ::close(descriptor_); }

bool Interrupt::is_asked() const {
  pollfd waiting{descriptor_, POLLIN, 0};
  return ::poll(&waiting, 1, 0) > 0 && waiting.revents != 0;
}

void Interrupt::wait(base::Millis time) const {
  pollfd waiting{descriptor_, POLLIN, 0};
  ::poll(&waiting, 1, static_cast<int>(time.count()));
}

std::optional<std::string> Interrupt::line() const {
  std::array<pollfd, 2> waiting{{{STDIN_FILENO, POLLIN, 0}, {descriptor_, POLLIN, 0}}};
  if (::poll(waiting.data(), waiting.size(), -1) < 0 || waiting[1].revents != 0) return std::nullopt;
  std::string line;
  if (!std::getline(std::cin, line)) return std::nullopt;
  return line;
}

}  // namespace app
