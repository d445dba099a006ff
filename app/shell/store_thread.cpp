#include "shell/store_thread.h"

#include <utility>

namespace shell {

StoreThread::StoreThread(kiosk::Recorder& recorder, std::function<base::Instant()> now, std::function<void()> wake)
    : recorder_(recorder), now_(std::move(now)), wake_(std::move(wake)), thread_([this] { work(); }) {}

StoreThread::~StoreThread() {
  {
    const std::lock_guard lock(mutex_);
    ending_ = true;
  }
  changed_.notify_one();
  thread_.join();
}

void StoreThread::ask(kiosk::StoreEffect effect) {
  {
    const std::lock_guard lock(mutex_);
    effects_.push_back(std::move(effect));
  }
  changed_.notify_one();
}

void StoreThread::run(Job job) {
  {
    const std::lock_guard lock(mutex_);
    jobs_.push_back(std::move(job));
  }
  changed_.notify_one();
}

std::vector<kiosk::Message> StoreThread::take_answers() {
  const std::lock_guard lock(mutex_);
  return std::exchange(answers_, {});
}

void StoreThread::work() {
  std::unique_lock lock(mutex_);
  for (;;) {
    changed_.wait(lock, [this] { return ending_ || !effects_.empty() || !jobs_.empty(); });
    if (!effects_.empty()) {
      const auto effect = std::move(effects_.front());
      effects_.pop_front();
      lock.unlock();
      answer(effect);
    } else if (!jobs_.empty()) {
      const auto job = std::move(jobs_.front());
      jobs_.pop_front();
      lock.unlock();
      job();
    } else {
      return;
    }
    lock.lock();
  }
}

void StoreThread::answer(const kiosk::StoreEffect& effect) {
  kiosk::Message message = recorder_.run(effect, now_());
  {
    const std::lock_guard lock(mutex_);
    answers_.push_back(std::move(message));
  }
  wake_();
}

}  // namespace shell
