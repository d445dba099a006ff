// "My choices": a line each, and what there is to choose from.
#include "kiosk/flow.h"
#include "kiosk/views.h"

namespace kiosk {
namespace {

using domain::ShareLevel;

bool by_badge(const ChoicesOf& of) { return of.standing == Standing::badge; }

std::vector<ButtonView> share_buttons(const Scene& scene, const GuestCard& card, const std::string& contact) {
  std::vector<ButtonView> choices;
  const auto add = [&](std::string id, std::string label, ShareLevel level) {
    choices.push_back({.id = std::move(id),
                       .label = std::move(label),
                       .tap = {Action::choose_share, static_cast<int>(level), {}},
                       .selected = card.share == level});
  };
  add("share.name", scene.words("admitted.share_name"), ShareLevel::name_only);
  if (!card.company.empty()) {
    add("share.company", scene.words("admitted.share_company", {{"company", card.company}}), ShareLevel::company);
  }
  if (!contact.empty()) {
    add("share.contact", scene.words("admitted.share_contact", {{"email", contact}}), ShareLevel::contact);
  }
  if (choices.size() == 1) choices.clear();
  return choices;
}

std::vector<ButtonView> buttons_for(const Scene& scene, const ChoicesOf& of) {
  return by_badge(of) ? share_choices_by_badge(scene, of.guest.card) : share_choices(scene, of.guest.card);
}

RowView row(std::string id, std::string name, Tap tap) {
  return {.id = std::move(id), .name = std::move(name), .detail = {}, .action = {}, .tap = std::move(tap)};
}

RowView switched(std::string id, std::string name, Action action, bool on) {
  auto view = row(std::move(id), std::move(name), {action, 0, {}});
  view.ticked = on;
  return view;
}

Tap to_page(ChoicesPage page) { return {Action::choose_page, static_cast<int>(page), {}}; }

ChooseView all_choices(const Scene& scene, const MakingChoices& making) {
  const auto& card = making.of.guest.card;
  ChooseView view;
  view.headline = scene.words(making.of.standing == Standing::helper ? "choices.headline_of" : "choices.headline",
                              {{"name", card.given_name}});
  view.text = scene.words("choices.text", {{"date", kept_until(scene)}});
  const auto share = buttons_for(scene, making.of);
  if (!share.empty()) {
    view.rows.push_back(row("share", scene.words("admitted.share_label"), to_page(ChoicesPage::share)));
    for (const auto& one : share) {
      if (one.selected) view.rows.back().detail = one.label;
    }
    view.rows.back().action = scene.words("choices.change");
  }
  view.rows.push_back(row("pack", scene.words("choices.pack"), to_page(ChoicesPage::pack)));
  const auto& address = card.choices.pack_address;
  if (!by_badge(making.of)) view.rows.back().detail = address.empty() ? scene.words("choices.no_mail_yet") : address;
  view.rows.back().action = scene.words("choices.change");
  view.rows.push_back(row("words", scene.words("choices.words"), {Action::my_words, 0, {}}));
  view.rows.back().action = scene.words("choices.change");
  view.rows.push_back(
      switched("remembered", scene.words("choices.remembered"), Action::toggle_remembered, card.choices.remembered));
  view.rows.push_back(
      switched("wants_host", scene.words("choices.host"), Action::toggle_host, card.choices.wants_host));
  // Five rows are what a low screen has room for.
  view.ways = {scene.chip("read_more", "register.read_more", Action::read_more),
               scene.chip("choices_done", "choices.done", Action::choices_done)};
  return view;
}

ChooseView share_page(const Scene& scene, const MakingChoices& making) {
  ChooseView view;
  view.headline = scene.words("admitted.share_label");
  view.text = scene.words(by_badge(making.of) ? "choices.share_by_badge" : "choices.share_text");
  for (const auto& one : buttons_for(scene, making.of)) {
    view.rows.push_back(row(one.id, one.label, one.tap));
    view.rows.back().ticked = one.selected;
  }
  view.actions = {scene.main("choices_done", "choices.back", Action::choices_done)};
  return view;
}

ChooseView pack_page(const Scene& scene, const MakingChoices& making) {
  const auto& card = making.of.guest.card;
  const auto& chosen = card.choices.pack_address;
  ChooseView view;
  view.headline = scene.words("choices.pack_headline");
  view.text = scene.words("choices.pack_text");
  const auto offer = [&](std::string id, const std::string& address) {
    auto line =
        row(std::move(id), scene.words("choices.pack_there", {{"email", address}}), {Action::use_address, 0, address});
    line.ticked = address == chosen;
    view.rows.push_back(std::move(line));
  };
  // One that several guests carry is offered to none of them; who wants it there types it.
  if (!card.email.empty() && !card.email_is_shared) offer("list_to.registered", card.email);
  if (!chosen.empty() && chosen != card.email) offer("list_to.chosen", chosen);
  view.rows.push_back(row("list_to.other", scene.words("choices.pack_other"), {Action::other_address, 0, {}}));
  view.rows.back().ticked = false;
  view.rows.push_back(row("list_to.none", scene.words("choices.pack_none"), {Action::no_mail, 0, {}}));
  view.rows.back().ticked = chosen.empty();
  view.actions = {scene.main("choices_done", "choices.back", Action::choices_done)};
  return view;
}

}  // namespace

std::vector<ButtonView> share_choices(const Scene& scene, const GuestCard& card) {
  auto contact = offered_address(card);
  // A phone number goes along with the address, so it stands on the button, too.
  if (!contact.empty() && !card.phone.empty()) contact += ", ";
  return share_buttons(scene, card, contact + card.phone);
}

std::vector<ButtonView> share_choices_by_badge(const Scene& scene, const GuestCard& card) {
  const bool has_contact = !offered_address(card).empty() || !card.phone.empty();
  return share_buttons(scene, card, has_contact ? scene.words("choices.my_contact") : std::string());
}

ScreenView view_of(const Scene& scene, const MakingChoices& making) {
  switch (making.page) {
    case ChoicesPage::all:
      break;
    case ChoicesPage::share:
      return share_page(scene, making);
    case ChoicesPage::pack:
      return pack_page(scene, making);
  }
  return all_choices(scene, making);
}

ScreenView view_of(const Scene& scene, const TypingAddress& typing) {
  const bool proof = typing.what == AddressFor::proof;
  FormView view;
  view.headline = scene.words(proof ? "choices.proof_headline" : "choices.pack_headline");
  view.fields = {{.id = "email",
                  .label = scene.words(proof ? "choices.proof_label" : "register.email"),
                  .hint = {},
                  .text = typing.line.text,
                  .caret = typing.line.caret,
                  .focused = true}};
  if (typing.wrong) view.problem = scene.words(proof ? "choices.proof_wrong" : "choices.bad_email");
  view.keyboard = keyboard_of(scene, typing.keys, LastKey::next, KeysFor::email);
  view.ways = {scene.chip("choices_done", "choices.back", Action::choices_done)};
  return view;
}

}  // namespace kiosk
