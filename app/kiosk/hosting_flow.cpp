#include "kiosk/flow.h"

namespace kiosk {
namespace {

Effects show_list(Model& model, WhomToHost list, base::Instant now) {
  show(model, ShowingWhomToHost{std::move(list), true}, now);
  return {LookWhomToHost{}};
}

std::optional<Effects> tap_list(Model& model, const ShowingWhomToHost& showing, const Tap& tap, base::Instant now) {
  if (tap.action != Action::pick_row) return std::nullopt;
  const auto& guests = showing.list.guests;
  if (tap.index < 0 || static_cast<std::size_t>(tap.index) >= guests.size()) return Effects{};
  const auto chosen = guests[static_cast<std::size_t>(tap.index)];
  show(model, HostingGuest{chosen, WhomToHost(showing.list)}, now);
  return Effects{FindHostPartner{chosen.guest.registration}};
}

std::optional<Effects> tap_guest(Model& model, HostingGuest& hosting, const Tap& tap, base::Instant now) {
  if (tap.action != Action::back && tap.action != Action::looked_after) return std::nullopt;
  if (hosting.busy) return Effects{};
  if (tap.action == Action::back) return show_list(model, WhomToHost(hosting.list), now);
  hosting.busy = true;
  return Effects{SayLookedAfter{hosting.guest.guest.registration}};
}

}  // namespace

std::optional<Effects> hosting_tap(Model& model, const Tap& tap, base::Instant now) {
  if (model.settings.station != Station::desk) return std::nullopt;
  if (std::holds_alternative<AtWelcome>(model.screen)) {
    if (tap.action != Action::look_after) return std::nullopt;
    show(model, ShowingWhomToHost{}, now);
    return Effects{LookWhomToHost{}};
  }
  if (const auto* showing = std::get_if<ShowingWhomToHost>(&model.screen)) return tap_list(model, *showing, tap, now);
  if (auto* hosting = std::get_if<HostingGuest>(&model.screen)) return tap_guest(model, *hosting, tap, now);
  return std::nullopt;
}

Effects answered(Model& model, const WhomToHost& list, base::Instant now) {
  if (auto* showing = std::get_if<ShowingWhomToHost>(&model.screen)) {
    showing->list = list;
    showing->looked = true;
  } else if (const auto* hosting = std::get_if<HostingGuest>(&model.screen); hosting != nullptr && hosting->busy) {
    show(model, ShowingWhomToHost{list, true}, now);
  }
  return {};
}

Effects answered(Model& model, const HostPartnerFound& found, base::Instant) {
  auto* hosting = std::get_if<HostingGuest>(&model.screen);
  if (hosting != nullptr && hosting->guest.guest.registration == found.guest) {
    hosting->partner = found.partner;
    hosting->looked = true;
  }
  return {};
}

}  // namespace kiosk
