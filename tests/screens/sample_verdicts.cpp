#include "sample_parts.h"

namespace samples {

using kiosk::Action;
using kiosk::VerdictView;

VerdictView admitted(std::string name, std::string company) {
  VerdictView view;
  view.kicker = "Welcome";
  view.headline = name;
  view.next = "This is your badge: take a photo.";
  view.choices_label = "Those I meet receive";
  view.choices = {button("share.name", "Name only", Action::choose_share),
                  button("share.company", "+ " + company, Action::choose_share),
                  button("share.contact", "+ adaeze@northbank.example", Action::choose_share)};
  view.choices[0].selected = true;
  view.wishes = {chip("wants_host", "First time here: introduce me", Action::toggle_host),
                 chip("my_words", "What I look for", Action::my_words)};
  view.small = "Your list goes to adaeze@northbank.example. Your name is kept until 26 Dec.";
  view.badge = badge(name, company, "BCDEFGHJKLNPRSTVBCDEFGHJKLNP");
  view.remaining = 0.62F;
  view.foot = "Next guest: scan now";
  view.ways = {chip("my_choices", "My choices", Action::my_choices),
               chip("fix_spelling", "Wrong spelling", Action::fix_spelling), chip("not_me", "Not me", Action::not_me)};
  return view;
}

namespace {

VerdictView printing() {
  auto view = admitted("Adaeze Okonkwo-Lindqvist", "Northbank Studio");
  view.next = "Your badge comes out of printer B, number 41.";
  view.badge.reset();
  return view;
}

VerdictView until_printed() {
  auto view = admitted("Adaeze Okonkwo-Lindqvist", "Northbank Studio");
  view.next = "Take a photo: this is your badge until the printer is back.";
  view.text = "It is printed as soon as that works again.";
  view.badge->content.band = "Speaker";
  view.badge->content.share = "○";
  view.badge->content.pick_up = "B 41";
  return view;
}

VerdictView reprint() {
  VerdictView view;
  view.kicker = "Adaeze O.";
  view.headline = "It is printed once more";
  view.next = "Your badge comes out on your left.";
  view.remaining = 0.7F;
  view.foot = "Next guest: scan now";
  return view;
}

VerdictView already_in() {
  VerdictView view;
  view.tone = VerdictView::Tone::calm;
  view.kicker = "Good to see you";
  view.headline = "Already in since 18:31";
  view.next = "Adaeze O., you are on tonight’s list.";
  view.text = "If you never came in before, tell us: somebody may have your ticket.";
  view.actions = {main_button("i_am_back", "I am back", Action::i_am_back),
                  button("that_was_not_me", "That was not me", Action::that_was_not_me)};
  view.remaining = 0.3F;
  view.foot = "Next guest: scan now";
  view.ways = {chip("no_badge", "My badge did not come out", Action::no_badge)};
  return view;
}

VerdictView refused() {
  VerdictView view;
  view.tone = VerdictView::Tone::warn;
  view.symbol = VerdictView::Symbol::arrow;
  view.headline = "Let’s sort this out";
  view.next = "Please step to the help desk, left of the entrance.";
  view.text = "They have been told and expect you.";
  view.small = "Tomás R.  ·  ticket … 7Q4M  ·  registration was withdrawn";
  view.actions = {button("not_me", "That is not me", Action::find_my_name)};
  return view;
}

VerdictView unknown() {
  VerdictView view;
  view.tone = VerdictView::Tone::stop;
  view.symbol = VerdictView::Symbol::question;
  view.headline = "This code is not on our list";
  view.next = "Is it the one for this evening? We can also find your name.";
  view.actions = {main_button("find_my_name", "Find my name", Action::find_my_name),
                  button("not_on_list", "I’m not on the list", Action::not_on_list)};
  view.remaining = 0.8F;
  view.foot = "Next guest: scan now";
  return view;
}

VerdictView help() {
  VerdictView view;
  view.tone = VerdictView::Tone::calm;
  view.symbol = VerdictView::Symbol::hand;
  view.headline = "A helper is on the way";
  view.next = "Please wait here a moment.";
  view.actions = {main_button("help_is_here", "The helper is here", Action::help_is_here)};
  view.actions[0].enabled = false;
  return view;
}

VerdictView fault() {
  VerdictView view;
  view.tone = VerdictView::Tone::stop;
  view.symbol = VerdictView::Symbol::cross;
  view.headline = "Please wait for a helper";
  view.next = "The disk is full; nothing of what was already acknowledged is lost";
  view.text = "Free some space, then start Lanyard again.";
  view.small = "/var/lib/lanyard/evening-of-the-riverside-founders.db: No space left on device";
  view.actions = {button("retry", "Try again", Action::retry)};
  return view;
}

}  // namespace

std::vector<Sample> verdicts() {
  return {{"admitted", framed(admitted("Adaeze Okonkwo-Lindqvist", "Northbank Studio"))},
          {"admitted_long",
           framed(admitted("Maximiliane-Charlotte Freifrau von Hohenstein-Donaudampfschifffahrtsgesellschaft",
                           "Internationale Gesellschaft für angewandte Werkstoffkunde und Oberflächentechnik mbH"))},
          {"admitted_printing", framed(printing())},
          {"admitted_until_printed", framed(until_printed())},
          {"reprint", framed(reprint())},
          {"already_in", framed(already_in())},
          {"refused", framed(refused())},
          {"unknown", framed(unknown())},
          {"help", framed(help())},
          {"fault", framed(fault())}};
}

}  // namespace samples
