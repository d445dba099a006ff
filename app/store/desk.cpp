#include "store/desk.h"

#include <algorithm>

#include "store/event_card.h"

namespace store {
namespace {

kiosk::Message nobody(domain::RegistrationId id) {
  return kiosk::Failed{{base::ErrorCode::not_found, "registration " + id.text()}};
}

}  // namespace

kiosk::Message Desk::operator()(const kiosk::LoadEvent&) {
  const auto row = rows_.event(door_.event);
  if (!row) return kiosk::Failed{{base::ErrorCode::no_event, door_.event.text()}};
  return kiosk::EventLoaded{event_card(*row)};
}

kiosk::Message Desk::operator()(const kiosk::LookAtGuest& effect) {
  const auto registration = here(effect.registration);
  return registration ? shown(*registration) : nobody(effect.registration);
}

kiosk::Message Desk::operator()(const kiosk::FixSpelling& effect) {
  const auto registration = here(effect.registration);
  if (!registration) return nobody(effect.registration);
  correct_name(*registration, effect.name);
  return shown(*registration);
}

kiosk::Message Desk::operator()(const kiosk::CallHelper& effect) {
  auto about = effect.registration;
  if (about && about->is_nil()) about.reset();  // a badge from another door
  const auto is_it = [&](const domain::HelpRow& row) {
    return !row.given && row.kiosk == door_.kiosk && row.reason == effect.reason && row.registration == about;
  };
  const auto calls = rows_.help_calls(door_.event);
  if (const auto open = std::ranges::find_if(calls, is_it); open != calls.end()) {
    return kiosk::HelperCalled{open->fact, effect.reason};
  }
  return kiosk::HelperCalled{append(domain::HelpCalled{door_.event, about, door_.kiosk, effect.reason}), effect.reason};
}

kiosk::Message Desk::operator()(const kiosk::EndHelp& effect) {
  // The helper who has come sees to everybody who waits at this kiosk.
  bool is_over = false;
  for (const auto& call : rows_.help_calls(door_.event)) {
    const bool is_named = call.fact == effect.call;
    if (is_named) is_over = true;
    if (!call.given && (is_named || call.kiosk == door_.kiosk)) append(domain::HelpGiven{door_.event, call.fact});
  }
  if (!is_over) append(domain::HelpGiven{door_.event, effect.call});  // a call that has not arrived here yet
  return kiosk::HelpEnded{};
}

}  // namespace store
