#include "kiosk/flow.h"

namespace kiosk {
namespace {

void show_corrected(Model& model, std::variant<Confirming, ShowingAdmitted, ServingGuest> back, const GuestCard& card,
                    base::Instant now) {
  if (auto* admitted = std::get_if<ShowingAdmitted>(&back)) {
    for (auto& guest : admitted->guests) {
      if (guest.card.registration == card.registration) guest.card = card;
    }
    show(model, std::move(*admitted), now);
  } else if (auto* serving = std::get_if<ServingGuest>(&back)) {
    if (serving->guest.card.name != card.name) serving->reason = domain::PrintReason::name_corrected;
    serving->guest.card = card;
    show(model, std::move(*serving), now);
  }
}

/// Before a check-in the guest says "that is me"; at the desk it may be about something else.
void show_found(Model& model, const Finding& finding, const GuestShown& shown, base::Instant now) {
  if (finding.sticker) {
    show(model, GivingSticker{shown.card, *finding.sticker}, now);
  } else if (finding.chosen_is_in) {
    show(model, ServingGuest{{.card = shown.card}}, now);
  } else {
    show(model, Confirming{.card = shown.card, .places = shown.places, .query = finding.line}, now);
  }
}

}  // namespace

void guest_shown(Model& model, const GuestShown& shown, base::Instant now) {
  if (const auto* fixing = std::get_if<FixingSpelling>(&model.screen)) {
    show_corrected(model, fixing->back, shown.card, now);
  } else if (const auto* finding = std::get_if<Finding>(&model.screen)) {
    show_found(model, Finding(*finding), shown, now);
  } else if (auto* listed = std::get_if<ChoosingListed>(&model.screen)) {
    show(model, Confirming{.card = shown.card, .places = shown.places, .listed = std::move(*listed)}, now);
  } else if (std::holds_alternative<ChoosingTicket>(model.screen)) {
    show(model, Confirming{.card = shown.card, .places = shown.places}, now);
  }
}

}  // namespace kiosk
