// One's own introductions, and what waits beside a single badge.
#include <algorithm>

#include "kiosk/introduction_words.h"

namespace kiosk {
namespace {

/// One's own question: who asks, about whom, and the two answers.
void ask(const Scene& scene, const MyIntroduction& mine, ConnectView& view) {
  const auto& other = mine.role == MyIntroduction::Role::first ? mine.card.second : mine.card.first;
  view.headline = scene.words("introductions.asks_headline",
                              {{"name", name_of(scene, mine.card.introducer)}, {"other", with_company(scene, other)}});
  view.text = because(scene, mine.card.why);
  view.actions = answers(scene, "", 0, std::nullopt);
}

struct RowWords {
  std::string detail, action;
};

RowWords row_words(const Scene& scene, const MyIntroduction& mine) {
  using Standing = MyIntroduction::Standing;
  const bool introduced = mine.role == MyIntroduction::Role::introducer;
  const auto by = name_of(scene, mine.card.introducer);
  switch (mine.standing) {
    case Standing::asks_me:
      return {scene.words("introductions.asks_row", {{"name", by}}), scene.words("introductions.answer")};
    case Standing::agreed:
      if (introduced) {
        return {scene.words("introductions.agreed_theirs"), scene.words("introductions.have_they_met")};
      }
      return {scene.words("introductions.agreed_row", {{"name", by}}), scene.words("introductions.have_you_met")};
    case Standing::waiting:
      return {scene.words("introductions.waiting_row"), scene.words("introductions.have_they_met")};
    case Standing::declined:
      return {scene.words("introductions.declined_row"), {}};
    case Standing::happened:
      return {scene.words("introductions.happened_row"), {}};
  }
  return {};
}

RowView row(const Scene& scene, const MyIntroduction& mine, int index) {
  using Role = MyIntroduction::Role;
  const auto words = row_words(scene, mine);
  RowView view{.id = "row." + std::to_string(index), .detail = words.detail, .action = words.action};
  view.name = mine.role == Role::introducer
                  ? pair(scene, mine.card.first, mine.card.second)
                  : with_company(scene, mine.role == Role::first ? mine.card.second : mine.card.first);
  view.tap = {Action::pick_row, index, {}};
  view.enabled = !words.action.empty();
  return view;
}

ConnectView one_of_mine(const Scene& scene, const MyIntroduction& mine) {
  ConnectView view;
  view.people = {person(scene, mine.card.first), person(scene, mine.card.second)};
  if (mine.standing == MyIntroduction::Standing::asks_me) {
    ask(scene, mine, view);
  } else {
    const auto words = row_words(scene, mine);
    view.headline = words.action;
    view.text = words.detail;
    view.joined = mine.standing == MyIntroduction::Standing::agreed;
    view.actions = {scene.main("it_happened", "introductions.it_happened", Action::it_happened),
                    scene.plain("not_yet", "introductions.not_yet", Action::not_yet),
                    scene.plain("let_it_go", "introductions.let_it_go", Action::let_it_go)};
  }
  view.ways = {scene.chip("undo", "introduce.back", Action::undo)};
  view.remaining = scene.remaining();
  return view;
}

ConnectView::Hint hint(const Scene& scene, const std::vector<SuggestedGuest>& suggested,
                       domain::SuggestedBecause because_of) {
  const bool help = because_of == domain::SuggestedBecause::you_can_help;
  ConnectView::Hint hint{scene.words(help ? "introductions.could_help" : "introductions.helps_you"), {}};
  hint.lines.reserve(suggested.size());
  for (const auto& one : suggested) {
    if (one.because != because_of) continue;
    hint.lines.push_back(scene.words(help ? "introductions.could_help_line" : "introductions.helps_you_line",
                                     {{"name", with_company(scene, one.whom)}, {"words", one.their_words}}));
  }
  return hint;
}

}  // namespace

ScreenView view_of(const Scene& scene, const ShowingIntroductions& showing) {
  const auto& mine = scene.model().my_introductions;
  const bool are_theirs = mine.guest == showing.guest.card.registration;
  const auto& list = mine.introductions;
  if (are_theirs && showing.chosen) {
    const auto at = std::ranges::find(list, *showing.chosen, [](const auto& one) { return one.card.id; });
    if (at != list.end()) return one_of_mine(scene, *at);
  }
  ChooseView view;
  view.headline = scene.words("introductions.headline");
  if (are_theirs) {
    view.text = scene.words(list.empty() ? "introductions.none" : "introductions.text");
    view.rows.reserve(list.size());
    for (const auto& one : list) view.rows.push_back(row(scene, one, static_cast<int>(view.rows.size())));
  }
  view.ways = {scene.chip("undo", "introduce.back", Action::undo)};
  return view;
}

void add_my_introductions(const Scene& scene, const BadgedGuest& guest, ConnectView& view) {
  const auto& mine = scene.model().my_introductions;
  if (guest.card.registration.is_nil() || mine.guest != guest.card.registration) return;
  const auto asks = std::ranges::find(mine.introductions, MyIntroduction::Standing::asks_me, &MyIntroduction::standing);
  if (asks != mine.introductions.end()) {
    ask(scene, *asks, view);
    return;
  }
  using enum domain::SuggestedBecause;
  for (const auto because_of : {you_can_help, can_help_you}) {
    auto block = hint(scene, mine.suggested, because_of);
    if (!block.lines.empty()) view.hints.push_back(std::move(block));
  }
}

std::optional<ButtonView> introductions_chip(const Scene& scene, const BadgedGuest& guest) {
  const auto& mine = scene.model().my_introductions;
  const bool has_some = mine.guest == guest.card.registration && !mine.introductions.empty();
  if (guest.card.registration.is_nil() || !has_some) return std::nullopt;
  return scene.chip("my_introductions", "introductions.headline", Action::my_introductions);
}

}  // namespace kiosk
