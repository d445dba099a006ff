#include <utility>

#include "base/dotted.h"
#include "base/text.h"
#include "kiosk/my_evening.h"
#include "kiosk/views.h"

namespace kiosk {
namespace {

using Tone = VerdictView::Tone;
using Symbol = VerdictView::Symbol;

/// Whether what others might be told of oneself has been asked yet. At a door there is no time for it.
bool words_are_open(const Scene& scene, const GuestCard& card) {
  const auto station = scene.model().settings.station;
  const bool has_time = station == Station::connect || station == Station::all;
  return has_time && (card.choices.words == WordsAre::nowhere || card.choices.words == WordsAre::unconfirmed);
}

/// What they may want of the evening, beside what others receive: a touch each, and none is needed.
void offer_wishes(const Scene& scene, const GuestCard& card, VerdictView& view) {
  view.choices = share_choices(scene, card);
  if (!view.choices.empty()) view.choices_label = scene.words("admitted.share_label");
  view.wishes.push_back(scene.chip("wants_host", "choices.host_short", Action::toggle_host));
  view.wishes.back().selected = card.choices.wants_host;
  if (words_are_open(scene, card)) view.wishes.push_back(scene.chip("my_words", "words.chip", Action::my_words));
  view.ways.push_back(scene.chip("my_choices", "choices.chip", Action::my_choices));
}

/// What they are told and need not answer, a sentence each: until when they are kept, where their list goes.
void inform(const Scene& scene, const ShowingAdmitted& admitted, VerdictView& view) {
  using domain::CheckInWay;
  const auto say = [&](const std::string& sentence) {
    if (!view.small.empty() && !sentence.empty()) view.small += ' ';
    view.small += sentence;
  };
  const auto& guest = admitted.guests.front();
  if (admitted.guests.size() == 1) {
    say(open_promises(scene, guest));
    const auto& address = guest.card.choices.pack_address;
    // Whoever came in without being listed typed it a moment ago.
    if (!address.empty() && admitted.way != CheckInWay::walk_in) {
      say(scene.words("admitted.list_goes_to", {{"email", address}}));
    }
  }
  // Whoever typed or confirmed a name has read it there.
  if (admitted.way == CheckInWay::name || admitted.way == CheckInWay::walk_in) return;
  say(scene.words("admitted.kept", {{"date", kept_until(scene)}}));  // more of it is behind "My choices"
}

std::string refusal_words(const Scene& scene, domain::Refusal why) {
  switch (why) {
    case domain::Refusal::pending:
      return scene.words("refused.pending");
    case domain::Refusal::waitlist:
      return scene.words("refused.waitlist");
    case domain::Refusal::cancelled:
      return scene.words("refused.cancelled");
    case domain::Refusal::full:
      return scene.words("refused.full");
    case domain::Refusal::badge_voided:
      return scene.words("refused.badge_voided");
  }
  return {};
}

/// Kind and quiet: the queue behind must not read why.
VerdictView sort_this_out(const Scene& scene, std::string small) {
  VerdictView view;
  view.tone = Tone::warn;
  view.symbol = Symbol::arrow;
  view.headline = scene.words("refused.headline");
  view.next = desk_sentence(scene);
  view.small = std::move(small);
  return view;
}

/// On paper, in their hand, or on this screen to photograph.
void say_where_the_badge_is(const Scene& scene, const ShowingAdmitted& admitted, VerdictView& view) {
  const auto& guest = admitted.guests.front();
  const bool several = admitted.guests.size() > 1;
  if (admitted.by_sticker) {
    view.next = scene.words("sticker.given");
    return;
  }
  if (const auto paper = paper_sentence(scene, admitted.guests); !paper.empty()) {
    view.next = paper;
    if (guest.card.unlisted) view.text = scene.words("admitted.unlisted_paper");
    return;
  }
  if (guest.code.empty()) return;
  view.badge = badge_of(guest);
  if (waits_for_printer(scene, guest)) {
    view.next = scene.words(several ? "admitted.until_printed_many" : "admitted.until_printed");
    view.text = scene.words("admitted.prints_later");
  } else {
    view.next = scene.words(several ? "admitted.take_photos" : "admitted.take_photo");
  }
  if (guest.card.unlisted) view.next = scene.words("admitted.unlisted");
}

VerdictView unknown_code(const Scene& scene, std::string headline, std::string next) {
  VerdictView view;
  view.tone = Tone::warn;  // red is for what is broken, not for somebody who holds up the wrong code
  view.symbol = Symbol::question;
  view.headline = std::move(headline);
  view.next = std::move(next);
  view.actions = {scene.main("find_my_name", "welcome.find_my_name", Action::find_my_name),
                  scene.plain("not_on_list", "welcome.not_on_list", Action::not_on_list)};
  view.remaining = scene.remaining();
  view.foot = scene.words("admitted.next_guest");
  return view;
}

}  // namespace

std::string short_name(const std::string& name, const std::string& given_name) {
  const auto last_space = name.rfind(' ');
  if (last_space == std::string::npos) return name;
  // Where the family name stands first, the initial is its.
  const bool given_last = !given_name.empty() && given_name != name && name.ends_with(" " + given_name);
  const auto family = given_last ? 0 : last_space + 1;
  const std::string initial(name, family, base::next(name, family) - family);
  const auto given = given_name.empty() || given_name == name ? name.substr(0, name.find(' ')) : given_name;
  return given + " " + initial + ".";
}

std::string desk_sentence(const Scene& scene) {
  const auto& desk = scene.model().event.help_desk;
  return desk.empty() ? scene.words("refused.next_no_desk") : scene.words("refused.next", {{"desk", desk}});
}

std::string open_promises(const Scene& scene, const BadgedGuest& guest) {
  if (guest.open_promises == 0) return {};
  if (guest.open_promises == 1) return scene.words("my_promises.waiting_one");
  return scene.words("my_promises.waiting", {{"count", std::to_string(guest.open_promises)}});
}

ScreenView view_of(const Scene& scene, const ShowingAdmitted& admitted) {
  const auto& guest = admitted.guests.front();
  const bool several = admitted.guests.size() > 1;
  const bool from_another_door = guest.card.name.empty();
  VerdictView view;
  view.kicker = scene.words(from_another_door ? "admitted.kicker_badge" : "admitted.kicker");
  view.headline = guest.card.name;
  if (from_another_door) std::swap(view.kicker, view.headline);
  if (several) {
    view.headline = scene.words("admitted.and_more",
                                {{"name", guest.card.name}, {"count", std::to_string(admitted.guests.size() - 1)}});
  }
  say_where_the_badge_is(scene, admitted, view);
  if (!guest.card.unlisted && !from_another_door) {
    if (!several) offer_wishes(scene, admitted.guests.front().card, view);
    inform(scene, admitted, view);
  }
  view.remaining = scene.remaining();
  view.foot = scene.words("admitted.next_guest");
  if (!guest.card.unlisted && !from_another_door) {
    if (!several) view.ways.push_back(scene.chip("fix_spelling", "admitted.wrong_spelling", Action::fix_spelling));
    view.ways.push_back(scene.chip("not_me", "admitted.not_me", Action::not_me));
  }
  return view;
}

ScreenView view_of(const Scene& scene, const ShowingAlreadyIn& in) {
  const auto& card = in.guest.card;
  VerdictView view;
  view.tone = Tone::calm;
  view.symbol = Symbol::tick;
  view.kicker = scene.words("already_in.kicker");
  view.headline = scene.words("already_in.headline", {{"time", scene.time(in.since, "HH:mm")}});
  view.next = scene.words("already_in.next", {{"name", short_name(card.name, card.given_name)}});
  view.text = scene.words("already_in.text");
  if (const auto paper = paper_sentence(scene, {&in.guest, 1}); !paper.empty()) {
    view.text = view.next + " " + view.text;
    view.next = paper;
  }
  view.actions = {scene.main("i_am_back", "already_in.i_am_back", Action::i_am_back),
                  scene.plain("that_was_not_me", "already_in.not_me", Action::that_was_not_me)};
  if (in.guest.may_reprint) view.ways = {scene.chip("no_badge", "paper.no_badge", Action::no_badge)};
  view.remaining = scene.remaining();
  view.foot = scene.words("admitted.next_guest");
  return view;
}

ScreenView view_of(const Scene& scene, const ShowingRefusal& showing) {
  const auto& refused = showing.refused;
  std::string name;
  if (refused.card) name = short_name(refused.card->name, refused.card->given_name);
  std::string ticket;
  if (!refused.ticket_tail.empty()) ticket = scene.words("refused.ticket", {{"tail", refused.ticket_tail}});
  auto view = sort_this_out(scene, base::dotted({name, ticket, refusal_words(scene, refused.why)}));
  view.text = scene.words(showing.told ? "refused.told" : "refused.telling");
  view.actions = {scene.plain("not_me", "refused.not_me", Action::find_my_name)};
  return view;
}

ScreenView view_of(const Scene& scene, const ShowingWalkInRefusal& refusal) {
  const bool full = refusal.why == domain::WalkInDecision::full;
  auto view = sort_this_out(scene, scene.words(full ? "refused.full" : "refused.walk_ins_closed"));
  view.text = scene.words(refusal.told ? "refused.told" : "refused.telling");
  view.actions = {scene.plain("find_my_name", "welcome.find_my_name", Action::find_my_name)};
  return view;
}

ScreenView view_of(const Scene& scene, const ShowingUnknown& unknown) {
  switch (unknown.kind) {
    case UnknownScan::badge:
      return unknown_code(scene, scene.words("unknown.badge"), scene.words("unknown.badge_next"));
    case UnknownScan::ticket:
      return unknown_code(scene, scene.words("unknown.ticket"), scene.words("unknown.ticket_next"));
    case UnknownScan::blank: {
      auto view = unknown_code(scene, scene.words("sticker.nobodys"), scene.words("sticker.nobodys_next"));
      view.tone = Tone::calm;
      view.symbol = Symbol::hand;
      return view;
    }
    case UnknownScan::unreadable:
      break;
  }
  return unknown_code(scene, scene.words("unknown.unreadable"), scene.words("unknown.unreadable_next"));
}

ScreenView view_of(const Scene& scene, const ShowingWrongEvent& wrong) {
  return unknown_code(scene, scene.words("unknown.wrong_event"),
                      scene.words("unknown.wrong_event_next", {{"title", wrong.title}}));
}

ScreenView view_of(const Scene& scene, const ShowingWelcomeBack& back) {
  VerdictView view;
  view.kicker = scene.words("welcome_back.kicker");
  view.headline = back.guest.card.name;
  if (view.headline.empty()) std::swap(view.kicker, view.headline);  // issued at another door, not known here yet
  view.next = scene.words("welcome_back.next");
  if (const auto paper = paper_sentence(scene, {&back.guest, 1}); !paper.empty()) {
    view.text = std::exchange(view.next, paper);
  }
  view.small = open_promises(scene, back.guest);
  if (back.guest.may_reprint) view.ways = {scene.chip("no_badge", "paper.no_badge", Action::no_badge)};
  if (has_own_evening(back.guest)) view.ways.push_back(scene.chip("my_evening", "my_evening.chip", Action::my_evening));
  view.actions = {scene.main("connect", "welcome_back.connect", Action::connect)};
  view.remaining = scene.remaining();
  view.foot = scene.words("admitted.next_guest");
  return view;
}

ScreenView view_of(const Scene& scene, const ShowingNotMe&) {
  VerdictView view;
  view.tone = Tone::calm;
  view.symbol = Symbol::hand;
  view.headline = scene.words("not_me.headline");
  view.next = scene.words("not_me.next");
  view.text = scene.words("not_me.text");
  view.actions = {scene.main("find_my_name", "welcome.find_my_name", Action::find_my_name),
                  scene.plain("not_on_list", "welcome.not_on_list", Action::not_on_list)};
  return view;
}

ScreenView view_of(const Scene& scene, const ShowingHelp& help) {
  VerdictView view;
  view.tone = Tone::calm;
  view.symbol = Symbol::hand;
  view.headline = scene.words(help.call ? "help.headline" : "help.calling");
  view.next = scene.words("help.next");
  auto here = scene.main("help_is_here", "chip.helper_is_here", Action::help_is_here);
  here.enabled = help.call.has_value();
  view.actions = {here};
  return view;
}

ScreenView view_of(const Scene& scene, const ShowingFault& fault) {
  const auto key = "error." + std::string(base::name_of(fault.error.code));
  VerdictView view;
  view.tone = Tone::stop;
  view.symbol = Symbol::cross;
  view.headline = scene.words(key + ".visitor");
  view.next = scene.words(key + ".operator");
  view.text = scene.words(key + ".next");
  view.small = fault.error.detail;
  view.actions = {scene.plain("retry", "fault.retry", Action::retry)};
  return view;
}

}  // namespace kiosk
