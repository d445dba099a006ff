#pragma once
// The one thread that touches the store. Effects run on it in the order they were asked for, and so do jobs; but
// whoever stands at the door is served before the next job of a command begins. Each effect's message comes back
// through take_answers(), after `wake` was called. ask(), run() and take_answers() may be called from any thread.
#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

#include "base/instant.h"
#include "kiosk/ports.h"

namespace shell {

class StoreThread {
 public:
  using Job = std::function<void()>;

  /// `wake` is called on the store's thread and must not block. `recorder` must outlive this.
  StoreThread(kiosk::Recorder& recorder, std::function<base::Instant()> now, std::function<void()> wake);
  StoreThread(const StoreThread&) = delete;
  StoreThread& operator=(const StoreThread&) = delete;
  ~StoreThread();  // runs what was asked for, then ends the thread

  void ask(kiosk::StoreEffect effect);
  void run(Job job);
  [[nodiscard]] std::vector<kiosk::Message> take_answers();

 private:
  void work();
  void answer(const kiosk::StoreEffect& effect);

  kiosk::Recorder& recorder_;
  std::function<base::Instant()> now_;
  std::function<void()> wake_;

  std::mutex mutex_;
  std::condition_variable changed_;
  std::deque<kiosk::StoreEffect> effects_;
  std::deque<Job> jobs_;
  std::vector<kiosk::Message> answers_;
  bool ending_ = false;

  std::thread thread_;  // last: it uses all of the above
};

}  // namespace shell
