#pragma once
// The command line as a value: which command, with which arguments. Reads no file and starts nothing.
#include <filesystem>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "cli/kiosk_options.h"
#include "domain/ticket_types.h"

namespace cli {

struct ImportRoster {
  enum class Mode : std::uint8_t { ask, write, plan_only };
  std::string file;
  Mode mode = Mode::ask;
  std::vector<std::string> columns;  // "TITLE=ROLE"
  std::vector<std::string> same;     // numbers of pairs as shown, or "all"
  enum class Details : std::uint8_t { some, all } details = Details::some;
};

// `file` is where to; "-" is standard output.
struct ExportTable {
  enum class What : std::uint8_t { meetings, people, introductions, promises, unmet };
  enum class Form : std::uint8_t { csv, xlsx, json_lines };
  What what = What::meetings;
  Form form = Form::csv;
  std::string file;
};
struct ExportContacts {
  std::string file;
  std::optional<std::string> person;  // whose meetings, by name or e-mail address; nullopt: everybody who met somebody
};

/// The pack of one person, or those of everybody.
struct MakePacks {
  std::string folder;
  std::optional<std::string> person;  // by name or e-mail address; nullopt: everybody
};

struct ShowStats {
  enum class Form : std::uint8_t { text, json };
  Form form = Form::text;
};
struct Verify {};

/// As typed; event_fields.h says what it means.
struct NewEvent {
  enum class WalkIns : std::uint8_t { open, closed };
  std::string name;
  std::string start;
  std::string end;
  std::string zone = "local";
  int kept_days = 30;
  std::optional<int> capacity;
  WalkIns walk_ins = WalkIns::open;
  std::string help_desk;
  domain::TicketTypes ticket_types;  // what they mean for badges; only in an event file
};
struct ListEvents {};
/// Which event the kiosk and the commands take; nullopt: by the clock again.
struct UseEvent {
  std::optional<std::string> title;  // or id
};
/// The event is said by `title` or id.
struct PurgeEvent {
  enum class Mode : std::uint8_t { ask, write };
  std::string title;
  Mode mode = Mode::ask;
};

/// A badge as it would be printed. `name` may be a guest's; empty: a made-up one.
struct PreviewBadge {
  std::string file;  // .png or .pdf
  std::string name;
  std::string ticket_type;
  std::string template_name;  // or a path that ends in .svg; empty: the ticket type's
};
enum class Paper : std::uint8_t { a4, letter };
enum class CutMarks : std::uint8_t { none, drawn };
struct PrintAllBadges {
  enum class Which : std::uint8_t { all, not_printed_yet };
  std::string file;
  std::optional<Paper> sheet;  // nullopt: a page for each badge, of its own size
  CutMarks cut_marks = CutMarks::none;
  Which which = Which::all;
  std::string ticket_type;  // empty: every
};
struct PrintBlanks {
  std::string file;
  int count = 0;
  Paper paper = Paper::a4;
  CutMarks cut_marks = CutMarks::none;
};
struct CheckBadges {};
struct PrintDoorList {
  std::string file;
  Paper paper = Paper::a4;
};

/// A slip for each guest who is in: whom they know here, whom they could help.
struct PrintSlips {
  std::string file;
  std::optional<Paper> sheet;  // nullopt: a small page each
};

/// Everybody's list by mail.
struct SendPacks {
  enum class What : std::uint8_t { send, test, list, as_files, on_paper };
  What what = What::send;
  std::string to;  // test: the address; as_files: the folder; on_paper: the PDF
  enum class Ask : std::uint8_t { yes, no } ask = Ask::yes;
  std::vector<std::string> again;  // only to these guests, by name or address
  Paper paper = Paper::a4;
};

struct SuggestPeople {};
/// Somebody is said by name, e-mail address or the beginning of an id.
struct MergePeople {
  enum class As : std::uint8_t { one, two };
  As as = As::one;
  std::string one;
  std::string other;
};
struct ShowPerson {
  std::string who;
};

/// What is open: promises and introductions.
struct ListFollowUps {
  enum class Of : std::uint8_t { one_evening, all };
  Of of = Of::one_evening;
};
/// Said of what `ids` begin with.
struct SettleFollowUps {
  enum class As : std::uint8_t { kept, let_go, open, happened, did_not };
  As as = As::kept;
  std::vector<std::string> ids;
};
struct RecordMeeting {
  std::string one;
  std::string other;
  std::string day;  // "2026-12-03"; empty: today
};

/// What came of an evening, or of all of them.
struct ShowReport {
  enum class Form : std::uint8_t { text, json };
  enum class Over : std::uint8_t { evening, series };
  Form form = Form::text;
  Over over = Over::evening;
};

using Command = std::variant<KioskOptions, ImportRoster, ExportTable, ExportContacts, MakePacks, ShowStats, Verify,
                             NewEvent, ListEvents, UseEvent, PurgeEvent, PreviewBadge, PrintAllBadges, PrintBlanks,
                             CheckBadges, PrintDoorList, PrintSlips, SendPacks, SuggestPeople, MergePeople, ShowPerson,
                             ListFollowUps, SettleFollowUps, RecordMeeting, ShowReport>;

struct CommandLine {
  std::vector<std::string> arguments;  // as given, without the program's name
  enum class DbSaid : std::uint8_t { nowhere, on_command_line };
  std::filesystem::path db;
  DbSaid db_said = DbSaid::nowhere;  // nowhere: `db` is the default
  std::filesystem::path assets;
  std::optional<std::string> on;  // which event, by title or id; for the kiosk, import, export and stats
  Command command;
};

/// The command line was answered by itself: help, version, or a sentence about what could not be read.
struct Answered {
  std::string text;
  int exit_code = 0;  // 0: `text` belongs on standard output; 2: on standard error
};

[[nodiscard]] std::variant<CommandLine, Answered> read_command_line(int argc, const char* const* argv,
                                                                    const std::filesystem::path& default_db,
                                                                    const std::filesystem::path& default_assets);

}  // namespace cli
