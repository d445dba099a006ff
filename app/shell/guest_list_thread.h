#pragma once
// Reads guest lists for the desk, away from the window and from the store. What it has to say comes back through
// take_answers(), after `wake` was called. ask() and take_answers() may be called from any thread.
#include <atomic>
#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

#include "kiosk/ports.h"

namespace shell {

class GuestListThread {
 public:
  /// `wake` is called on this thread, or from within ask(), and must not block. `reader` must outlive this.
  GuestListThread(kiosk::GuestListReader& reader, std::function<void()> wake);
  GuestListThread(const GuestListThread&) = delete;
  GuestListThread& operator=(const GuestListThread&) = delete;
  ~GuestListThread();  // stops what is running, then ends the thread

  /// One after the other, but for StopImport, which ends the one that is running and those that wait. An exception ends
  /// what it came from with ImportFailed, and nothing else.
  void ask(kiosk::ImportEffect effect);
  [[nodiscard]] std::vector<kiosk::Message> take_answers();

 private:
  void work();
  void stop();
  [[nodiscard]] kiosk::Message answer_to(const kiosk::ImportEffect& effect);
  void say(kiosk::Message message);

  kiosk::GuestListReader& reader_;
  std::function<void()> wake_;

  std::mutex mutex_;
  std::condition_variable changed_;
  std::deque<kiosk::ImportEffect> effects_;
  std::vector<kiosk::Message> answers_;
  bool ending_ = false;
  std::atomic<bool> stopped_ = false;  // what is running

  std::thread thread_;  // last: it uses all of the above
};

}  // namespace shell
