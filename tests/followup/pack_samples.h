#pragma once
// A pack with everything in it, for those that turn packs into something.
#include "followup/pack.h"
#include "followup/words.h"
#include "support/english.h"

namespace support {

inline followup::Words english_words() {
  return followup::Words([strings = english()](std::string_view key, followup::Words::Arguments arguments) {
    return strings(key, arguments);
  });
}

inline followup::Contact contact(std::string name, std::string company, std::string email, std::string phone) {
  followup::Contact contact;
  contact.name = std::move(name);
  contact.company = std::move(company);
  contact.email = std::move(email);
  contact.phone = std::move(phone);
  return contact;
}

inline domain::PersonId person_numbered(char digit) {
  return domain::PersonId::parse(std::string(31, '0') + digit).value();
}

/// Of the evening of Thursday 26 November 2026, 18:30 to 23:00 in Berlin.
inline followup::Pack a_full_pack() {
  using std::chrono::minutes;
  followup::Pack pack;
  pack.person = person_numbered('1');
  pack.name = "Adaeze Okonkwo-Lindqvist";
  pack.address = "adaeze@northbank.example";
  pack.event_title = "Riverside Founders Evening";
  pack.event_starts = base::from_millis(1'795'714'200'000);
  pack.event_ends = pack.event_starts + minutes(270);
  pack.zone = "Europe/Berlin";
  const auto ana = contact("Ana Sousa", "Zwaluw BV", "ana@mail.example", "+49 30 901820");
  const auto lei = contact("李雷", "Lantern Labs", "", "");
  const auto huda = contact("هدى المنصوري", "Dar Al Noor", "huda+lanyard@noor.example", "");
  pack.met = {
      {person_numbered('2'),
       ana,
       "studio space in Porto",
       "a first pricing model",
       pack.event_starts + minutes(20),
       2,
       "",
       {"Her daughter starts school in May.\nSend the Porto list."}},
      {person_numbered('3'), lei, "", "", pack.event_starts + minutes(31), 0, "Ana Sousa", {}},
      {person_numbered('4'), huda, "patent law", "", pack.event_starts + minutes(75), 3, "", {"<b>bold</b> & \"x\""}}};
  using domain::PromiseKind;
  using domain::PromiseOutcome;
  const auto id = [](char digit) { return domain::PromiseId::parse(std::string(31, '0') + digit).value(); };
  pack.promises = {
      {id('a'), person_numbered('2'), PromiseKind::help, ana, "the list of studios",
       base::from_millis(1'796'342'400'000), PromiseOutcome::open},
      {id('b'), person_numbered('3'), PromiseKind::meet_again, lei, "", std::nullopt, PromiseOutcome::open},
      {id('c'), person_numbered('4'), PromiseKind::know_someone, huda, "a translator", std::nullopt,
       PromiseOutcome::kept}};
  pack.could_help = {{contact("Soren Ibsen", "Fjord Analytics", "", ""), domain::SuggestedBecause::you_can_help,
                      "a designer for a dashboard", "design of dashboards"}};
  using followup::IntroductionState;
  pack.introductions_made = {{{}, ana, huda, "patents for a bakery oven", IntroductionState::happened}};
  pack.introductions_of_me = {{{}, ana, lei, "pricing", IntroductionState::agreed}};
  return pack;
}

}  // namespace support
