#include <algorithm>

#include "kiosk/flow.h"
#include "kiosk/line.h"
#include "kiosk/printers.h"

namespace kiosk {
namespace {

/// A helper is here: if the printers need one too, now is the time to say so.
void helper_has_come(Model& model, base::Instant now) {
  go_to_welcome(model, now);
  if (needs_somebody(model.printers)) show(model, ShowingPrinters{}, now);
}

/// One overload per screen that has touches of its own; what a screen has none for falls to the template: nothing
/// happens.
class Tapping {
 public:
  Tapping(Model& model, const Tap& tap, base::Instant now) : model_(model), tap_(tap), now_(now) {}

  Effects operator()(Finding& finding) const {
    if (tap_.action == Action::pick_row && in_range(finding.rows) && !finding.looking) {
      finding.looking = true;
      finding.chosen_is_in = finding.rows[index()].is_in;
      return look_at(finding.rows[index()].registration);
    }
    if (tap_.action == Action::not_here) return go(Registering{});
    return {};
  }

  Effects operator()(Confirming& confirming) const {
    switch (tap_.action) {
      case Action::thats_me: {
        const auto admissible = std::ranges::count_if(confirming.places, &Place::admissible);
        if (confirming.sent) return {};
        if (admissible < 2) {
          confirming.sent = true;
          return {AdmitByName{{confirming.card.registration}, confirming.corrected_name}};
        }
        ChoosingPlaces choosing{confirming.card, confirming.places, {}, confirming.corrected_name};
        for (const auto& place : choosing.places) {
          choosing.ticked.push_back(place.admissible && place.registration == choosing.card.registration);
        }
        return go(std::move(choosing));
      }
      case Action::fix_spelling: {
        FixingSpelling fixing{confirming.card, {confirming.card.name, confirming.card.name.size()}, {}, confirming};
        return go(std::move(fixing));
      }
      case Action::not_me: {
        if (confirming.listed) return go(ChoosingListed(*confirming.listed));
        Finding finding;
        finding.line = confirming.query;
        show(model_, std::move(finding), now_);
        return search_again(model_);
      }
      default:
        return {};
    }
  }

  Effects operator()(ChoosingPlaces& choosing) const {
    if (tap_.action == Action::toggle_place && in_range(choosing.places) && choosing.places[index()].admissible) {
      choosing.ticked[index()] = !choosing.ticked[index()];
    }
    if (tap_.action == Action::admit_places && !choosing.sent) {
      AdmitByName admit;
      for (std::size_t i = 0; i < choosing.places.size(); ++i) {
        if (choosing.ticked[i]) admit.registrations.push_back(choosing.places[i].registration);
      }
      if (admit.registrations.empty()) return {};
      // The name that was corrected is the guest's own; it goes along where the guest does.
      if (admit.registrations.front() == choosing.card.registration) admit.corrected_name = choosing.corrected_name;
      choosing.sent = true;
      return {admit};
    }
    return {};
  }

  Effects operator()(ChoosingTicket& choosing) const {
    if (tap_.action == Action::pick_row && in_range(choosing.cards)) {
      return {LookAtGuest{choosing.cards[index()].registration}};
    }
    return {};
  }

  Effects operator()(Registering& form) const { return form_tapped(form, tap_); }

  Effects operator()(ChoosingListed& listed) const {
    if (listed.form.sent) return {};
    if (tap_.action == Action::register_me) return register_anyway(listed.form);
    if (tap_.action == Action::pick_row && in_range(listed.rows)) return look_at(listed.rows[index()].registration);
    return {};
  }

  Effects operator()(ShowingAdmitted& admitted) const {
    switch (tap_.action) {
      case Action::show_badge:
        return go(ShowingBadge{admitted.guests, 0});
      case Action::fix_spelling: {
        const auto& card = admitted.guests.front().card;
        return go(FixingSpelling{card, {card.name, card.name.size()}, {}, admitted});
      }
      case Action::not_me: {
        UndoCheckIns undo{{}, "not_me"};
        for (const auto& guest : admitted.guests) undo.registrations.push_back(guest.card.registration);
        return {undo};
      }
      default:
        return {};
    }
  }

  Effects operator()(ShowingAlreadyIn& in) const {
    if (tap_.action == Action::i_am_back) go_to_welcome(model_, now_);
    if (tap_.action == Action::that_was_not_me) {
      return call_helper(model_, "already_in", in.guest.card.registration, now_);
    }
    if (tap_.action == Action::no_badge) return did_not_come_out(in.guest);
    return {};
  }

  Effects operator()(ShowingWelcomeBack& back) const {
    if (tap_.action == Action::connect) return go(WaitingForSecond{back.guest});
    if (tap_.action == Action::no_badge) return did_not_come_out(back.guest);
    return {};
  }

  Effects operator()(WaitingForSecond& waiting) const {
    if (tap_.action == Action::no_badge && !waiting.busy) return did_not_come_out(waiting.first);
    return {};
  }

  Effects operator()(ShowingBadge& showing) const {
    if (tap_.action == Action::next_badge && showing.index + 1 < showing.guests.size()) ++showing.index;
    return {};
  }

  Effects operator()(ShowingGroup& group) const {
    if (tap_.action == Action::add_third && !group.busy) {
      group.open = true;
      model_.screen_since = now_;
    }
    if (tap_.action == Action::undo) return undo_last_scan(model_, now_);
    return {};
  }

  Effects operator()(ShowingHelp& help) const {
    if (tap_.action == Action::help_is_here && help.call) {
      const auto call = *help.call;
      helper_has_come(model_, now_);
      return {EndHelp{call}};
    }
    return {};
  }

  Effects operator()(ShowingFault&) const {
    if (tap_.action == Action::retry) return {LoadEvent{}};
    return {};
  }

  template <class Screen>
  Effects operator()(Screen&) const {
    return {};
  }

 private:
  /// The public may not leaf through the list; a desk is there for it.
  Effects look_at(domain::RegistrationId registration) const {
    const bool at_the_desk = model_.settings.station == Station::desk;
    if (!at_the_desk && ++model_.looks_without_check_in > most_looks) {
      return call_helper(model_, "many_looks", std::nullopt, now_);
    }
    return {LookAtGuest{registration}};
  }

  template <class S>
  Effects go(S screen) const {
    show(model_, Screen(std::move(screen)), now_);
    return {};
  }

  [[nodiscard]] std::size_t index() const { return static_cast<std::size_t>(tap_.index); }

  template <class List>
  [[nodiscard]] bool in_range(const List& list) const {
    return tap_.index >= 0 && index() < list.size();
  }

  Model& model_;
  const Tap& tap_;
  base::Instant now_;
};

/// Touches of the screen's own keyboard.
std::optional<Effects> keyboard_tap(Model& model, const Tap& tap, base::Instant now) {
  const auto [line, keys] = editing(model.screen);
  if (line == nullptr) return std::nullopt;
  switch (tap.action) {
    case Action::type:
      return typed(model, tap.text);
    case Action::erase:
      return edit_key(model, EditKey::backspace, now);
    case Action::caret_left:
      return edit_key(model, EditKey::left, now);
    case Action::caret_right:
      return edit_key(model, EditKey::right, now);
    case Action::submit:
      return submit(model, now);
    case Action::toggle_shift:
      keys->shift = !keys->shift;
      return Effects{};
    case Action::choose_layer:
      keys->layer = static_cast<KeyLayer>(std::clamp(tap.index, 0, 2));
      return Effects{};
    case Action::place_caret:
      place_caret(*line, static_cast<std::size_t>(std::max(0, tap.index)));
      return Effects{};
    default:
      return std::nullopt;
  }
}

/// What every screen of a guest offers in its corners.
std::optional<Effects> corner_tap(Model& model, const Tap& tap, base::Instant now) {
  switch (tap.action) {
    case Action::find_my_name:
      show(model, Finding{}, now);
      return Effects{};
    case Action::not_on_list:
      if (!model.event.walk_ins_open) return walk_in_refused(model, domain::WalkInDecision::closed, now);
      show(model, Registering{}, now);
      return Effects{};
    case Action::met_someone:
      show(model, WaitingForFirst{}, now);
      return Effects{};
    case Action::call_helper:
      return call_helper(model, "asked", std::nullopt, now);
    case Action::start_over:
    case Action::done:
      go_to_welcome(model, now);
      return Effects{};
    case Action::read_more:
      model.reading_more = true;
      return Effects{};
    case Action::close_read_more:
      model.reading_more = false;
      return Effects{};
    case Action::set_language:
      model.language = tap.text;
      return Effects{};
    case Action::toggle_large_type:
      model.large_type = !model.large_type;
      return Effects{};
    case Action::toggle_reach:
      model.reach = !model.reach;
      return Effects{};
    case Action::help_is_here:
      if (!std::holds_alternative<AtWelcome>(model.screen) || !model.open_call) return std::nullopt;
      helper_has_come(model, now);
      return Effects{EndHelp{*model.open_call}};
    default:
      return std::nullopt;
  }
}

}  // namespace

Effects tapped(Model& model, const Tap& tap, base::Instant now) {
  // A store that cannot write leaves nothing to touch but "try again".
  if (std::holds_alternative<ShowingFault>(model.screen)) return std::visit(Tapping(model, tap, now), model.screen);
  if (auto effects = corner_tap(model, tap, now)) return *effects;
  if (auto effects = guest_list_tap(model, tap, now)) return *effects;
  if (auto effects = printing_tap(model, tap, now)) return *effects;
  if (auto effects = promise_tap(model, tap, now)) return *effects;
  if (auto effects = note_tap(model, tap, now)) return *effects;
  if (auto effects = introduction_tap(model, tap, now)) return *effects;
  if (auto effects = choices_tap(model, tap, now)) return *effects;
  if (auto effects = my_evening_tap(model, tap, now)) return *effects;
  if (auto effects = hosting_tap(model, tap, now)) return *effects;
  if (auto effects = keyboard_tap(model, tap, now)) return *effects;
  return std::visit(Tapping(model, tap, now), model.screen);
}

}  // namespace kiosk
