#include "shell/ending.h"

#include <pthread.h>

#include <csignal>
#include <utility>

namespace shell {
namespace {

// SIGUSR1 is ours: it ends the thread when nobody asked.
sigset_t signals() {
  sigset_t set;
  sigemptyset(&set);
  for (const int number : {SIGTERM, SIGINT, SIGHUP, SIGUSR1}) sigaddset(&set, number);
  return set;
}

}  // namespace

Ending::Ending(std::function<void()> wake) {
  const sigset_t set = signals();
  pthread_sigmask(SIG_BLOCK, &set, nullptr);
  thread_ = std::thread([this, set, wake = std::move(wake)] {
    int number = 0;
    sigwait(&set, &number);
    if (number == SIGUSR1) return;
    asked_ = true;
    wake();
  });
}

// The signals stay blocked: whoever asks again while things are put away changes nothing.
Ending::~Ending() {
  pthread_kill(thread_.native_handle(), SIGUSR1);  // harmless where the thread has ended by itself
  thread_.join();
}

}  // namespace shell
