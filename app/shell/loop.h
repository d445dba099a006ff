#pragma once
// The kiosk at work: take in what happened, let update() decide, hand its effects to the store's thread, draw what
// changed, sleep. Runs on the main thread until the window is closed or is_ended() says so.
#include <functional>
#include <map>
#include <optional>
#include <string>

#include "kiosk/model.h"
#include "kiosk/ports.h"
#include "kiosk/strings.h"
#include "screens/screens.h"
#include "shell/guest_list_thread.h"
#include "shell/pacing.h"
#include "shell/store_thread.h"
#include "shell/window.h"

namespace shell {

/// What the loop works with; all of it outlives the loop.
struct LoopParts {
  Window& window;
  kiosk::KeyReader& keys;
  StoreThread& store;
  screens::Screens& screens;
  const std::map<std::string, kiosk::Strings>& languages;
  std::function<base::Instant()> now;
  std::function<bool()> is_ended;       // asked after each wake: somebody ends the kiosk from outside
  std::optional<float> panel_width_mm;  // nullopt: not known
  std::function<void(const screens::DrawLog&, long frame)> drawn;  // after each frame; may be empty
  GuestListThread* guest_lists = nullptr;                          // only a desk asks for it
  // Of a kiosk that prints; else empty.
  std::function<void()> print_jobs_changed;
  std::function<std::optional<kiosk::PrintersChanged>()> take_printers_change;
};

class Loop {
 public:
  Loop(LoopParts parts, kiosk::Model model) : parts_(std::move(parts)), model_(std::move(model)) {}

  void run();

 private:
  using Duration = Pacing::Duration;

  void handle(const kiosk::Message& message);
  void handle_all(const std::vector<kiosk::Message>& messages);
  void draw();
  void sleep_and_take_in();
  void let_time_pass();
  [[nodiscard]] Duration longest_sleep() const;
  [[nodiscard]] bool may_draw() const;

  LoopParts parts_;
  kiosk::Model model_;
  Pacing pacing_;
  bool event_known_ = false;  // or the fault that kept it from being known
  base::Instant model_deadline_{};
  base::Instant last_now_{};
  std::optional<std::chrono::steady_clock::time_point> frame_wanted_at_;
};

}  // namespace shell
