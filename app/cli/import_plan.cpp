#include "cli/import_plan.h"

#include "cli/which_event.h"

namespace cli {

namespace {

std::string text(std::size_t count) { return std::to_string(count); }

void show_counts(const roster::Plan& plan, const std::string& file, const Voice& voice) {
  const roster::Counts& counts = plan.counts;
  const std::string system = plan.system.empty() ? voice("cli.import.no_system") : plan.system;
  voice.say("cli.import.file", {{"file", file}, {"system", system}, {"rows", text(counts.rows)}});
  voice.say("cli.import.people", {{"people", text(counts.people)},
                                  {"new", text(counts.people_new)},
                                  {"changed", text(counts.people_changed)},
                                  {"same", text(counts.people_unchanged)}});
  voice.say("cli.import.tickets", {{"tickets", text(counts.tickets)}, {"merged", text(counts.merged)}});
  for (std::size_t state = 0; state < roster::ticket_states; ++state) {
    if (counts.tickets_by_state[state] == 0) continue;
    const auto name = roster::name_of(static_cast<roster::TicketState>(state));
    voice.say("cli.import.state." + std::string(name), {{"count", text(counts.tickets_by_state[state])}});
  }
  if (counts.unnamed_guests > 0) voice.say("cli.import.unnamed_guests", {{"count", text(counts.unnamed_guests)}});
  if (counts.possible_duplicate_names > 0) {
    voice.say("cli.import.same_names", {{"count", text(counts.possible_duplicate_names)}});
  }
}

void show_rejected(const roster::Plan& plan, const Voice& voice) {
  if (plan.counts.rejected == 0) return;
  voice.say("cli.import.rejected", {{"count", text(plan.counts.rejected)}});
  for (const roster::Outcome& outcome : plan.outcomes) {
    if (!outcome.reject) continue;
    const std::string reason = voice("cli.reject." + std::string(roster::name_of(*outcome.reject)));
    voice.say("cli.import.row", {{"line", text(outcome.line)}, {"reason", reason}});
  }
}

void show_warnings(const roster::Plan& plan, const Voice& voice) {
  for (std::size_t warning = 0; warning < roster::warnings; ++warning) {
    if (plan.counts.warned_by[warning] == 0) continue;
    const auto name = roster::name_of(static_cast<roster::Warning>(warning));
    voice.say("cli.warning." + std::string(name), {{"count", text(plan.counts.warned_by[warning])}});
  }
}

void show_kept(const roster::Plan& plan, const Voice& voice) {
  if (plan.kept.empty()) return;
  voice.say("cli.import.kept", {{"count", text(plan.kept.size())}});
  for (const roster::Kept& kept : plan.kept) {
    voice.say("cli.import.kept_row", {{"line", text(kept.line)},
                                      {"name", kept.name},
                                      {"field", domain::name_of(kept.field)},
                                      {"here", kept.here},
                                      {"in_roster", kept.in_roster}});
  }
}

}  // namespace

base::Result<roster::Plan> plan_for(const roster::Table& table, const store::Reading& reading, domain::EventId event,
                                    const base::Random& random) {
  auto registrations = reading.registrations(event);
  if (!registrations) return std::unexpected(registrations.error());
  auto persons = reading.persons(event);
  if (!persons) return std::unexpected(persons.error());
  auto check_ins = reading.check_ins(event);
  if (!check_ins) return std::unexpected(check_ins.error());
  const auto facts = reading.facts();
  if (!facts) return std::unexpected(facts.error());
  roster::Known known{*std::move(persons), *std::move(registrations), *std::move(check_ins), {}};
  for (const domain::Fact& fact : *facts) {
    if (roster::is_import(fact.body)) known.imports.insert(fact.ref);
  }
  return roster::plan_import(table, known, event, random);
}

void show_plan(const roster::Plan& plan, const domain::EventRow& event, const std::string& file, const Voice& voice) {
  voice.say("cli.import.into", {{"event", title_and_start(event, voice)}});
  show_counts(plan, file, voice);
  show_rejected(plan, voice);
  show_warnings(plan, voice);
  show_kept(plan, voice);
}

}  // namespace cli
