// Desk, continued: introductions as each of the three reads them on their own screen.
#include <algorithm>

#include "domain/acquaintance.h"
#include "domain/introduction.h"
#include "store/desk.h"
#include "store/suggesting.h"

namespace store {
namespace {

using domain::Field;
using kiosk::MyIntroduction;
using Role = MyIntroduction::Role;
using Standing = MyIntroduction::Standing;

constexpr std::size_t most_suggested = 3;

/// For one of the two: what the other answered is theirs to know once both said yes. `mine` is what they said.
std::optional<Standing> standing_of_two(const domain::IntroductionRow& row, domain::IntroductionOutcome came,
                                        const std::string& mine) {
  if (came != domain::IntroductionOutcome::open || declined(row)) return std::nullopt;
  if (both_agreed(row)) return Standing::agreed;
  return mine.empty() ? std::optional(Standing::asks_me) : std::nullopt;
}

std::optional<Standing> standing_of_introducer(const domain::IntroductionRow& row, domain::IntroductionOutcome came) {
  using enum domain::IntroductionOutcome;
  if (came == taken_back || came == did_not) return std::nullopt;
  if (came == happened) return Standing::happened;
  if (declined(row)) return Standing::declined;
  return both_agreed(row) ? Standing::agreed : Standing::waiting;
}

/// Of an earlier evening only what is still open asks for anything; nobody is asked there any more.
bool is_for_later(Standing standing) { return standing == Standing::agreed || standing == Standing::waiting; }

}  // namespace

std::optional<kiosk::MyIntroduction> Desk::my_introduction(const domain::IntroductionRow& row,
                                                           domain::RegistrationId mine) {
  const auto person = [&](const std::optional<domain::RegistrationId>& id) -> std::optional<domain::PersonId> {
    const auto registration = id ? rows_.registration(*id) : std::nullopt;
    if (!registration || !registration->known) return std::nullopt;
    return registration->person;
  };
  const auto introducer = person(row.introducer);
  const auto first = person(row.first);
  const auto second = person(row.second);
  std::vector<base::Instant> times;
  if (first && second) times = acquaintances_.when_met(*first, *second);
  for (const auto& [one, other] : {std::pair(introducer, first), {introducer, second}, {first, second}}) {
    if (one && other && acquaintances_.between(*one, *other) == domain::BetweenTwo::avoidance) return std::nullopt;
  }
  const auto came = came_of(row, times);
  MyIntroduction found{introduction_card(row), Role::introducer, Standing::waiting};
  std::optional<Standing> standing;
  if (row.introducer == mine) {
    standing = standing_of_introducer(row, came);
  } else {
    found.role = row.first == mine ? Role::first : Role::second;
    const auto field = found.role == Role::first ? Field::first_says : Field::second_says;
    standing = standing_of_two(row, came, value_of(row.fields, field));
    auto& theirs = found.role == Role::first ? found.card.second_says : found.card.first_says;
    if (standing != Standing::agreed) theirs.reset();
  }
  if (!standing || (row.event != door_.event && !is_for_later(*standing))) return std::nullopt;
  found.standing = *standing;
  return found;
}

kiosk::Message Desk::operator()(const kiosk::LookAtIntroductions& effect) {
  kiosk::MyIntroductions found{effect.guest, {}, {}};
  const auto tonight = here(effect.guest);
  if (!tonight) return found;
  for (const auto& mine : acquaintances_.whole(tonight->person).registrations) {
    // An evening before counts only for whom it is remembered, then and now.
    if (mine.event != door_.event && !domain::remembers(*tonight, mine)) continue;
    for (const auto& row : rows_.introductions_with(mine.id)) {
      if (auto one = my_introduction(row, mine.id)) found.introductions.push_back(std::move(*one));
    }
  }
  std::ranges::sort(found.introductions, {},
                    [](const MyIntroduction& one) { return std::tuple(one.standing, one.card.made, one.card.id); });
  for (auto& suggestion : suggesting_.for_one(rows_, acquaintances_, tonight->id, most_suggested)) {
    found.suggested.push_back({named(suggestion.whom), suggestion.because, std::move(suggestion.their_words)});
  }
  return found;
}

}  // namespace store
