#include "shell/loop.h"

#include <algorithm>

#include "kiosk/make_view.h"
#include "kiosk/print_news.h"
#include "kiosk/update.h"

namespace shell {

using std::chrono::steady_clock;

namespace {

screens::TypeSize type_size(const kiosk::View& view) {
  return view.large_type ? screens::TypeSize::large : screens::TypeSize::regular;
}

}  // namespace

void Loop::run() {
  handle(kiosk::Started{});
  while (!parts_.window.is_closed() && !parts_.is_ended()) {
    if (may_draw()) draw();
    sleep_and_take_in();
    let_time_pass();
  }
}

// While the gate holds keys back no frame is drawn: a scan is over in a moment, and its keys should be timed exactly.
// Nor before the store has said which event it is.
bool Loop::may_draw() const { return pacing_.frame_due() && event_known_ && !parts_.keys.deadline(); }

void Loop::draw() {
  const auto& strings = parts_.languages.at(model_.language);
  const auto view = kiosk::make_view(model_, strings, parts_.now());
  const auto size = parts_.window.size();
  const auto metrics = screens::metrics_for(static_cast<float>(size.width), static_cast<float>(size.height),
                                            parts_.panel_width_mm, type_size(view));
  screens::Drawn drawn;
  parts_.window.frame([&] { drawn = parts_.screens.draw(view, metrics); });
  pacing_.frame_drawn();
  if (parts_.drawn) parts_.drawn(parts_.screens.log(), pacing_.frames_drawn());
  frame_wanted_at_.reset();
  if (drawn.again_in) frame_wanted_at_ = steady_clock::now() + *drawn.again_in;
  for (const auto& tap : drawn.taps) handle(kiosk::Tapped{tap});
}

void Loop::sleep_and_take_in() {
  if (parts_.window.wait(longest_sleep())) pacing_.something_happened();
  for (const auto& stroke : parts_.window.take_keys()) handle_all(parts_.keys.take(stroke));
  handle_all(parts_.keys.pass_time(parts_.window.input_time()));
  const auto answers = parts_.store.take_answers();
  event_known_ = event_known_ || !answers.empty();
  handle_all(answers);
  if (parts_.print_jobs_changed && std::ranges::any_of(answers, kiosk::changes_print_jobs)) parts_.print_jobs_changed();
  if (parts_.take_printers_change) {
    if (auto change = parts_.take_printers_change()) handle(*std::move(change));
  }
  if (parts_.guest_lists != nullptr) handle_all(parts_.guest_lists->take_answers());
}

void Loop::let_time_pass() {
  const auto now = parts_.now();
  const bool set_back = now < last_now_;  // the deadline was counted on a clock that no longer holds
  last_now_ = now;
  if (set_back || now >= model_deadline_) handle(kiosk::TimePassed{});
  const bool frame_wanted = frame_wanted_at_ && steady_clock::now() >= *frame_wanted_at_;
  if (frame_wanted || parts_.window.pointer_is_busy()) pacing_.time_passed();
}

Loop::Duration Loop::longest_sleep() const {
  if (may_draw()) return Duration::zero();
  std::optional<Duration> keys;
  if (const auto deadline = parts_.keys.deadline()) keys = *deadline - parts_.window.input_time();
  std::optional<Duration> frame;
  if (frame_wanted_at_) frame = *frame_wanted_at_ - steady_clock::now();
  std::optional<Duration> pointer;
  if (parts_.window.pointer_is_busy()) pointer = Pacing::animation_step;
  return Pacing::sleep({keys, frame, pointer, model_deadline_ - parts_.now()});
}

void Loop::handle_all(const std::vector<kiosk::Message>& messages) {
  for (const auto& message : messages) handle(message);
}

void Loop::handle(const kiosk::Message& message) {
  const auto now = parts_.now();
  const auto screen = model_.screen.index();
  for (auto& effect : kiosk::update(model_, message, now)) {
    if (auto* of_store = std::get_if<kiosk::StoreEffect>(&effect)) parts_.store.ask(std::move(*of_store));
    auto* of_list = std::get_if<kiosk::ImportEffect>(&effect);
    if (of_list != nullptr && parts_.guest_lists != nullptr) parts_.guest_lists->ask(std::move(*of_list));
  }
  model_deadline_ = kiosk::next_deadline(model_, now);
  if (std::holds_alternative<kiosk::TimePassed>(message) && model_.screen.index() == screen) {
    pacing_.time_passed();  // a bar moved on
  } else {
    pacing_.something_happened();
  }
}

}  // namespace shell
