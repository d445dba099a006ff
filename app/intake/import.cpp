#include "intake/import.h"

#include <algorithm>

#include "domain/fact_json.h"

namespace intake {
namespace {

template <class... Bodies>
bool is_one_of(const domain::FactBody& body) {
  return (std::holds_alternative<Bodies>(body) || ...);
}

/// What a guest list makes, or the badges printed before the evening; who is one; what came of an evening.
bool may_be_handed_over(const domain::FactBody& body) {
  if (roster::is_import(body) || is_one_of<domain::BadgeIssued, domain::BadgePrinted>(body)) return true;
  if (is_one_of<domain::PersonsMerged, domain::MergeUndone>(body)) return true;
  if (is_one_of<domain::PromiseEdited, domain::IntroductionEdited, domain::MetElsewhere>(body)) return true;
  const auto* came = std::get_if<domain::CheckedIn>(&body);
  return came != nullptr && came->way == domain::CheckInWay::roster;
}

}  // namespace

base::Result<Planned> plan_import(const roster::Table& table, const store::Reading& reading,
                                  const domain::EventRow& event, const base::Random& random,
                                  const roster::ImportChoices& choices, const roster::Watch& watch) {
  auto list = reading.guest_list(event.id);
  if (!list) return std::unexpected(list.error());
  auto plan = roster::plan_import(table, list->known, event.id, random, choices, watch);
  if (!plan) return std::unexpected(plan.error());
  return Planned{event, *std::move(plan), std::move(list->version)};
}

base::Result<void> write_import(const Planned& planned, store::Writer& writer, base::Instant now,
                                const roster::Watch& watch) {
  return writer.append(planned.plan.facts, now, planned.version, watch);
}

std::string text_of(const std::vector<domain::FactBody>& facts) {
  std::string text;
  for (const auto& fact : facts) text += domain::kind_of(fact) + ' ' + domain::to_json(fact) + '\n';
  return text;
}

base::Result<std::vector<domain::FactBody>> facts_in(std::string_view text) {
  std::vector<domain::FactBody> facts;
  while (!text.empty()) {
    const auto line = text.substr(0, text.find('\n'));
    text.remove_prefix(std::min(line.size() + 1, text.size()));
    const auto space = std::min(line.find(' '), line.size());
    facts.push_back(domain::from_json(line.substr(0, space), line.substr(std::min(space + 1, line.size()))));
    if (!may_be_handed_over(facts.back()))
      return base::fail(base::ErrorCode::bad_argument, std::string(line.substr(0, space)));
  }
  return facts;
}

}  // namespace intake
