#include "cli/import_command.h"

#include "base/text.h"
#include "cli/hand_over.h"
#include "cli/import_plan.h"
#include "cli/read_evening.h"
#include "cli/which_event.h"
#include "intake/roster_file.h"

namespace cli {

namespace {

struct Planned {
  domain::EventRow event;
  roster::Plan plan;
};

/// Into the event that was named; else the one a kiosk runs on this database; else the one that is on or next.
base::Result<Planned> plan_beside_a_kiosk(const CommandLine& line, const roster::Table& table, const Voice& voice,
                                          const Surroundings& surroundings) {
  const auto reader = open_to_read(line.db);
  if (!reader) return std::unexpected(reader.error());
  const auto on = line.on ? line.on : event_of_running_kiosk(line.db);
  auto event = wanted_event(reader->read(), on, Purpose::taking_part, voice, surroundings.now());
  if (!event) return std::unexpected(event.error());
  auto plan = plan_for(table, reader->read(), event->id, surroundings.random);
  if (!plan) return std::unexpected(plan.error());
  return Planned{*std::move(event), *std::move(plan)};
}

base::Result<void> ask(const Voice& voice, const Surroundings& surroundings) {
  voice.out() << voice("cli.import.ask") << ' ' << std::flush;
  const auto answer = surroundings.answer();
  if (!answer) {
    voice.out() << '\n';
    return base::fail(base::ErrorCode::bad_argument, voice("cli.import.nobody_to_ask"));
  }
  const std::string word = base::ascii_lower(base::trimmed(*answer));
  if (word != "y" && word != "yes") return base::fail(base::ErrorCode::interrupted, "");
  return {};
}

}  // namespace

base::Result<int> import_roster(const CommandLine& line, const ImportRoster& command, const Voice& voice,
                                const Surroundings& surroundings) {
  const auto bytes = intake::read_input_file(command.file);
  if (!bytes) return std::unexpected(bytes.error());
  const auto table = roster::read_table(*bytes);
  if (!table) {
    const std::string& why = table.error().detail;
    return base::fail(table.error().code, command.file + (why.empty() ? "" : ": " + why));
  }
  const auto planned = plan_beside_a_kiosk(line, *table, voice, surroundings);
  if (!planned) return std::unexpected(planned.error());
  show_plan(planned->plan, planned->event, command.file, voice);
  if (planned->plan.facts.empty()) {
    voice.say("cli.import.nothing_new");
    return 0;
  }
  if (command.mode == ImportRoster::Mode::plan_only) return 0;
  if (command.mode == ImportRoster::Mode::ask) {
    if (auto agreed = ask(voice, surroundings); !agreed) return std::unexpected(agreed.error());
  }
  return write_here_or_hand_over(line, store::IfMissing::refuse, *bytes, surroundings, [&](store::Writer& writer) {
    return write_roster(*bytes, writer, planned->event, voice, surroundings.random, surroundings.now());
  });
}

base::Result<void> write_roster(const std::string& bytes, store::Writer& writer, const domain::EventRow& event,
                                const Voice& voice, const base::Random& random, base::Instant now) {
  const auto table = roster::read_table(bytes);
  if (!table) return std::unexpected(table.error());
  const auto plan = plan_for(*table, writer.read(), event.id, random);
  if (!plan) return std::unexpected(plan.error());
  if (const auto written = writer.append(plan->facts, now); !written) return std::unexpected(written.error());
  voice.say("cli.import.done", {{"event", title_and_start(event, voice)},
                                {"new", std::to_string(plan->counts.people_new)},
                                {"changed", std::to_string(plan->counts.people_changed)}});
  return {};
}

}  // namespace cli
