#include "domain/fold.h"

#include <algorithm>

#include "domain/resolve.h"
#include "domain/resolve_follow_up.h"

namespace domain {
namespace {

/// Which rows a fact touches, and deriving each of them again. What arrives late (a badge's issue after its meetings)
/// brings everything that waited for it up to date.
class Folding {
 public:
  explicit Folding(FoldTables& tables) : tables_(tables) {}

  void event(EventId id) { tables_.put(resolve_event(id, facts(id.text(), {"event_described", "event_purged"}))); }

  void person(PersonId id) {
    if (id.is_nil()) return;
    tables_.put(resolve_person(id, facts(id.text(), {"person_registered", "person_edited"})));
  }

  void registration(RegistrationId id) {
    if (id.is_nil()) return;
    auto all = tables_.facts_naming(id.text(), {"person_registered", "person_edited", "checked_in", "check_in_undone"});
    for (const auto badge : tables_.badges_of(id)) {
      auto by_badge = tables_.facts_naming(badge.text(), {"checked_in", "check_in_undone"});
      all.insert(all.end(), by_badge.begin(), by_badge.end());
    }
    tables_.put(resolve_registration(id, in_order(std::move(all))));
  }

  void badge(BadgeId id) {
    const auto issues = facts(id.text(), {"badge_issued", "badge_voided", "badge_printed"});
    tables_.put(resolve_badge(id, issues));
    check_ins(id.text());
    const auto scans = facts(id.text(), {"met", "meeting_withdrawn"});
    for (const auto& fact : facts(id.text(), {"promised", "introduced"})) {
      if (const auto* promised = std::get_if<Promised>(&fact.body)) promise(promised->promise);
      if (const auto* introduced = std::get_if<Introduced>(&fact.body)) introduction(introduced->introduction);
    }
    for (const auto& fact : issues) {
      const auto* issued = std::get_if<BadgeIssued>(&fact.body);
      if (issued == nullptr) continue;
      // Of two issues the earlier has the badge: what the other one's owner had by it goes.
      registration(issued->registration);
      for (const auto& scan : scans) {
        if (const auto other = owner(other_badge(scan.body, id))) pair(issued->registration, *other);
      }
    }
    for (const auto& scan : scans) pair_of(scan.body);  // a badge that became void holds its later meetings
  }

  /// Whose it is and what was scanned do not change by it.
  void printed(BadgeId id) {
    tables_.put(resolve_badge(id, facts(id.text(), {"badge_issued", "badge_voided", "badge_printed"})));
  }

  void check_ins(const std::string& subject) {
    const auto all = facts(subject, {"checked_in", "check_in_undone"});
    for (const auto& fact : all) {
      if (std::holds_alternative<CheckedIn>(fact.body)) check_in(fact, all);
    }
  }

  void owner_of(BadgeId id) {
    if (const auto known = owner(id)) registration(*known);
  }

  void pair_of(const FactBody& body) {
    const auto [first, second] = badges_in(body);
    const auto first_owner = owner(first);
    const auto second_owner = owner(second);
    if (first_owner && second_owner) pair(*first_owner, *second_owner);
  }

  void promise(PromiseId id) {
    tables_.put(resolve_promise(id, facts(id.text(), {"promised", "promise_edited"}), owners()));
  }

  void introduction(IntroductionId id) {
    tables_.put(resolve_introduction(id, facts(id.text(), {"introduced", "introduction_edited"}), owners()));
  }

  void avoidance(PersonId by, PersonId whom) {
    tables_.put(resolve_avoidance(by, whom, facts(by.text(), {"person_avoided", "avoidance_lifted"})));
  }

  void elsewhere(const Fact& fact) {
    const auto& met = std::get<MetElsewhere>(fact.body);
    tables_.put(ElsewhereRow{fact.ref, met.event, met.by, met.whom, met.on});
  }

  void merge(PersonId one, PersonId other) {
    const auto [low, high] = std::minmax(one, other);
    tables_.put(resolve_merge(low, high, facts(low.text(), {"persons_merged", "merge_undone"})));
  }

  void help(const Fact& call) {
    const auto& called = std::get<HelpCalled>(call.body);
    const auto given = facts(called.event.text(), {"help_given"});
    const bool over =
        std::ranges::any_of(given, [&](const Fact& fact) { return std::get<HelpGiven>(fact.body).call == call.ref; });
    tables_.put(HelpRow{call.ref, called.event, called.registration, call.wall, called.kiosk, called.reason, over});
  }

  void help_given(const HelpGiven& given) {
    for (const auto& call : facts(given.event.text(), {"help_called"})) {
      if (call.ref == given.call) help(call);
    }
  }

 private:
  FactSet facts(const std::string& subject, std::initializer_list<std::string_view> kinds) {
    return in_order(tables_.facts_naming(subject, kinds));
  }

  void check_in(const Fact& fact, const FactSet& around) {
    const auto& made = std::get<CheckedIn>(fact.body);
    CheckInRow row{fact.ref, made.event, made.registration, fact.wall, made.kiosk, made.way, false};
    if (!row.registration && made.badge) {
      if (const auto badge = tables_.badge(*made.badge)) row.registration = badge->registration;
    }
    const auto undoes = [&](const Fact& other) {
      const auto* undo = std::get_if<CheckInUndone>(&other.body);
      return undo != nullptr && std::ranges::find(undo->check_ins, fact.ref) != undo->check_ins.end();
    };
    row.undone = std::ranges::any_of(around, undoes);
    tables_.put(row);
  }

  std::optional<RegistrationId> owner(BadgeId id) {
    const auto row = tables_.badge(id);
    return row ? row->registration : std::nullopt;
  }

  OwnerOf owners() {
    return [this](BadgeId id) { return owner(id); };
  }

  void pair(RegistrationId one, RegistrationId other) {
    if (one == other) return;  // two badges of one person: no meeting, whatever was scanned
    const auto a = std::min(one, other);
    const auto b = std::max(one, other);
    FactSet between;
    const auto badges_of_b = tables_.badges_of(b);
    const auto of_b = [&](BadgeId id) { return std::ranges::find(badges_of_b, id) != badges_of_b.end(); };
    for (const auto badge : tables_.badges_of(a)) {
      for (auto& fact : tables_.facts_naming(badge.text(), {"met", "meeting_withdrawn"})) {
        if (of_b(other_badge(fact.body, badge))) between.push_back(std::move(fact));
      }
    }
    const auto row = resolve_meeting(a, b, in_order(std::move(between)), [&](BadgeId id) { return tables_.badge(id); });
    if (row) {
      tables_.put(*row);
    } else {
      tables_.remove_meeting(a, b);
    }
  }

  static std::pair<BadgeId, BadgeId> badges_in(const FactBody& body) {
    if (const auto* met = std::get_if<Met>(&body)) return {met->first, met->second};
    const auto& withdrawn = std::get<MeetingWithdrawn>(body);
    return {withdrawn.first, withdrawn.second};
  }

  static BadgeId other_badge(const FactBody& body, BadgeId than) {
    const auto [first, second] = badges_in(body);
    return first == than ? second : first;
  }

  FoldTables& tables_;
};

struct Fold {
  const Fact& fact;
  Folding fold;

  void operator()(const EventDescribed& body) { fold.event(body.event); }
  void operator()(const PersonRegistered& body) {
    fold.person(body.person);
    fold.registration(body.registration);
  }
  void operator()(const PersonEdited& body) {
    fold.person(body.person);
    fold.registration(body.registration);
  }
  void operator()(const BadgeIssued& body) { fold.badge(body.badge); }
  void operator()(const BadgeVoided& body) { fold.badge(body.badge); }
  void operator()(const BadgePrinted& body) { fold.printed(body.badge); }
  void operator()(const CheckedIn& body) { either(body.registration, body.badge); }
  void operator()(const CheckInUndone& body) { either(body.registration, body.badge); }
  void operator()(const Met&) { fold.pair_of(fact.body); }
  void operator()(const MeetingWithdrawn&) { fold.pair_of(fact.body); }
  void operator()(const HelpCalled&) { fold.help(fact); }
  void operator()(const HelpGiven& body) { fold.help_given(body); }
  void operator()(const Promised& body) { fold.promise(body.promise); }
  void operator()(const PromiseEdited& body) { fold.promise(body.promise); }
  void operator()(const Introduced& body) { fold.introduction(body.introduction); }
  void operator()(const IntroductionEdited& body) { fold.introduction(body.introduction); }
  void operator()(const PersonAvoided& body) { fold.avoidance(body.by, body.whom); }
  void operator()(const AvoidanceLifted& body) { fold.avoidance(body.by, body.whom); }
  void operator()(const MetElsewhere&) { fold.elsewhere(fact); }
  void operator()(const PersonsMerged& body) { fold.merge(body.one, body.other); }
  void operator()(const MergeUndone& body) { fold.merge(body.one, body.other); }
  void operator()(const EventPurged& body) { fold.event(body.event); }
  void operator()(const UnknownFact&) {}  // kept in the journal; folded by a version that knows it

  void either(const std::optional<RegistrationId>& registration, const std::optional<BadgeId>& badge) {
    if (registration) {
      fold.check_ins(registration->text());
      fold.registration(*registration);
    }
    if (badge) {
      fold.check_ins(badge->text());
      fold.owner_of(*badge);
    }
  }
};

}  // namespace

void fold(const Fact& fact, FoldTables& tables) { std::visit(Fold{fact, Folding(tables)}, fact.body); }

}  // namespace domain
