#include "kiosk/introduction_words.h"

namespace kiosk {
namespace {

using domain::Answer;

std::string why_not(const Scene& scene, WhyNotIntroduced why) {
  switch (why) {
    case WhyNotIntroduced::own_badge:
      return scene.words("introduce.own_badge");
    case WhyNotIntroduced::same_person:
      return scene.words("introduce.same_person");
    case WhyNotIntroduced::met_already:
      return scene.words("introduce.met_already");
    case WhyNotIntroduced::not_possible:
      return scene.words("introduce.not_possible");
  }
  return {};
}

bool lists_fitting(const IntroducingTwo& introducing) {
  return !introducing.first && introducing.tab == IntroducingTwo::Tab::fitting;
}

std::vector<RowView> fitting_rows(const Scene& scene, const IntroducingTwo& introducing) {
  std::vector<RowView> rows;
  rows.reserve(introducing.fitting.size());
  for (const auto& one : introducing.fitting) {
    const auto index = static_cast<int>(rows.size());
    rows.push_back({.id = "row." + std::to_string(index),
                    .name = pair(scene, one.asks, one.offers),
                    .detail = scene.words("introduce.fitting", {{"asks", name_of(scene, one.asks)},
                                                                {"ask", one.ask},
                                                                {"offers", name_of(scene, one.offers)},
                                                                {"offer", one.offer}}),
                    .action = scene.words("introduce.row"),
                    .tap = {Action::pick_row, index, {}}});
  }
  return rows;
}

std::vector<RowView> met_rows(const Scene& scene, const IntroducingTwo& introducing) {
  std::vector<RowView> rows;
  rows.reserve(introducing.met.size());
  for (const auto& one : introducing.met) {
    const auto index = static_cast<int>(rows.size());
    const bool chosen = introducing.first && introducing.first->named.registration == one.registration;
    rows.push_back({.id = "row." + std::to_string(index),
                    .name = one.name,
                    .detail = one.company,
                    .action = scene.words(chosen ? "introduce.row_chosen" : "introduce.row"),
                    .tap = {Action::pick_row, index, {}}});
  }
  return rows;
}

std::vector<ButtonView> tabs(const Scene& scene, const IntroducingTwo& introducing) {
  if (introducing.first || introducing.fitting.empty()) return {};
  std::vector<ButtonView> both{scene.chip("tab.fitting", "introduce.tab_fitting", Action::choose_tab),
                               scene.chip("tab.met", "introduce.tab_met", Action::choose_tab)};
  both[1].tap.index = 1;
  both[introducing.tab == IntroducingTwo::Tab::fitting ? 0 : 1].selected = true;
  return both;
}

std::string headline(const Scene& scene, const IntroducingTwo& introducing) {
  if (!introducing.first) return scene.words("introduce.headline");
  return scene.words("introduce.other_headline", {{"name", name_of(scene, introducing.first->named)}});
}

std::string what_to_do(const Scene& scene, const IntroducingTwo& introducing) {
  if (introducing.why_not) return why_not(scene, *introducing.why_not);
  if (introducing.met.empty()) {
    return scene.words(introducing.first ? "introduce.other_text_scan" : "introduce.text_scan");
  }
  return scene.words(introducing.first ? "introduce.other_text" : "introduce.text");
}

ConnectView::Person asked(const Scene& scene, const Introducee& one, int index, std::optional<Answer> said) {
  auto card = person(scene, one.named);
  if (one.here) {
    card.answers = answers(scene, "." + std::to_string(index), index, said);
  } else {
    card.looks = scene.words("introduce.asked_later");
  }
  return card;
}

}  // namespace

ScreenView view_of(const Scene& scene, const IntroducingTwo& introducing) {
  const auto rows = lists_fitting(introducing) ? fitting_rows(scene, introducing) : met_rows(scene, introducing);
  const auto back = scene.chip("undo", introducing.first ? "introduce.undo" : "introduce.back", Action::undo);
  if (rows.empty()) {
    ConnectView view;
    view.headline = headline(scene, introducing);
    view.text = what_to_do(scene, introducing);
    if (introducing.first) view.people = {person(scene, introducing.first->named)};
    view.waiting = true;
    view.ways = {back};
    return view;
  }
  ChooseView view;
  view.headline = headline(scene, introducing);
  view.text = what_to_do(scene, introducing);
  view.tabs = tabs(scene, introducing);
  view.rows = rows;
  view.ways = {back};
  return view;
}

ScreenView view_of(const Scene& scene, const AskingTwo& asking) {
  const auto& card = asking.card;
  const bool declined = card.first_says == Answer::not_now || card.second_says == Answer::not_now;
  const auto why = because(scene, card.why);
  ConnectView view;
  view.people = {asked(scene, asking.first, 0, card.first_says), asked(scene, asking.second, 1, card.second_says)};
  if (declined) {
    view.headline = scene.words("introduce.declined_headline");
    view.text = scene.words("introduce.declined_text");
    view.people = {person(scene, asking.first.named), person(scene, asking.second.named)};
  } else if (!asking.first.here && !asking.second.here) {
    view.headline = scene.words("introduce.later_headline");
    view.text = why.empty() ? scene.words("introduce.later_text") : why;
  } else {
    view.headline = scene.words("introduce.ask_headline");
    view.text = scene.words("introduce.ask_text", {{"name", name_of(scene, card.introducer)}});
    if (!why.empty()) view.text += "\n" + why;
  }
  if (!declined) {
    view.ways = {
        scene.chip("say_why", card.why.empty() ? "introduce.say_why" : "introduce.change_why", Action::say_why)};
  }
  view.ways.push_back(scene.chip("undo", "introduce.undo", Action::undo));
  for (auto& way : view.ways) way.enabled = !asking.busy;
  view.foot = scene.words("connect.next_two");
  view.remaining = scene.remaining();
  return view;
}

ScreenView view_of(const Scene& scene, const SayingWhy& saying) {
  FormView view;
  view.headline = scene.words("introduce.why_headline");
  view.fields = {{.id = "why",
                  .label = scene.words("introduce.why_label"),
                  .hint = scene.words("introduce.why_hint"),
                  .text = saying.line.text,
                  .caret = saying.line.caret,
                  .focused = true}};
  view.keyboard = keyboard_of(scene, saying.keys, LastKey::next, KeysFor::names);
  return view;
}

}  // namespace kiosk
