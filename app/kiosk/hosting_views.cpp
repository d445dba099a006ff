#include "base/dotted.h"
#include "kiosk/introduction_words.h"

namespace kiosk {
namespace {

std::string reason(const Scene& scene, const GuestToHost& one) {
  const bool asked = one.because == domain::LookAfterBecause::asked;
  return base::dotted({scene.words(asked ? "hosting.asked" : "hosting.met_nobody"),
                       scene.words("hosting.since", {{"time", scene.time(one.since, "HH:mm")}})});
}

/// Why these two, for the host to say.
std::string why(const Scene& scene, const GuestToHost& one, const HostPartner& partner) {
  if (!partner.because) return scene.words("hosting.both_wait", {{"name", name_of(scene, partner.whom)}});
  const bool helps = *partner.because == domain::SuggestedBecause::you_can_help;
  return scene.words(
      helps ? "hosting.can_help" : "hosting.is_helped",
      {{"name", name_of(scene, one.guest)}, {"partner", name_of(scene, partner.whom)}, {"words", partner.their_words}});
}

}  // namespace

ScreenView view_of(const Scene& scene, const ShowingWhomToHost& showing) {
  ChooseView view;
  view.headline = scene.words("hosting.headline");
  const auto& list = showing.list;
  if (showing.looked) view.text = scene.words(list.guests.empty() ? "hosting.nobody" : "hosting.text");
  if (list.waiting > list.guests.size()) {
    view.note = scene.words("hosting.more", {{"count", std::to_string(list.waiting)}});
  }
  view.rows.reserve(list.guests.size());
  for (const auto& one : list.guests) {
    const auto index = static_cast<int>(view.rows.size());
    view.rows.push_back({.id = "row." + std::to_string(index),
                         .name = with_company(scene, one.guest),
                         .detail = reason(scene, one),
                         .action = scene.words("hosting.whom_to_meet"),
                         .tap = {Action::pick_row, index, {}}});
  }
  return view;
}

ScreenView view_of(const Scene& scene, const HostingGuest& hosting) {
  ConnectView view;
  const auto& guest = hosting.guest;
  view.headline = scene.words("hosting.one_headline", {{"name", name_of(scene, guest.guest)}});
  view.text = reason(scene, guest);
  view.people = {person(scene, guest.guest)};
  if (hosting.partner) {
    view.people.push_back(person(scene, hosting.partner->whom));
    view.hints = {{scene.words("hosting.why"), {why(scene, guest, *hosting.partner)}}};
  } else if (hosting.looked) {
    view.hints = {{scene.words("hosting.no_partner"), {scene.words("hosting.say_hello")}}};
  }
  auto done = scene.main("looked_after", "hosting.done", Action::looked_after);
  done.enabled = !hosting.busy;
  view.actions = {done};
  view.ways = {scene.chip("back", "hosting.back", Action::back)};
  return view;
}

}  // namespace kiosk
