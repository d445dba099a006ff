// Desk, continued: introducing two people, and what came of it.
#include <algorithm>

#include "base/text.h"
#include "domain/introduction.h"
#include "store/desk.h"
#include "store/suggesting.h"

namespace store {
namespace {

using domain::Field;

constexpr std::size_t most_pairs = 5;  // a few to choose from, not a list to work through

Field says(kiosk::OfTheTwo who) { return who == kiosk::OfTheTwo::first ? Field::first_says : Field::second_says; }

kiosk::Message nothing(domain::IntroductionId id) {
  return kiosk::Failed{{base::ErrorCode::not_found, "introduction " + id.text()}};
}

bool counts(const domain::MeetingRow& row) { return !row.withdrawn && !row.held; }

/// The one line that stands for why, until the introducer says it better.
std::string why_of(const matching::Fit& fit) { return fit.ask == fit.offer ? fit.ask : fit.ask + " · " + fit.offer; }

/// A scan is on record by its badge, a name touched in a list by its registration.
domain::Party on_record(const domain::Party& party) {
  if (party.badge) return {std::nullopt, party.badge};
  return {party.registration, std::nullopt};
}

}  // namespace

kiosk::NamedGuest Desk::named(const std::optional<domain::RegistrationId>& id) {
  const auto row = id ? rows_.registration(*id) : std::nullopt;
  if (!row || !row->known) return {};
  const auto person = rows_.person(row->person).value_or(domain::PersonRow{});
  return {row->id, value_of(person.fields, Field::name), value_of(person.fields, Field::company)};
}

kiosk::IntroductionCard Desk::introduction_card(const domain::IntroductionRow& row) {
  return {row.id,
          named(row.introducer),
          named(row.first),
          named(row.second),
          value_of(row.fields, Field::words),
          domain::answer_named(value_of(row.fields, Field::first_says)),
          domain::answer_named(value_of(row.fields, Field::second_says)),
          row.made};
}

domain::TakesPart Desk::takes_part(const domain::Party& party) {
  domain::TakesPart one;
  auto registration = party.registration;
  if (party.badge) {
    one.badge = rows_.badge(*party.badge).value_or(domain::BadgeRow{.id = *party.badge, .registration = {}});
    if (one.badge->registration) registration = one.badge->registration;
  }
  if (const auto row = registration ? rows_.registration(*registration) : std::nullopt; row && row->known) {
    one.registration = *row;
    one.person = acquaintances_.whole(row->person).persons.front();
  }
  return one;
}

kiosk::Message Desk::operator()(const kiosk::IntroduceTwo& effect) {
  const auto introducer = takes_part(effect.introducer);
  const auto first = takes_part(effect.first);
  const auto second = takes_part(effect.second);
  domain::KnownOfThem known;
  for (const auto& [one, other] : {std::pair(&introducer, &first), {&introducer, &second}, {&first, &second}}) {
    if (acquaintances_.between(one->person, other->person) == domain::BetweenTwo::avoidance) {
      known.between = domain::BetweenTwo::avoidance;
    }
  }
  if (first.badge && second.badge) {
    known.meeting = known_meeting(*first.badge, *second.badge);
  } else {
    known.meeting = rows_.meeting(first.registration.id, second.registration.id);
  }
  known.introductions = rows_.introductions_with(introducer.registration.id);
  std::erase_if(known.introductions, [&](const domain::IntroductionRow& row) {
    return row.event != door_.event || row.introducer != introducer.registration.id || !row.first || !row.second ||
           std::minmax(*row.first, *row.second) != std::minmax(first.registration.id, second.registration.id);
  });

  struct Answer {
    Desk& desk;
    const kiosk::IntroduceTwo& asked;
    std::optional<matching::Fit> fit;
    kiosk::Message operator()(const domain::Introduce&) const {
      domain::Introduced made{domain::IntroductionId::random(desk.random_),
                              desk.door_.event,
                              on_record(asked.introducer),
                              on_record(asked.first),
                              on_record(asked.second),
                              desk.door_.kiosk,
                              {}};
      if (fit) made.fields.push_back({Field::words, why_of(*fit), {}});
      desk.append(made);
      return card(made.introduction);
    }
    kiosk::Message operator()(const domain::IntroducedBefore& before) const { return card(before.introduction); }
    kiosk::Message operator()(const domain::IsIntroducer&) const { return why_not(kiosk::WhyNotIntroduced::own_badge); }
    kiosk::Message operator()(const domain::SamePerson&) const { return why_not(kiosk::WhyNotIntroduced::same_person); }
    kiosk::Message operator()(const domain::MetAlready&) const { return why_not(kiosk::WhyNotIntroduced::met_already); }
    kiosk::Message operator()(const domain::NotPossible&) const {
      return why_not(kiosk::WhyNotIntroduced::not_possible);
    }
    [[nodiscard]] kiosk::Message why_not(kiosk::WhyNotIntroduced why) const { return kiosk::NotIntroduced{asked, why}; }
    [[nodiscard]] kiosk::Message card(domain::IntroductionId id) const {
      const auto row = desk.rows_.introduction(id);
      return row ? kiosk::Message(kiosk::TwoIntroduced{asked, desk.introduction_card(*row)}) : nothing(id);
    }
  };
  auto fit = suggesting_.fit_of(first.registration.id, second.registration.id);
  return std::visit(Answer{*this, effect, std::move(fit)},
                    domain::decide_introduction(introducer, first, second, known));
}

void Desk::write(const domain::IntroductionRow& row, Field field, const std::string& value) {
  if (value_of(row.fields, field) == value) return;
  append(domain::IntroductionEdited{row.id, {{field, value, writers_of(row.fields, field)}}});
}

kiosk::Message Desk::operator()(const kiosk::AnswerIntroduction& effect) {
  const auto row = rows_.introduction(effect.introduction);
  if (!row) return nothing(effect.introduction);
  write(*row, says(effect.who), std::string(name_of(effect.answer)));
  const auto now = rows_.introduction(effect.introduction);
  return kiosk::IntroductionAnswered{effect, now && both_agreed(*now)};
}

kiosk::Message Desk::operator()(const kiosk::SayWhy& effect) {
  const auto row = rows_.introduction(effect.introduction);
  if (!row) return nothing(effect.introduction);
  write(*row, Field::words, base::single_line(effect.why));
  return kiosk::IntroductionSaved{effect.introduction};
}

kiosk::Message Desk::operator()(const kiosk::SettleIntroduction& effect) {
  const auto row = rows_.introduction(effect.introduction);
  if (!row) return nothing(effect.introduction);
  write(*row, Field::outcome, std::string(name_of(effect.outcome)));
  return kiosk::IntroductionSaved{effect.introduction};
}

kiosk::Message Desk::operator()(const kiosk::LookForTwo& effect) {
  kiosk::TwoToIntroduce found{effect.introducer, {}, {}};
  const auto mine = here(effect.introducer);
  if (!mine) return found;
  std::vector<domain::RegistrationId> ids;
  for (const auto& meeting : rows_.meetings_of(mine->id)) {
    const auto other = rows_.registration(meeting.a == mine->id ? meeting.b : meeting.a);
    if (!counts(meeting) || !other || !other->known ||
        acquaintances_.between(mine->person, other->person) == domain::BetweenTwo::avoidance) {
      continue;
    }
    ids.push_back(other->id);
    found.met.push_back(named(other->id));
  }
  for (auto& fit : suggesting_.among(rows_, acquaintances_, ids, most_pairs)) {
    found.fitting.push_back({named(fit.asks), named(fit.offers), std::move(fit.ask), std::move(fit.offer)});
  }
  return found;
}

}  // namespace store
