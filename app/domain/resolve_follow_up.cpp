#include "domain/resolve_follow_up.h"

#include <algorithm>
#include <set>

#include "domain/resolve.h"

namespace domain {
namespace {

std::optional<RegistrationId> registration_of(const Party& party, const OwnerOf& owner) {
  if (party.registration) return party.registration;
  return party.badge ? owner(*party.badge) : std::nullopt;
}

/// Takes from `stand` what a later fact named as ended.
void leave_out(std::vector<FactRef>& stand, const std::set<FactRef>& ended) {
  std::erase_if(stand, [&](const FactRef& ref) { return ended.contains(ref); });
  std::ranges::sort(stand);
}

}  // namespace

PromiseRow resolve_promise(PromiseId promise, std::span<const Fact> facts, const OwnerOf& owner) {
  PromiseRow row;
  row.id = promise;
  row.fields = resolve_fields(facts, Register::promise);
  for (const auto& fact : facts) {
    const auto* made = std::get_if<Promised>(&fact.body);
    if (made == nullptr || row.known) continue;
    row.known = true;
    row.event = made->event;
    row.by = registration_of(made->by, owner);
    row.to = registration_of(made->to, owner);
    row.kind = made->kind;
    row.made = fact.wall;
    row.kiosk = made->kiosk;
  }
  return row;
}

IntroductionRow resolve_introduction(IntroductionId introduction, std::span<const Fact> facts, const OwnerOf& owner) {
  IntroductionRow row;
  row.id = introduction;
  row.fields = resolve_fields(facts, Register::introduction);
  for (const auto& fact : facts) {
    const auto* made = std::get_if<Introduced>(&fact.body);
    if (made == nullptr || row.known) continue;
    row.known = true;
    row.event = made->event;
    row.introducer = registration_of(made->introducer, owner);
    row.first = registration_of(made->first, owner);
    row.second = registration_of(made->second, owner);
    row.made = fact.wall;
    row.kiosk = made->kiosk;
  }
  return row;
}

AvoidanceRow resolve_avoidance(PersonId by, PersonId whom, std::span<const Fact> facts) {
  AvoidanceRow row{by, whom, {}};
  std::set<FactRef> lifted;
  for (const auto& fact : facts) {
    if (const auto* avoided = std::get_if<PersonAvoided>(&fact.body)) {
      if (avoided->by == by && avoided->whom == whom) row.avoidances.push_back(fact.ref);
    } else if (const auto* lift = std::get_if<AvoidanceLifted>(&fact.body)) {
      if (lift->by == by && lift->whom == whom) lifted.insert(lift->avoidances.begin(), lift->avoidances.end());
    }
  }
  leave_out(row.avoidances, lifted);
  return row;
}

MergeRow resolve_merge(PersonId one, PersonId other, std::span<const Fact> facts) {
  MergeRow row;
  row.one = one;
  row.other = other;
  std::set<FactRef> undone;
  for (const auto& fact : facts) {
    if (const auto* merged = std::get_if<PersonsMerged>(&fact.body)) {
      if (std::minmax(merged->one, merged->other) != std::minmax(one, other)) continue;
      row.merges.push_back(fact.ref);
      if (merged->by == MergedBy::hand) row.by = MergedBy::hand;
    } else if (const auto* undo = std::get_if<MergeUndone>(&fact.body)) {
      if (std::minmax(undo->one, undo->other) != std::minmax(one, other)) continue;
      undone.insert(undo->merges.begin(), undo->merges.end());
    }
  }
  leave_out(row.merges, undone);
  return row;
}

}  // namespace domain
