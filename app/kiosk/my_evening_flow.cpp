#include <algorithm>

#include "base/text.h"
#include "kiosk/flow.h"
#include "kiosk/my_evening.h"

namespace kiosk {

// A guest without a name has no evening of their own to look at; nor one from another door whose facts are not here.
bool has_own_evening(const BadgedGuest& guest) { return !guest.card.unlisted && !guest.card.registration.is_nil(); }

namespace {

/// One overload per screen of one's own evening; nullopt where the touch is about something else.
class MineTapping {
 public:
  MineTapping(Model& model, const Tap& tap, base::Instant now) : model_(model), tap_(tap), now_(now) {}

  std::optional<Effects> operator()(const ShowingWelcomeBack& back) const { return open(back.guest); }
  std::optional<Effects> operator()(const WaitingForSecond& waiting) const {
    if (waiting.busy) return std::nullopt;
    return open(waiting.first);
  }

  std::optional<Effects> operator()(const ShowingMyEvening& mine) const {
    switch (tap_.action) {
      case Action::connect:
        return go(WaitingForSecond{mine.guest});
      case Action::my_list:
        if (!mine.looked) return Effects{};
        return go(ShowingMyList{mine});
      case Action::my_promises:
        return go(ShowingMyPromises{mine});
      default:
        return std::nullopt;
    }
  }

  std::optional<Effects> operator()(const ShowingMyList& list) const {
    switch (tap_.action) {
      case Action::choose_tab:
        return go(ShowingMyList{list.mine, tap_.index == 0 ? ListTab::tonight : ListTab::earlier});
      case Action::pick_row: {
        const auto& met = list.mine.evening.met;
        if (tap_.index < 0 || static_cast<std::size_t>(tap_.index) >= met.size()) return Effects{};
        return go(ShowingMetPerson{list.mine, met[static_cast<std::size_t>(tap_.index)]});
      }
      case Action::lift_avoidance:
        if (!list.avoided) return Effects{};
        return Effects{LiftAvoidance{list.mine.guest.card.registration, list.avoided->person}};
      case Action::back:
        return go(ShowingMyEvening(list.mine));
      default:
        return std::nullopt;
    }
  }

  std::optional<Effects> operator()(ShowingMetPerson& met) const {
    const auto guest = met.mine.guest.card.registration;
    using Asks = ShowingMetPerson::Asks;
    if (met.busy) return Effects{};
    switch (tap_.action) {
      case Action::met_since:
        if (met.person.when != MetPerson::When::earlier || met.met_since) return Effects{};
        met.met_since = met.busy = true;
        return Effects{SayMetElsewhere{guest, met.person.person}};
      case Action::not_this_person:
        met.asks = Asks::not_this_person;
        return Effects{};
      case Action::was_a_mistake:
        if (met.person.when == MetPerson::When::tonight) met.asks = Asks::was_a_mistake;
        return Effects{};
      case Action::keep_person:
        met.asks = Asks::nothing;
        return Effects{};
      case Action::avoid_person:
        if (met.asks != Asks::not_this_person) return Effects{};
        met.busy = true;
        return Effects{AvoidPerson{guest, met.person.person}};
      case Action::withdraw_meeting:
        if (met.asks != Asks::was_a_mistake) return Effects{};
        met.busy = true;
        return Effects{WithdrawMyMeeting{guest, met.person.registration}};
      case Action::back: {
        const auto tab = met.person.when == MetPerson::When::tonight ? ListTab::tonight : ListTab::earlier;
        return go_and_look(ShowingMyList{met.mine, tab});
      }
      default:
        return std::nullopt;
    }
  }

  std::optional<Effects> operator()(const ShowingMyPromises& promises) const {
    const auto& all = promises.mine.evening.promises;
    if (tap_.action == Action::back) return go(ShowingMyEvening(promises.mine));
    if (tap_.action != Action::pick_row) return std::nullopt;
    if (tap_.index < 0 || static_cast<std::size_t>(tap_.index) >= all.size()) return Effects{};
    return go(ShowingMyPromise{promises.mine, all[static_cast<std::size_t>(tap_.index)]});
  }

  std::optional<Effects> operator()(ShowingMyPromise& showing) const {
    using Outcome = domain::PromiseOutcome;
    if (showing.busy) return Effects{};
    switch (tap_.action) {
      case Action::promise_done:
        return edit(showing, Outcome::kept);
      case Action::promise_still_to_do:
        return edit(showing, Outcome::open);
      case Action::promise_let_go:
        return edit(showing, Outcome::dropped);
      case Action::promise_due:
        if (tap_.index < 1 || tap_.index > 366) return Effects{};
        return edit(showing, now_ + std::chrono::days(tap_.index));
      case Action::promise_words: {
        const auto& words = showing.promise.words;
        return go(WritingPromise{showing, {words, words.size()}, {KeyLayer::letters, words.empty()}});
      }
      case Action::back:
        return go(ShowingMyPromises{showing.mine});
      default:
        return std::nullopt;
    }
  }

  std::optional<Effects> operator()(const WritingPromise& writing) const {
    if (tap_.action != Action::back) return std::nullopt;
    return go(ShowingMyPromise(writing.of));
  }

  template <class Screen>
  std::optional<Effects> operator()(const Screen&) const {
    return std::nullopt;
  }

 private:
  std::optional<Effects> open(const BadgedGuest& guest) const {
    if (tap_.action != Action::my_evening || !has_own_evening(guest)) return std::nullopt;
    return go_and_look(ShowingMyEvening{guest});
  }

  template <class Screen>
  Effects go(Screen screen) const {
    show(model_, std::move(screen), now_);
    return {};
  }
  Effects go_and_look(const ShowingMyEvening& mine) const {
    const LookAtMyEvening look{mine.guest.card.registration};
    show(model_, mine, now_);
    return {look};
  }
  Effects go_and_look(const ShowingMyList& list) const {
    const LookAtMyEvening look{list.mine.guest.card.registration};
    show(model_, list, now_);
    return {look};
  }

  static Effects edit(ShowingMyPromise& showing,
                      const std::variant<domain::PromiseOutcome, base::Instant, std::string>& to) {
    showing.busy = true;
    return {EditPromise{showing.mine.guest.card.registration, showing.promise.id, to}};
  }

  Model& model_;
  const Tap& tap_;
  base::Instant now_;
};

/// What the screen that asked becomes now that the answer is here.
class Looked {
 public:
  Looked(Model& model, const MyEveningShown& outcome, base::Instant now)
      : model_(model), outcome_(outcome), now_(now) {}

  void operator()(ShowingMyEvening& mine) const { take(mine); }
  void operator()(ShowingMyList& list) const {
    if (take(list.mine)) list.avoided.reset();
  }
  void operator()(ShowingMetPerson& met) const {
    if (!take(met.mine)) return;
    met.busy = false;
    using Asks = ShowingMetPerson::Asks;
    if (met.asks == Asks::nothing) {
      const auto& all = met.mine.evening.met;
      const auto now_known = std::ranges::find(all, met.person.person, &MetPerson::person);
      if (now_known != all.end()) met.person.times = now_known->times;
      return;
    }
    // The row is gone from the list, which says so and offers the way back.
    const auto tab = met.person.when == MetPerson::When::tonight ? ListTab::tonight : ListTab::earlier;
    ShowingMyList list{met.mine, tab};
    if (met.asks == Asks::not_this_person) list.avoided = met.person;
    show(model_, std::move(list), now_);
  }
  void operator()(ShowingMyPromises& promises) const { take(promises.mine); }
  void operator()(ShowingMyPromise& showing) const {
    if (!take(showing.mine)) return;
    show(model_, ShowingMyPromises{ShowingMyEvening(showing.mine)}, now_);
  }

  template <class Screen>
  void operator()(Screen&) const {}

 private:
  bool take(ShowingMyEvening& mine) const {
    if (mine.guest.card.registration != outcome_.guest) return false;
    mine.evening = outcome_.evening;
    mine.looked = true;
    return true;
  }

  Model& model_;
  const MyEveningShown& outcome_;
  base::Instant now_;
};

}  // namespace

std::optional<Effects> my_evening_tap(Model& model, const Tap& tap, base::Instant now) {
  return std::visit(MineTapping(model, tap, now), model.screen);
}

Effects my_evening_shown(Model& model, const MyEveningShown& outcome, base::Instant now) {
  std::visit(Looked(model, outcome, now), model.screen);
  return {};
}

Effects promise_words_submitted(Model& model, base::Instant now) {
  auto writing = std::get<WritingPromise>(model.screen);
  writing.of.busy = true;
  const EditPromise edit{writing.of.mine.guest.card.registration, writing.of.promise.id,
                         base::single_line(writing.line.text)};
  show(model, std::move(writing.of), now);
  return {edit};
}

}  // namespace kiosk
