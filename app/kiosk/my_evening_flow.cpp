#include "kiosk/flow.h"

namespace kiosk {

std::optional<Effects> my_evening_tap(Model& model, const Tap& tap, base::Instant now) {
  if (auto* mine = std::get_if<ShowingMyEvening>(&model.screen)) {
    if (tap.action == Action::connect) {
      show(model, WaitingForSecond{mine->guest}, now);
      return Effects{};
    }
    return std::nullopt;
  }
  if (tap.action != Action::my_evening) return std::nullopt;
  if (const auto* back = std::get_if<ShowingWelcomeBack>(&model.screen)) {
    show(model, ShowingMyEvening{back->guest}, now);
  } else if (const auto* waiting = std::get_if<WaitingForSecond>(&model.screen); waiting != nullptr && !waiting->busy) {
    show(model, ShowingMyEvening{waiting->first}, now);
  }
  return Effects{};
}

}  // namespace kiosk
