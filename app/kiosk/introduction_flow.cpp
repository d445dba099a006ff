#include <algorithm>

#include "base/text.h"
#include "kiosk/flow.h"

namespace kiosk {
namespace {

NamedGuest named(const BadgedGuest& guest) { return {guest.card.registration, guest.card.name, guest.card.company}; }

domain::Party party(const BadgedGuest& guest) {
  const auto& registration = guest.card.registration;
  return {registration.is_nil() ? std::nullopt : std::optional(registration), guest.badge};
}

domain::Party party(const Introducee& one) {
  return one.here ? party(*one.here) : domain::Party{one.named.registration, std::nullopt};
}

bool is_same(const BadgedGuest& one, const BadgedGuest& other) {
  return one.badge == other.badge ||
         (!one.card.registration.is_nil() && one.card.registration == other.card.registration);
}

bool is_same(const Introducee& one, const BadgedGuest& guest) {
  if (one.here) return is_same(*one.here, guest);
  return one.named.registration == guest.card.registration;
}

IntroduceTwo asked_of(const IntroducingTwo& introducing) {
  return {party(introducing.introducer), party(*introducing.first), party(*introducing.second)};
}

/// One more of the two is known; with the second the store is asked.
Effects take(IntroducingTwo& introducing, Introducee one) {
  introducing.why_not.reset();
  if (!introducing.first) {
    introducing.first = std::move(one);
    return {};
  }
  introducing.second = std::move(one);
  return {asked_of(introducing)};
}

Effects pick(IntroducingTwo& introducing, int index) {
  const auto at = static_cast<std::size_t>(std::max(index, 0));
  if (introducing.second) return {};
  if (!introducing.first && introducing.tab == IntroducingTwo::Tab::fitting) {
    if (at >= introducing.fitting.size()) return {};
    const auto& pair = introducing.fitting[at];
    introducing.why_not.reset();
    introducing.first = Introducee{pair.asks, {}};
    introducing.second = Introducee{pair.offers, {}};
    return {asked_of(introducing)};
  }
  if (at >= introducing.met.size()) return {};
  const auto& chosen = introducing.met[at];
  if (introducing.first && introducing.first->named.registration == chosen.registration) {
    introducing.first.reset();  // touched again: not that one after all
    return {};
  }
  return take(introducing, Introducee{chosen, {}});
}

Effects tap_introducing(Model& model, IntroducingTwo& introducing, const Tap& tap, base::Instant now) {
  switch (tap.action) {
    case Action::pick_row:
      return pick(introducing, tap.index);
    case Action::choose_tab:
      introducing.tab = tap.index == 0 ? IntroducingTwo::Tab::fitting : IntroducingTwo::Tab::met;
      return {};
    case Action::undo:
      if (introducing.second) return {};
      if (!introducing.first) {
        return back_to_my_evening(model, BadgedGuest(introducing.introducer), now);
      }
      introducing.first.reset();
      introducing.why_not.reset();
      return {};
    default:
      return {};
  }
}

Effects answer(AskingTwo& asking, int index, domain::Answer said) {
  const auto who = index == 0 ? OfTheTwo::first : OfTheTwo::second;
  const auto& one = who == OfTheTwo::first ? asking.first : asking.second;
  auto& says = who == OfTheTwo::first ? asking.card.first_says : asking.card.second_says;
  if (asking.busy || !one.here || says == said) return {};
  asking.busy = true;
  says = said;
  return {AnswerIntroduction{asking.card.id, who, said}};
}

Effects tap_asking(Model& model, AskingTwo& asking, const Tap& tap, base::Instant now) {
  switch (tap.action) {
    case Action::say_yes:
      return answer(asking, tap.index, domain::Answer::yes);
    case Action::say_not_now:
      return answer(asking, tap.index, domain::Answer::not_now);
    case Action::say_why: {
      if (asking.busy) return {};
      SayingWhy saying{asking, {asking.card.why, asking.card.why.size()}, {}};
      show(model, std::move(saying), now);
      return {};
    }
    case Action::undo:
      if (asking.busy) return {};
      asking.busy = true;
      return {SettleIntroduction{asking.card.id, domain::IntroductionOutcome::taken_back}};
    default:
      return {};
  }
}

/// Touches that begin with the guest's own screen.
std::optional<Effects> tap_my_evening(Model& model, const BadgedGuest& mine, const Tap& tap, base::Instant now) {
  if (mine.card.registration.is_nil()) return std::nullopt;
  const auto guest = mine;
  if (tap.action == Action::introduce_two) {
    show(model, IntroducingTwo{.introducer = guest}, now);
    return Effects{LookForTwo{guest.card.registration}};
  }
  if (tap.action == Action::my_introductions) {
    show(model, ShowingIntroductions{guest}, now);
    return Effects{LookAtIntroductions{guest.card.registration}};
  }
  return std::nullopt;
}

/// Both are here and said yes: they have met, and everything that follows a meeting follows this one.
Effects connect_both(Model& model, const AskingTwo& asking, base::Instant now) {
  const auto first = *asking.first.here;
  const auto second = *asking.second.here;
  show_answer(model, WaitingForSecond{.first = first, .busy = true}, now);
  return {ConnectBadges{{first.badge}, second.badge}};
}

}  // namespace

std::optional<Effects> introduction_tap(Model& model, const Tap& tap, base::Instant now) {
  if (auto* introducing = std::get_if<IntroducingTwo>(&model.screen)) {
    return tap_introducing(model, *introducing, tap, now);
  }
  if (auto* asking = std::get_if<AskingTwo>(&model.screen)) return tap_asking(model, *asking, tap, now);
  if (const auto* mine = std::get_if<ShowingMyEvening>(&model.screen)) {
    return tap_my_evening(model, mine->guest, tap, now);
  }
  return my_introductions_tap(model, tap, now);
}

std::optional<Effects> introduction_badge(Model& model, const BadgedGuest& guest, base::Instant now) {
  if (auto* introducing = std::get_if<IntroducingTwo>(&model.screen)) {
    if (introducing->second) {
      model.held_badges.push_back(guest);
      return Effects{};
    }
    model.screen_since = now;
    if (is_same(introducing->introducer, guest)) {
      introducing->why_not = WhyNotIntroduced::own_badge;
      return Effects{};
    }
    if (introducing->first && is_same(*introducing->first, guest)) {
      if (introducing->first->here) introducing->why_not = WhyNotIntroduced::same_person;
      introducing->first->here = guest;  // named before, and here now
      return Effects{};
    }
    return take(*introducing, {named(guest), guest});
  }
  if (auto* asking = std::get_if<AskingTwo>(&model.screen)) {
    if (asking->busy) {
      model.held_badges.push_back(guest);
      return Effects{};
    }
    for (auto* one : {&asking->first, &asking->second}) {
      if (!is_same(*one, guest)) continue;
      one->here = guest;  // who was only named is here now, and can be asked
      model.screen_since = now;
      return Effects{};
    }
    if (is_same(asking->introducer, guest)) {
      model.screen_since = now;
      return Effects{};
    }
  }
  return std::nullopt;
}

Effects answered(Model& model, const TwoToIntroduce& found, base::Instant) {
  auto* introducing = std::get_if<IntroducingTwo>(&model.screen);
  if (introducing == nullptr || introducing->introducer.card.registration != found.introducer) return {};
  introducing->met = found.met;
  introducing->fitting = found.fitting;
  introducing->tab = found.fitting.empty() ? IntroducingTwo::Tab::met : IntroducingTwo::Tab::fitting;
  return {};
}

Effects answered(Model& model, const TwoIntroduced& outcome, base::Instant now) {
  const auto* introducing = std::get_if<IntroducingTwo>(&model.screen);
  if (introducing != nullptr && introducing->second && outcome.asked == asked_of(*introducing)) {
    AskingTwo asking{introducing->introducer, *introducing->first, *introducing->second, outcome.card};
    show_answer(model, std::move(asking), now);
  }
  return next_held(model, now);
}

Effects answered(Model& model, const NotIntroduced& outcome, base::Instant now) {
  auto* introducing = std::get_if<IntroducingTwo>(&model.screen);
  if (introducing != nullptr && introducing->second && outcome.asked == asked_of(*introducing)) {
    introducing->second.reset();
    introducing->why_not = outcome.why;
    if (outcome.why == WhyNotIntroduced::own_badge) introducing->first.reset();
    model.screen_since = now;
  }
  return next_held(model, now);
}

Effects answered(Model& model, const IntroductionAnswered& outcome, base::Instant now) {
  if (auto* asking = std::get_if<AskingTwo>(&model.screen);
      asking != nullptr && asking->card.id == outcome.asked.introduction) {
    asking->busy = false;
    model.screen_since = now;
    if (outcome.both_agreed && asking->first.here && asking->second.here) {
      return connect_both(model, AskingTwo(*asking), now);
    }
    return next_held(model, now);
  }
  return read_introductions_again(model);
}

Effects answered(Model& model, const IntroductionSaved& outcome, base::Instant now) {
  if (auto* asking = std::get_if<AskingTwo>(&model.screen);
      asking != nullptr && asking->busy && asking->card.id == outcome.introduction) {
    // Taken back: the introducer may begin anew.
    model.last_scan = {};
    show_answer(model, IntroducingTwo{.introducer = BadgedGuest(asking->introducer)}, now);
    const auto introducer = std::get<IntroducingTwo>(model.screen).introducer.card.registration;
    Effects effects = next_held(model, now);
    effects.insert(effects.begin(), LookForTwo{introducer});
    return effects;
  }
  return read_introductions_again(model);
}

Effects keep_why(Model& model, base::Instant now) {
  auto* saying = std::get_if<SayingWhy>(&model.screen);
  if (saying == nullptr) return {};
  auto asking = saying->asking;
  const auto why = base::single_line(saying->line.text);
  const bool changed = why != asking.card.why;
  asking.card.why = why;
  show(model, std::move(asking), now);
  if (!changed) return {};
  return {SayWhy{std::get<AskingTwo>(model.screen).card.id, why}};
}

Effects introduction_submitted(Model& model, base::Instant now) { return keep_why(model, now); }

}  // namespace kiosk
