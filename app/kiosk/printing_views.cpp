// The screens of badges on paper: a guest at the desk, a sticker to give, a badge that is printed again.
#include "kiosk/printers.h"
#include "kiosk/views.h"

namespace kiosk {
namespace {

using Tone = VerdictView::Tone;
using Symbol = VerdictView::Symbol;

std::string reason_sentence(const Scene& scene, domain::PrintDecision why) {
  switch (why) {
    case domain::PrintDecision::out_already:
      return scene.words("reprint.out_already");
    case domain::PrintDecision::under_way:
      return scene.words("reprint.under_way");
    case domain::PrintDecision::too_late:
    case domain::PrintDecision::once_only:
    case domain::PrintDecision::print:
      break;
  }
  return scene.words("reprint.by_helper");
}

bool at_the_desk(const Scene& scene) { return scene.model().settings.station == Station::desk; }

ConfirmView lost(const Scene& scene, const GuestCard& card) {
  ConfirmView view;
  view.headline = scene.words("serving.lost_headline", {{"name", card.name}});
  view.text = scene.words("serving.lost_text");
  view.badge = badge_of(card);
  view.actions = {scene.main("void_and_print", "serving.lost_yes", Action::void_and_print),
                  scene.plain("keep_badge", "serving.lost_no", Action::keep_badge)};
  return view;
}

}  // namespace

BadgeView badge_of(const GuestCard& card) {
  BadgeView view{card.badge, card.badge_template};
  if (view.content.name != card.name) {  // corrected on this screen, and not recorded yet
    view.content.name = card.name;
    view.content.given_name.clear();
  }
  return view;
}

BadgeView badge_of(const BadgedGuest& guest) {
  auto view = badge_of(guest.card);
  view.content.code = guest.code;
  if (guest.print) view.content.pick_up = guest.print->pick_up;
  return view;
}

ScreenView view_of(const Scene& scene, const ServingGuest& serving) {
  const auto& card = serving.guest.card;
  if (serving.lost) {
    auto view = lost(scene, card);
    view.actions.front().enabled = !serving.sent;
    return view;
  }
  const bool prints = !scene.model().printers.printers.empty();
  const bool corrected = serving.reason == domain::PrintReason::name_corrected;
  ConfirmView view;
  view.headline = scene.words("serving.headline", {{"name", card.name}});
  view.text = paper_sentence(scene, {&serving.guest, 1});
  if (view.text.empty()) view.text = scene.words("serving.text");
  view.badge = badge_of(card);
  auto again = scene.main("print_again", "serving.show", Action::print_again);
  if (prints) again.label = scene.words(corrected ? "serving.print_corrected" : "serving.print_again");
  again.enabled = !serving.sent;
  view.actions = {std::move(again), scene.plain("fix_spelling", "confirm.fix", Action::fix_spelling),
                  scene.plain("badge_lost", "serving.lost", Action::badge_lost)};
  if (!card.unlisted) view.ways = {scene.chip("my_choices", "serving.choices", Action::my_choices)};
  return view;
}

ScreenView view_of(const Scene& scene, const GivingSticker& giving) {
  ConfirmView view;
  view.headline = scene.words("sticker.give", {{"name", giving.card.name}});
  view.text = scene.words("sticker.give_text");
  view.badge = badge_of(giving.card);
  view.actions = {scene.main("give_sticker", "sticker.yes", Action::give_sticker),
                  scene.plain("somebody_else", "sticker.somebody_else", Action::somebody_else)};
  view.actions.front().enabled = !giving.sent;
  return view;
}

ScreenView view_of(const Scene& scene, const ShowingStickerTaken&) {
  VerdictView view;
  view.tone = Tone::warn;
  view.symbol = Symbol::question;
  view.headline = scene.words("sticker.taken");
  view.next = scene.words("sticker.taken_next");
  view.remaining = scene.remaining();
  return view;
}

ScreenView view_of(const Scene& scene, const ShowingReprint& reprint) {
  const auto& card = reprint.guest.card;
  VerdictView view;
  view.remaining = scene.remaining();
  view.foot = scene.words("admitted.next_guest");
  view.kicker = at_the_desk(scene) ? card.name : short_name(card.name, card.given_name);
  if (!reprint.why_not) {
    view.headline = scene.words(reprint.is_new ? "reprint.new_badge" : "reprint.headline");
    view.next = paper_sentence(scene, {&reprint.guest, 1});
    if (view.next.empty()) view.next = scene.words("reprint.waits");
    return view;
  }
  view.tone = Tone::calm;
  view.symbol = Symbol::hand;
  view.headline = reason_sentence(scene, *reprint.why_not);
  if (!at_the_desk(scene)) view.next = desk_sentence(scene);
  return view;
}

ScreenView view_of(const Scene& scene, const ShowingPrinters&) {
  WelcomeView view;
  view.notices = printer_notices(scene);
  view.headline = scene.words(view.notices.empty() ? "printer.all_well" : "printer.headline");
  view.picture = WelcomeView::Picture::none;
  view.ways = {scene.main("done", "badge.done", Action::done)};
  return view;
}

}  // namespace kiosk
