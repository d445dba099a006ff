#include "kiosk/flow.h"
#include "kiosk/my_evening.h"

namespace kiosk {

// A guest without a name has no evening of their own to look at; nor one from another door whose facts are not here.
bool has_own_evening(const BadgedGuest& guest) { return !guest.card.unlisted && !guest.card.registration.is_nil(); }

std::optional<Effects> my_evening_tap(Model& model, const Tap& tap, base::Instant now) {
  if (auto* mine = std::get_if<ShowingMyEvening>(&model.screen)) {
    if (tap.action == Action::connect) {
      show(model, WaitingForSecond{mine->guest}, now);
      return Effects{};
    }
    return std::nullopt;
  }
  if (tap.action != Action::my_evening) return std::nullopt;
  if (const auto* back = std::get_if<ShowingWelcomeBack>(&model.screen);
      back != nullptr && has_own_evening(back->guest)) {
    show(model, ShowingMyEvening{back->guest}, now);
  } else if (const auto* waiting = std::get_if<WaitingForSecond>(&model.screen);
             waiting != nullptr && !waiting->busy && has_own_evening(waiting->first)) {
    show(model, ShowingMyEvening{waiting->first}, now);
  }
  return Effects{};
}

}  // namespace kiosk
