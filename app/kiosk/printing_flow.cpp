#include <algorithm>

#include "kiosk/flow.h"

namespace kiosk {
namespace {

/// The guest on the screen, where an answer about `registration` is theirs: the next guest may have scanned meanwhile.
bool is_on_screen(const Screen& screen, domain::RegistrationId registration) {
  const auto same = [&](const BadgedGuest& guest) { return guest.card.registration == registration; };
  if (const auto* in = std::get_if<ShowingAlreadyIn>(&screen)) return same(in->guest);
  if (const auto* back = std::get_if<ShowingWelcomeBack>(&screen)) return same(back->guest);
  if (const auto* waiting = std::get_if<WaitingForSecond>(&screen)) return same(waiting->first);
  if (const auto* serving = std::get_if<ServingGuest>(&screen)) return same(serving->guest);
  return false;
}

/// Whom a helper has in front of them: the sticker that is scanned now is for that guest.
const GuestCard* guest_at_the_desk(const Screen& screen) {
  if (const auto* confirming = std::get_if<Confirming>(&screen)) return &confirming->card;
  if (const auto* serving = std::get_if<ServingGuest>(&screen)) return &serving->guest.card;
  if (const auto* giving = std::get_if<GivingSticker>(&screen)) return &giving->card;
  if (const auto* taken = std::get_if<ShowingStickerTaken>(&screen)) return &taken->card;
  if (const auto* admitted = std::get_if<ShowingAdmitted>(&screen)) {
    if (admitted->guests.size() == 1) return &admitted->guests.front().card;
  }
  return nullptr;
}

Effects print_again(ServingGuest& serving, domain::PrintReason reason) {
  if (serving.sent) return {};
  serving.sent = true;
  return {PrintAgain{serving.guest.card.registration, reason}};
}

std::optional<Effects> serving_tapped(Model& model, ServingGuest& serving, const Tap& tap, base::Instant now) {
  switch (tap.action) {
    case Action::print_again:
      return print_again(serving, serving.reason);
    case Action::fix_spelling: {
      const auto& card = serving.guest.card;
      show(model, FixingSpelling{card, {card.name, card.name.size()}, {}, serving}, now);
      return Effects{};
    }
    case Action::badge_lost:
      serving.lost = true;
      return Effects{};
    case Action::keep_badge:
      serving.lost = false;
      return Effects{};
    case Action::void_and_print:
      if (!serving.lost) return Effects{};
      return print_again(serving, domain::PrintReason::reissued);
    default:
      return std::nullopt;
  }
}

std::optional<Effects> giving_tapped(Model& model, GivingSticker& giving, const Tap& tap, base::Instant now) {
  if (giving.sent) return std::nullopt;
  if (tap.action == Action::give_sticker) {
    giving.sent = true;
    return Effects{BindBlank{giving.card.registration, giving.sticker}};
  }
  if (tap.action == Action::somebody_else) {
    Finding finding;
    finding.sticker = giving.sticker;
    show(model, std::move(finding), now);
    return Effects{};
  }
  return std::nullopt;
}

/// The question goes at once, so that nobody answers it twice; the printers' thread says what is still open.
Effects settle(PrintersChanged& printers, const Tap& tap) {
  const auto found =
      std::ranges::find_if(printers.unsure, [&](const UnsurePrint& print) { return print.job.text() == tap.text; });
  if (found == printers.unsure.end()) return {};
  const SettlePrint settle{found->job, tap.action == Action::came_out ? CameOut::yes : CameOut::no};
  printers.unsure.erase(found);
  return {settle};
}

}  // namespace

Effects did_not_come_out(BadgedGuest& guest) {
  if (!guest.may_reprint) return {};
  guest.may_reprint = false;
  return {PrintAgain{guest.card.registration, domain::PrintReason::did_not_come_out}};
}

void badge_ordered(Model& model, const BadgedGuest& guest, base::Instant now) {
  if (!is_on_screen(model.screen, guest.card.registration)) return;
  if (!guest.print && !guest.code.empty()) {
    show(model, ShowingBadge{{guest}}, now);
  } else {
    const auto* serving = std::get_if<ServingGuest>(&model.screen);
    show(model, ShowingReprint{guest, std::nullopt, serving != nullptr && serving->lost}, now);
  }
}

void badge_not_ordered(Model& model, const BadgeNotOrdered& outcome, base::Instant now) {
  if (!is_on_screen(model.screen, outcome.guest.card.registration)) return;
  if (!outcome.guest.code.empty()) {
    show(model, ShowingBadge{{outcome.guest}}, now);
  } else {
    show(model, ShowingReprint{outcome.guest, outcome.why}, now);
  }
}

void sticker_scanned(Model& model, domain::BadgeId sticker, base::Instant now) {
  if (const auto* card = guest_at_the_desk(model.screen)) {
    show_answer(model, GivingSticker{*card, sticker}, now);
    return;
  }
  // Whoever is being looked for goes on being looked for: the sticker is theirs.
  Finding finding;
  if (const auto* looking = std::get_if<Finding>(&model.screen)) finding = *looking;
  finding.looking = false;
  finding.sticker = sticker;
  show_answer(model, std::move(finding), now);
}

void sticker_taken(Model& model, base::Instant now) {
  if (const auto* giving = std::get_if<GivingSticker>(&model.screen)) {
    show(model, ShowingStickerTaken{giving->card}, now);
    model.last_scan = {};
  }
}

std::optional<Effects> printing_tap(Model& model, const Tap& tap, base::Instant now) {
  if (tap.action == Action::came_out || tap.action == Action::did_not) return settle(model.printers, tap);
  if (auto* serving = std::get_if<ServingGuest>(&model.screen)) return serving_tapped(model, *serving, tap, now);
  if (auto* giving = std::get_if<GivingSticker>(&model.screen)) return giving_tapped(model, *giving, tap, now);
  return std::nullopt;
}

}  // namespace kiosk
