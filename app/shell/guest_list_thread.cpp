#include "shell/guest_list_thread.h"

#include <exception>
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
  if (std::holds_alternative<kiosk::StopImport>(effect)) {
    stop();
    return;
  }
  {
    const std::lock_guard lock(mutex_);
    effects_.push_back(std::move(effect));
  }
  changed_.notify_one();
}

// What waits will never run, so it is answered here; what runs answers for itself.
void GuestListThread::stop() {
  bool waited = false;
  {
    const std::lock_guard lock(mutex_);
    waited = !effects_.empty();
    effects_.clear();
    stopped_ = true;
  }
  if (waited) say(kiosk::ImportFailed{{base::ErrorCode::interrupted, ""}});
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
    say(answer_to(effect));
  }
}

// Nothing may leave this thread: a list that is too much for this machine must not close the door.
kiosk::Message GuestListThread::answer_to(const kiosk::ImportEffect& effect) {
  try {
    return reader_.run(
        effect, [this](kiosk::Message message) { say(std::move(message)); }, [this] { return stopped_.load(); });
  } catch (const std::exception& problem) {
    return kiosk::ImportFailed{{base::ErrorCode::interrupted, problem.what()}};
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
