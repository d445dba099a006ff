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

void StoreThread::ask(kiosk::Effect effect) { post(std::move(effect)); }
void StoreThread::run(Job job) { post(std::move(job)); }

void StoreThread::post(Task task) {
  {
    const std::lock_guard lock(mutex_);
    tasks_.push_back(std::move(task));
  }
  changed_.notify_one();
}

std::vector<kiosk::Message> StoreThread::take_answers() {
  const std::lock_guard lock(mutex_);
  return std::exchange(answers_, {});
}

void StoreThread::work() {
  for (;;) {
    std::vector<Task> tasks;
    {
      std::unique_lock lock(mutex_);
      changed_.wait(lock, [this] { return ending_ || !tasks_.empty(); });
      if (tasks_.empty()) return;
      tasks = std::exchange(tasks_, {});
    }
    for (const auto& task : tasks) {
      if (const auto* job = std::get_if<Job>(&task)) {
        (*job)();
        continue;
      }
      kiosk::Message answer = recorder_.run(std::get<kiosk::Effect>(task), now_());
      {
        const std::lock_guard lock(mutex_);
        answers_.push_back(std::move(answer));
      }
      wake_();
    }
  }
}

}  // namespace shell
