// What guests choose about themselves: share level and addresses, what is remembered, "introduce me to someone".
#include <algorithm>

#include "badge/share_mark.h"
#include "base/text.h"
#include "kiosk/flow.h"
#include "kiosk/walk_in_form.h"

namespace kiosk {
namespace {

constexpr std::ptrdiff_t most_proofs = 3;  // wrong addresses before only a helper can go on

/// One guest with a name of their own: several on one screen choose each for themselves later, and a numbered guest
/// has nothing to choose.
const BadgedGuest* who_chooses(const ShowingAdmitted& admitted) {
  const auto& guest = admitted.guests.front();
  const bool has_choices = admitted.guests.size() == 1 && !guest.card.unlisted && !guest.card.registration.is_nil();
  return has_choices ? &guest : nullptr;
}

/// A badge alone gives nothing more away, and shows no address.
bool must_prove(const ChoicesOf& of) { return of.standing == Standing::badge; }

Effects ask_for_address(Model& model, ChoicesOf of, ChoicesPage back, base::Instant now) {
  const auto& card = of.guest.card;
  const bool too_often = std::ranges::count(model.wrong_proofs, card.registration) >= most_proofs;
  // Nobody types three times what cannot be right.
  if (too_often || card.email.empty() || card.email_is_shared) {
    return call_helper(model, "my_choices", card.registration, now);
  }
  show(model, TypingAddress{.of = std::move(of), .what = AddressFor::proof, .back = back}, now);
  return {};
}

Effects share_chosen(Model& model, const MakingChoices& making, int index, base::Instant now) {
  if (index < 0 || index > 2) return {};
  const auto level = static_cast<domain::ShareLevel>(index);
  const auto& card = making.of.guest.card;
  if (level > card.share && must_prove(making.of)) {
    return ask_for_address(model, ChoicesOf(making.of), ChoicesPage::share, now);
  }
  return {choose_share(card, level)};
}

Effects choose(const BadgedGuest& guest, Wishes wishes) { return {Choose{guest.card.registration, std::move(wishes)}}; }

Effects page_chosen(Model& model, MakingChoices& making, int index, base::Instant now) {
  const auto page = static_cast<ChoicesPage>(std::clamp(index, 0, 2));
  if (page == ChoicesPage::pack && must_prove(making.of)) {
    return ask_for_address(model, ChoicesOf(making.of), page, now);
  }
  making.page = page;
  return {};
}

std::optional<Effects> making_tapped(Model& model, MakingChoices& making, const Tap& tap, base::Instant now) {
  const auto& guest = making.of.guest;
  const auto& chosen = guest.card.choices;
  switch (tap.action) {
    case Action::choose_page:
      return page_chosen(model, making, tap.index, now);
    case Action::choose_share:
      return share_chosen(model, making, tap.index, now);
    case Action::toggle_remembered:
      return choose(guest, {.remembered = !chosen.remembered});
    case Action::toggle_host:
      return choose(guest, {.wants_host = !chosen.wants_host});
    case Action::use_address:
      if (must_prove(making.of)) return Effects{};
      return choose(guest, {.pack_address = tap.text});
    case Action::no_mail:
      if (must_prove(making.of)) return Effects{};
      return choose(guest, {.pack_address = ""});
    case Action::other_address:
      if (must_prove(making.of)) return Effects{};
      show(model, TypingAddress{.of = ChoicesOf(making.of), .what = AddressFor::pack, .back = ChoicesPage::pack}, now);
      return Effects{};
    case Action::my_words:
      return open_words(model, ChoicesOf(making.of), now);
    case Action::choices_done:
      if (making.page == ChoicesPage::all) {
        return go_back_from_choices(model, ChoicesOf(making.of), now);
      }
      making.page = ChoicesPage::all;
      return Effects{};
    default:
      return std::nullopt;
  }
}

std::optional<Effects> admitted_tapped(Model& model, const ShowingAdmitted& admitted, const Tap& tap,
                                       base::Instant now) {
  const auto* guest = who_chooses(admitted);
  if (guest == nullptr) return std::nullopt;
  ChoicesOf of{*guest, Standing::check_in, admitted.way, admitted.by_sticker};
  switch (tap.action) {
    case Action::choose_share:
      if (tap.index < 0 || tap.index > 2) return Effects{};
      return Effects{choose_share(guest->card, static_cast<domain::ShareLevel>(tap.index))};
    case Action::toggle_host:
      return choose(*guest, {.wants_host = !guest->card.choices.wants_host});
    case Action::my_choices:
      show(model, MakingChoices{std::move(of)}, now);
      return Effects{};
    case Action::my_words:
      return open_words(model, std::move(of), now);
    default:
      return std::nullopt;
  }
}

/// From a screen that a badge opened, or that a helper did.
std::optional<Effects> opened_by(Model& model, const BadgedGuest& guest, Standing standing, const Tap& tap,
                                 base::Instant now) {
  if (guest.card.unlisted || guest.card.registration.is_nil()) return std::nullopt;
  ChoicesOf of{.guest = guest, .standing = standing};
  if (tap.action == Action::my_words) return open_words(model, std::move(of), now);
  if (tap.action != Action::my_choices) return std::nullopt;
  show(model, MakingChoices{std::move(of)}, now);
  return Effects{};
}

}  // namespace

ChooseShare choose_share(const GuestCard& card, domain::ShareLevel level) {
  ChooseShare choice{card.registration, level, {}};
  if (level == domain::ShareLevel::contact) choice.address = offered_address(card);
  return choice;
}

std::string offered_address(const GuestCard& card) {
  if (!card.choices.shared_address.empty()) return card.choices.shared_address;
  // The boss pays for six: an address that several guests carry is nobody's own to give.
  return card.email_is_shared ? std::string() : card.email;
}

Effects go_back_from_choices(Model& model, ChoicesOf of, base::Instant now) {
  switch (of.standing) {
    case Standing::check_in:
      show(model, ShowingAdmitted{{std::move(of.guest)}, of.way, of.by_sticker}, now);
      return {};
    case Standing::helper:
      show(model, ServingGuest{std::move(of.guest)}, now);
      return {};
    case Standing::badge:
    case Standing::proved:
      return back_to_my_evening(model, of.guest, now);
  }
  return {};
}

std::optional<Effects> choices_tap(Model& model, const Tap& tap, base::Instant now) {
  if (auto* making = std::get_if<MakingChoices>(&model.screen)) return making_tapped(model, *making, tap, now);
  if (const auto* admitted = std::get_if<ShowingAdmitted>(&model.screen)) {
    return admitted_tapped(model, ShowingAdmitted(*admitted), tap, now);
  }
  if (const auto* mine = std::get_if<ShowingMyEvening>(&model.screen)) {
    return opened_by(model, BadgedGuest(mine->guest), Standing::badge, tap, now);
  }
  if (const auto* serving = std::get_if<ServingGuest>(&model.screen)) {
    return opened_by(model, BadgedGuest(serving->guest), Standing::helper, tap, now);
  }
  if (const auto* typing = std::get_if<TypingAddress>(&model.screen)) {
    if (tap.action != Action::choices_done) return std::nullopt;
    const auto page = typing->what == AddressFor::pack ? typing->back : ChoicesPage::all;
    show(model, MakingChoices{ChoicesOf(typing->of), page}, now);
    return Effects{};
  }
  return words_tap(model, tap, now);
}

Effects address_submitted(TypingAddress& typing) {
  const auto address = base::single_line(typing.line.text);
  if (typing.sent || address.empty()) return {};
  typing.wrong = !looks_like_email(address);
  if (typing.wrong) return {};
  typing.sent = true;
  const auto& registration = typing.of.guest.card.registration;
  if (typing.what == AddressFor::proof) return {CompareAddress{registration, address}};
  return {Choose{registration, {.pack_address = address}}};
}

Effects address_compared(Model& model, const AddressCompared& outcome, base::Instant now) {
  auto* typing = std::get_if<TypingAddress>(&model.screen);
  if (typing == nullptr || !typing->sent || typing->of.guest.card.registration != outcome.registration) return {};
  auto& wrong = model.wrong_proofs;
  if (outcome.is_theirs) {
    std::erase(wrong, outcome.registration);
    typing->of.standing = Standing::proved;
    show(model, MakingChoices{ChoicesOf(typing->of), typing->back}, now);
    return {};
  }
  wrong.push_back(outcome.registration);
  if (std::ranges::count(wrong, outcome.registration) >= most_proofs) {
    return call_helper(model, "my_choices", outcome.registration, now);
  }
  typing->sent = false;
  typing->wrong = true;
  typing->line = {};
  return {};
}

Effects choices_kept(Model& model, const GuestCard& card, base::Instant now) {
  const auto is_theirs = [&](const BadgedGuest& guest) { return guest.card.registration == card.registration; };
  if (auto* admitted = std::get_if<ShowingAdmitted>(&model.screen)) {
    for (auto& guest : admitted->guests) {
      if (is_theirs(guest)) guest.card = card;
    }
  } else if (auto* making = std::get_if<MakingChoices>(&model.screen)) {
    if (is_theirs(making->of.guest)) making->of.guest.card = card;
  } else if (auto* typing = std::get_if<TypingAddress>(&model.screen)) {
    if (!typing->sent || !is_theirs(typing->of.guest)) return {};
    typing->of.guest.card = card;
    show(model, MakingChoices{ChoicesOf(typing->of), typing->back}, now);
  } else {
    return words_kept(model, card, now);
  }
  return {};
}

void share_kept(Model& model, const ShareChosen& chosen) {
  const auto keep = [&](BadgedGuest& guest) {
    if (guest.card.registration != chosen.registration) return;
    guest.card.share = chosen.level;
    guest.card.badge.share = badge::share_mark(chosen.level);
    if (chosen.level == domain::ShareLevel::contact) guest.card.choices.shared_address = offered_address(guest.card);
  };
  if (auto* admitted = std::get_if<ShowingAdmitted>(&model.screen)) std::ranges::for_each(admitted->guests, keep);
  if (auto* making = std::get_if<MakingChoices>(&model.screen)) keep(making->of.guest);
}

}  // namespace kiosk
