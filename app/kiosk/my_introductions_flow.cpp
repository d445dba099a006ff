#include <algorithm>

#include "kiosk/flow.h"

namespace kiosk {
namespace {

const MyIntroduction* find(const Model& model, domain::RegistrationId guest,
                           const std::optional<domain::IntroductionId>& chosen) {
  const auto& mine = model.my_introductions;
  if (mine.guest != guest || guest.is_nil()) return nullptr;
  const auto at = std::ranges::find_if(mine.introductions, [&](const auto& one) {
    return chosen ? one.card.id == *chosen : one.standing == MyIntroduction::Standing::asks_me;
  });
  return at == mine.introductions.end() ? nullptr : &*at;
}

/// On one's own screen.
Effects answer_mine(const MyIntroduction* mine, domain::Answer said) {
  if (mine == nullptr || mine->standing != MyIntroduction::Standing::asks_me) return {};
  const auto who = mine->role == MyIntroduction::Role::first ? OfTheTwo::first : OfTheTwo::second;
  return {AnswerIntroduction{mine->card.id, who, said}};
}

Effects tap_mine(Model& model, ShowingIntroductions& mine, const Tap& tap, base::Instant now) {
  const auto* chosen = mine.chosen ? find(model, mine.guest.card.registration, mine.chosen) : nullptr;
  const auto& list = model.my_introductions.introductions;
  switch (tap.action) {
    case Action::pick_row:
      if (tap.index >= 0 && static_cast<std::size_t>(tap.index) < list.size()) {
        mine.chosen = list[static_cast<std::size_t>(tap.index)].card.id;
      }
      return {};
    case Action::not_yet:
    case Action::undo:
      if (!mine.chosen) return back_to_my_evening(model, BadgedGuest(mine.guest), now);
      mine.chosen.reset();
      return {};
    case Action::say_yes:
      return answer_mine(chosen, domain::Answer::yes);
    case Action::say_not_now:
      return answer_mine(chosen, domain::Answer::not_now);
    case Action::it_happened:
      if (chosen == nullptr) return {};
      return {SettleIntroduction{chosen->card.id, domain::IntroductionOutcome::happened}};
    case Action::let_it_go:
      if (chosen == nullptr) return {};
      return {SettleIntroduction{chosen->card.id, domain::IntroductionOutcome::did_not}};
    default:
      return {};
  }
}

std::optional<Effects> tap_waiting(const Model& model, const WaitingForSecond& waiting, const Tap& tap) {
  if (tap.action != Action::say_yes && tap.action != Action::say_not_now) return std::nullopt;
  const auto said = tap.action == Action::say_yes ? domain::Answer::yes : domain::Answer::not_now;
  return answer_mine(find(model, waiting.first.card.registration, std::nullopt), said);
}

/// The guest whose own introductions are on the screen.
std::optional<domain::RegistrationId> whose(const Screen& screen) {
  if (const auto* mine = std::get_if<ShowingIntroductions>(&screen)) return mine->guest.card.registration;
  if (const auto* waiting = std::get_if<WaitingForSecond>(&screen)) return waiting->first.card.registration;
  return std::nullopt;
}

}  // namespace

std::optional<Effects> my_introductions_tap(Model& model, const Tap& tap, base::Instant now) {
  if (auto* mine = std::get_if<ShowingIntroductions>(&model.screen)) return tap_mine(model, *mine, tap, now);
  if (const auto* waiting = std::get_if<WaitingForSecond>(&model.screen)) return tap_waiting(model, *waiting, tap);
  return std::nullopt;
}

Effects read_introductions_again(Model& model) {
  if (auto* mine = std::get_if<ShowingIntroductions>(&model.screen)) mine->chosen.reset();
  const auto guest = whose(model.screen);
  if (!guest || guest->is_nil() || model.my_introductions.guest != *guest) return {};
  return {LookAtIntroductions{*guest}};
}

Effects answered(Model& model, const MyIntroductions& mine, base::Instant now) {
  model.my_introductions = mine;  // where another guest has the screen by now, nobody reads it
  return next_held(model, now);
}

Effects back_to_my_evening(Model& model, const BadgedGuest& guest, base::Instant now) {
  show(model, ShowingMyEvening{guest}, now);
  return {LookAtMyEvening{guest.card.registration}};
}

Effects look_at_introductions(Model& model, const BadgedGuest& guest) {
  if (model.my_introductions.guest != guest.card.registration) model.my_introductions = {};
  if (guest.card.registration.is_nil() || guest.card.unlisted) return {};
  return {LookAtIntroductions{guest.card.registration}};
}

}  // namespace kiosk
