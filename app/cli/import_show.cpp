#include "cli/import_show.h"

#include "cli/import_lists.h"
#include "cli/which_event.h"

namespace cli {

namespace {

std::string text(std::size_t count) { return std::to_string(count); }

void show_file(const roster::Plan& plan, const roster::Table& table, const std::string& file, const Voice& voice) {
  std::string kind = table.kind;
  for (const auto& more : {table.encoding, table.sheet}) {
    if (!more.empty()) kind += ", " + more;
  }
  kind += "; " + (plan.system.empty() ? voice("cli.import.no_system") : plan.system);
  voice.say("cli.import.file", {{"file", file}, {"kind", kind}, {"rows", text(plan.counts.rows)}});
  for (const auto& sheet : table.other_sheets) voice.say("cli.import.other_sheet", {{"sheet", sheet}});
}

void show_counts(const roster::Plan& plan, const Voice& voice) {
  const roster::Counts& counts = plan.counts;
  voice.say("cli.import.people", {{"people", text(counts.people)},
                                  {"new", text(counts.people_new)},
                                  {"changed", text(counts.people_changed)},
                                  {"same", text(counts.people_unchanged)}});
  if (counts.people_recognised > 0) voice.say("cli.import.recognised", {{"count", text(counts.people_recognised)}});
  voice.say("cli.import.tickets", {{"tickets", text(counts.tickets)}, {"merged", text(counts.merged)}});
  for (std::size_t state = 0; state < roster::ticket_states; ++state) {
    if (counts.tickets_by_state[state] == 0) continue;
    const auto name = roster::name_of(static_cast<roster::TicketState>(state));
    voice.say("cli.import.state." + std::string(name), {{"count", text(counts.tickets_by_state[state])}});
  }
  if (counts.unnamed_guests > 0) voice.say("cli.import.unnamed_guests", {{"count", text(counts.unnamed_guests)}});
  for (std::size_t warning = 0; warning < roster::warnings; ++warning) {
    if (counts.warned_by[warning] == 0) continue;
    const auto name = roster::name_of(static_cast<roster::Warning>(warning));
    voice.say("cli.warning." + std::string(name), {{"count", text(counts.warned_by[warning])}});
  }
}

}  // namespace

void show_plan(const intake::Planned& planned, const roster::Table& table, const std::string& file,
               ImportRoster::Details details, const Voice& voice) {
  const auto& plan = planned.plan;
  voice.say("cli.import.into", {{"event", title_and_start(planned.event, voice)}});
  show_file(plan, table, file, voice);
  show_columns(plan, table, voice);
  if (plan.counts.rows == 0) return;
  show_counts(plan, voice);
  show_merged(plan, details, voice);
  show_rejected(plan, table, details, voice);
  show_likely(plan, details, voice);
  show_missing(plan, details, voice);
  show_kept(plan, details, voice);
  show_notes(plan, voice);
}

void say_imported(const intake::Planned& planned, const Voice& voice) {
  voice.say("cli.import.done", {{"event", title_and_start(planned.event, voice)},
                                {"new", std::to_string(planned.plan.counts.people_new)},
                                {"changed", std::to_string(planned.plan.counts.people_changed)}});
}

}  // namespace cli
