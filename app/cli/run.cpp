#include "cli/run.h"

#include "cli/command_line.h"
#include "cli/event_command.h"
#include "cli/export_command.h"
#include "cli/import_command.h"
#include "cli/stats_command.h"
#include "cli/verify_command.h"
#include "cli/voice.h"

namespace cli {

namespace {

/// Runs the commands; the kiosk is not one of them.
struct Runner {
  const CommandLine& line;
  const Voice& voice;
  const Surroundings& surroundings;

  base::Result<void> operator()(const ImportRoster& command) const {
    return import_roster(line, command, voice, surroundings);
  }
  base::Result<void> operator()(const ExportMeetings& command) const {
    return export_meetings(line.db, command, voice, surroundings.now());
  }
  base::Result<void> operator()(const ExportPeople& command) const {
    return export_people(line.db, command, voice, surroundings.now());
  }
  base::Result<void> operator()(const ExportContacts& command) const {
    return export_contacts(line.db, command, voice, surroundings.now());
  }
  base::Result<void> operator()(const ShowStats& command) const {
    return show_stats(line.db, command, voice, surroundings.now());
  }
  base::Result<void> operator()(const Verify&) const { return verify(line.db, voice); }
  base::Result<void> operator()(const NewEvent& command) const { return new_event(line, command, voice, surroundings); }
  base::Result<void> operator()(const ShowEvent&) const { return show_event(line.db, voice, surroundings.now()); }
  base::Result<void> operator()(const KioskOptions&) const { return {}; }
};

}  // namespace

int run(int argc, const char* const* argv, const Surroundings& surroundings) {
  const auto read = read_command_line(argc, argv, surroundings.default_db, surroundings.assets);
  if (const auto* answered = std::get_if<Answered>(&read)) {
    (answered->exit_code == 0 ? surroundings.out : surroundings.err) << answered->text;
    return answered->exit_code;
  }
  const auto& line = std::get<CommandLine>(read);
  if (const auto* kiosk = std::get_if<KioskOptions>(&line.command)) return surroundings.run_kiosk(*kiosk);
  auto strings = read_strings(line.assets.string());
  if (!strings) return fail_without_strings(strings.error(), surroundings.err);
  const Voice voice(*std::move(strings), surroundings.out, surroundings.err);
  const auto done = std::visit(Runner{line, voice, surroundings}, line.command);
  return done ? 0 : voice.fail(done.error());
}

}  // namespace cli
