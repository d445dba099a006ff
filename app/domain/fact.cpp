#include "domain/fact.h"

#include <algorithm>
#include <initializer_list>
#include <tuple>

namespace domain {
namespace {

struct KindOf {
  std::string operator()(const EventDescribed&) const { return "event_described"; }
  std::string operator()(const PersonRegistered&) const { return "person_registered"; }
  std::string operator()(const PersonEdited&) const { return "person_edited"; }
  std::string operator()(const BadgeIssued&) const { return "badge_issued"; }
  std::string operator()(const BadgeVoided&) const { return "badge_voided"; }
  std::string operator()(const BadgePrinted&) const { return "badge_printed"; }
  std::string operator()(const CheckedIn&) const { return "checked_in"; }
  std::string operator()(const CheckInUndone&) const { return "check_in_undone"; }
  std::string operator()(const Met&) const { return "met"; }
  std::string operator()(const MeetingWithdrawn&) const { return "meeting_withdrawn"; }
  std::string operator()(const HelpCalled&) const { return "help_called"; }
  std::string operator()(const HelpGiven&) const { return "help_given"; }
  std::string operator()(const Promised&) const { return "promised"; }
  std::string operator()(const PromiseEdited&) const { return "promise_edited"; }
  std::string operator()(const Introduced&) const { return "introduced"; }
  std::string operator()(const IntroductionEdited&) const { return "introduction_edited"; }
  std::string operator()(const PersonAvoided&) const { return "person_avoided"; }
  std::string operator()(const AvoidanceLifted&) const { return "avoidance_lifted"; }
  std::string operator()(const MetElsewhere&) const { return "met_elsewhere"; }
  std::string operator()(const PersonsMerged&) const { return "persons_merged"; }
  std::string operator()(const MergeUndone&) const { return "merge_undone"; }
  std::string operator()(const EventPurged&) const { return "event_purged"; }
  std::string operator()(const UnknownFact& fact) const { return fact.kind; }
};

struct SubjectsOf {
  std::vector<std::string> operator()(const EventDescribed& fact) const { return {fact.event.text()}; }
  std::vector<std::string> operator()(const PersonRegistered& fact) const {
    return {fact.registration.text(), fact.person.text()};
  }
  std::vector<std::string> operator()(const PersonEdited& fact) const {
    if (fact.registration.is_nil()) return {fact.person.text()};
    if (fact.person.is_nil()) return {fact.registration.text()};
    return {fact.registration.text(), fact.person.text()};
  }
  std::vector<std::string> operator()(const BadgeIssued& fact) const {
    return {fact.badge.text(), fact.registration.text()};
  }
  std::vector<std::string> operator()(const BadgeVoided& fact) const { return {fact.badge.text()}; }
  std::vector<std::string> operator()(const BadgePrinted& fact) const { return {fact.badge.text()}; }
  std::vector<std::string> operator()(const CheckedIn& fact) const { return either(fact.registration, fact.badge); }
  std::vector<std::string> operator()(const CheckInUndone& fact) const { return either(fact.registration, fact.badge); }
  std::vector<std::string> operator()(const Met& fact) const { return {fact.first.text(), fact.second.text()}; }
  std::vector<std::string> operator()(const MeetingWithdrawn& fact) const {
    return {fact.first.text(), fact.second.text()};
  }
  std::vector<std::string> operator()(const HelpCalled& fact) const {
    if (fact.registration) return {fact.event.text(), fact.registration->text()};
    return {fact.event.text()};
  }
  std::vector<std::string> operator()(const HelpGiven& fact) const { return {fact.event.text()}; }
  std::vector<std::string> operator()(const Promised& fact) const {
    return with({fact.promise.text()}, {&fact.by, &fact.to});
  }
  std::vector<std::string> operator()(const PromiseEdited& fact) const { return {fact.promise.text()}; }
  std::vector<std::string> operator()(const Introduced& fact) const {
    return with({fact.introduction.text()}, {&fact.introducer, &fact.first, &fact.second});
  }
  std::vector<std::string> operator()(const IntroductionEdited& fact) const { return {fact.introduction.text()}; }
  std::vector<std::string> operator()(const PersonAvoided& fact) const { return {fact.by.text(), fact.whom.text()}; }
  std::vector<std::string> operator()(const AvoidanceLifted& fact) const { return {fact.by.text(), fact.whom.text()}; }
  std::vector<std::string> operator()(const MetElsewhere& fact) const { return {fact.by.text(), fact.whom.text()}; }
  std::vector<std::string> operator()(const PersonsMerged& fact) const { return {fact.one.text(), fact.other.text()}; }
  std::vector<std::string> operator()(const MergeUndone& fact) const { return {fact.one.text(), fact.other.text()}; }
  std::vector<std::string> operator()(const EventPurged& fact) const { return {fact.event.text()}; }
  std::vector<std::string> operator()(const UnknownFact&) const { return {}; }

 private:
  static std::vector<std::string> with(std::vector<std::string> subjects, std::initializer_list<const Party*> parties) {
    for (const auto* party : parties) {
      for (auto& subject : either(party->registration, party->badge)) subjects.push_back(std::move(subject));
    }
    return subjects;
  }

  static std::vector<std::string> either(const std::optional<RegistrationId>& registration,
                                         const std::optional<BadgeId>& badge) {
    std::vector<std::string> subjects;
    if (registration) subjects.push_back(registration->text());
    if (badge) subjects.push_back(badge->text());
    return subjects;
  }
};

}  // namespace

bool later(const Fact& left, const Fact& right) {
  return std::tie(left.clock, left.ref) > std::tie(right.clock, right.ref);
}

std::string kind_of(const FactBody& body) { return std::visit(KindOf{}, body); }

std::vector<std::string> subjects_of(const FactBody& body) {
  auto subjects = std::visit(SubjectsOf{}, body);
  std::ranges::sort(subjects);
  subjects.erase(std::ranges::unique(subjects).begin(), subjects.end());
  return subjects;
}

}  // namespace domain
