#include "cli/run.h"

#include "cli/badge_command.h"
#include "cli/command_line.h"
#include "cli/event_command.h"
#include "cli/event_file.h"
#include "cli/export_command.h"
#include "cli/follow_up_command.h"
#include "cli/import_command.h"
#include "cli/mail_command.h"
#include "cli/pack_command.h"
#include "cli/people_command.h"
#include "cli/purge_command.h"
#include "cli/report_command.h"
#include "cli/slips_command.h"
#include "cli/stats_command.h"
#include "cli/verify_command.h"
#include "cli/voice.h"
#include "cli/which_database.h"

namespace cli {

namespace {

base::Result<int> ended(const base::Result<void>& done) {
  if (!done) return std::unexpected(done.error());
  return 0;
}

struct Runner {
  const CommandLine& line;
  const Voice& voice;
  const Surroundings& surroundings;

  base::Result<int> operator()(const ImportRoster& command) const {
    return import_roster(line, command, voice, surroundings);
  }
  base::Result<int> operator()(const ExportTable& command) const {
    return ended(export_table(line, command, voice, surroundings.now()));
  }
  base::Result<int> operator()(const MakePacks& command) const {
    return ended(make_packs(line, command, voice, surroundings.now()));
  }
  base::Result<int> operator()(const ExportContacts& command) const {
    return ended(export_contacts(line, command, voice, surroundings.now()));
  }
  base::Result<int> operator()(const ShowStats& command) const {
    return ended(show_stats(line, command, voice, surroundings.now()));
  }
  base::Result<int> operator()(const Verify&) const { return ended(verify(line.db, voice)); }
  base::Result<int> operator()(const NewEvent& command) const { return new_event(line, command, voice, surroundings); }
  base::Result<int> operator()(const ListEvents&) const {
    return ended(list_events(line.db, voice, surroundings.now()));
  }
  base::Result<int> operator()(const UseEvent& command) const { return use_event(line, command, voice, surroundings); }
  base::Result<int> operator()(const SuggestPeople&) const { return ended(suggest_people(line, voice)); }
  base::Result<int> operator()(const MergePeople& command) const {
    return ended(merge_people(line, command, voice, surroundings));
  }
  base::Result<int> operator()(const ShowPerson& command) const { return ended(show_person(line, command, voice)); }
  base::Result<int> operator()(const ListFollowUps& command) const {
    return ended(list_follow_ups(line, command, voice, surroundings.now()));
  }
  base::Result<int> operator()(const SettleFollowUps& command) const {
    return ended(settle_follow_ups(line, command, voice, surroundings));
  }
  base::Result<int> operator()(const RecordMeeting& command) const {
    return ended(record_meeting(line, command, voice, surroundings));
  }
  base::Result<int> operator()(const ShowReport& command) const {
    return ended(show_report(line, command, voice, surroundings.now()));
  }
  base::Result<int> operator()(const PurgeEvent& command) const {
    return ended(purge_event(line.db, command, voice, surroundings));
  }
  base::Result<int> operator()(const PreviewBadge& command) const {
    return ended(preview_badge(line, command, voice, surroundings.now()));
  }
  base::Result<int> operator()(const PrintAllBadges& command) const {
    return ended(print_all_badges(line, command, voice, surroundings));
  }
  base::Result<int> operator()(const PrintBlanks& command) const {
    return ended(print_blanks(line, command, voice, surroundings));
  }
  base::Result<int> operator()(const CheckBadges&) const {
    return ended(check_badges(line, voice, surroundings.now()));
  }
  base::Result<int> operator()(const PrintSlips& command) const {
    return ended(print_slips(line, command, voice, surroundings.now()));
  }
  base::Result<int> operator()(const PrintDoorList& command) const {
    return ended(print_door_list(line, command, voice, surroundings.now()));
  }
  base::Result<int> operator()(const SendPacks& command) const {
    return send_packs(line, command, voice, surroundings);
  }
  base::Result<int> operator()(const KioskOptions& given) const {
    KioskOptions options = given;
    options.db = line.db;
    if (line.db_said == CommandLine::DbSaid::nowhere && line.db == sample_beside(line.db)) {
      voice.note("cli.sample", {{"file", line.db.string()}});
      // Every day has a sample evening of its own.
      if (!options.on) options.event_file = sample_event(options.assets);
    }
    return surroundings.run_kiosk(options);
  }
};

}  // namespace

int run(int argc, const char* const* argv, const Surroundings& surroundings) {
  const auto read = read_command_line(argc, argv, surroundings.default_db, surroundings.assets);
  if (const auto* answered = std::get_if<Answered>(&read)) {
    (answered->exit_code == 0 ? surroundings.out : surroundings.err) << answered->text;
    return answered->exit_code;
  }
  auto line = std::get<CommandLine>(read);
  line.db = database_for(line);
  auto strings = read_strings(line.assets.string());
  if (!strings) return fail_without_strings(strings.error(), surroundings.err);
  const Voice voice(*std::move(strings), surroundings.out, surroundings.err);
  const auto done = std::visit(Runner{line, voice, surroundings}, line.command);
  return done ? *done : voice.fail(done.error());
}

}  // namespace cli
