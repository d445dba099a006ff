#include "shell/guest_list_thread.h"

#include <utility>

namespace shell {

GuestListThread::GuestListThread(kiosk::GuestListReader& reader, std::function<void()> wake)
    : reader_(reader), wake_(std::move(wake)), thread_([this] { work(); }) {}

GuestListThread::~GuestListThread() {
  {
    const std::lock_guard lock(mutex_);
    ending_ = true;
    effects_.clear();
    stopped_ = true;
  }
  changed_.notify_one();
  thread_.join();
}

void GuestListThread::ask(kiosk::ImportEffect effect) {
  {
    const std::lock_guard lock(mutex_);
    if (std::holds_alternative<kiosk::StopImport>(effect)) {
      effects_.clear();
      stopped_ = true;
      return;
    }
    effects_.push_back(std::move(effect));
  }
  changed_.notify_one();
}

std::vector<kiosk::Message> GuestListThread::take_answers() {
  const std::lock_guard lock(mutex_);
  return std::exchange(answers_, {});
}

void GuestListThread::work() {
  for (;;) {
    std::unique_lock lock(mutex_);
    changed_.wait(lock, [this] { return ending_ || !effects_.empty(); });
    if (ending_) return;
    const auto effect = std::move(effects_.front());
    effects_.pop_front();
    stopped_ = false;
    lock.unlock();
    say(reader_.run(effect, [this](kiosk::Message message) { say(std::move(message)); },
                    [this] { return stopped_.load(); }));
  }
}

void GuestListThread::say(kiosk::Message message) {
  {
    const std::lock_guard lock(mutex_);
    answers_.push_back(std::move(message));
  }
  wake_();
}

}  // namespace shell
