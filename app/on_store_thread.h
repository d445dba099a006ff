#pragma once
// A job for the store's thread, asked for on another one that waits for it.
#include <exception>
#include <future>
#include <memory>

#include "shell/store_thread.h"

namespace app {

/// Returns what `job` returns. What it throws is thrown here: nothing may leave it there, for that thread is the
/// kiosk's.
template <class Job>
auto on_store_thread(shell::StoreThread& store, const Job& job) {
  using Outcome = decltype(job());
  const auto outcome = std::make_shared<std::promise<Outcome>>();  // until both threads have let go of it
  store.run([&job, outcome] {
    try {
      outcome->set_value(job());
    } catch (...) {
      outcome->set_exception(std::current_exception());
    }
  });
  return outcome->get_future().get();
}

}  // namespace app
