#pragma once
// Somebody ends the program from outside (SIGTERM, SIGINT, SIGHUP): the window closes and everything behind it is put
// away in order. Made before any other thread, so that no other thread is given these signals.
#include <functional>
#include <thread>

namespace shell {

class Ending {
 public:
  /// `wake` is called once when somebody asks, on a thread of its own.
  explicit Ending(std::function<void()> wake);
  Ending(const Ending&) = delete;
  Ending& operator=(const Ending&) = delete;
  ~Ending();

  [[nodiscard]] bool is_asked() const { return asked_; }

 private:
  std::atomic<bool> asked_ = false;
  std::thread thread_;
};

}  // namespace shell
