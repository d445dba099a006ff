#include "cli/command_line.h"

#include <CLI/CLI.hpp>
#include <charconv>
#include <sstream>

#include "cli/command_parts.h"
#include "cli/paper_options.h"
#include "cli/series_options.h"
#include "cli/takehome_options.h"

namespace cli {

namespace {

constexpr int unreadable_command_line = 2;
constexpr WindowSize usual_window = {1280, 800};

std::optional<WindowSize> window_size(std::string_view text) {
  WindowSize size;
  const char* end = text.data() + text.size();
  const auto width = std::from_chars(text.data(), end, size.width);
  if (width.ec != std::errc() || width.ptr == end || *width.ptr != 'x') return std::nullopt;
  const auto height = std::from_chars(width.ptr + 1, end, size.height);
  if (height.ec != std::errc() || height.ptr != end) return std::nullopt;
  const bool sensible = size.width >= 320 && size.height >= 240 && size.width <= 16'384 && size.height <= 16'384;
  return sensible ? std::optional(size) : std::nullopt;
}

/// Everything the parser writes into, and the parser. Stays where it is: the options point into it.
class Parser {
 public:
  Parser(std::filesystem::path db, std::filesystem::path assets) {
    parts_.read.db = std::move(db);
    parts_.read.assets = std::move(assets);
    app_.set_version_flag("--version", "lanyard " LANYARD_VERSION, "Show the version");
    app_.footer(
        "Without a command the kiosk starts, full screen on the display it finds.\n"
        "Every command also works while a kiosk runs on the same database.\n"
        "lanyard COMMAND --help says more about a command.");
    app_.require_subcommand(0, 1);
    parts_.add_common(app_);
    add_kiosk();
    add_import();
    takehome_.add_to(app_, parts_);
    add_numbers();
    add_event();
    paper_.add_to(app_, parts_);
    series_.add_to(app_, parts_);
  }
  Parser(const Parser&) = delete;
  Parser& operator=(const Parser&) = delete;
  ~Parser() = default;

  std::variant<CommandLine, Answered> read(int argc, const char* const* argv) {
    try {
      app_.parse(argc, argv);
      parts_.read.arguments.assign(argv + 1, argv + argc);
      refuse_kiosk_options_before_a_command();
      return finished();
    } catch (const CLI::ParseError& error) {
      std::ostringstream out;
      std::ostringstream err;
      const bool good = app_.exit(error, out, err) == 0;
      return good ? Answered{out.str(), 0} : Answered{err.str(), unreadable_command_line};
    }
  }

 private:
  void add_kiosk() {
    const auto kiosk_option = [this](CLI::Option* option) {
      option->group("Kiosk");
      kiosk_options_.push_back(option);
      return option;
    };
    kiosk_option(app_.add_option("--windowed", window_, "In a window instead of full screen; 1280x800 unless said"))
        ->type_name("WIDTHxHEIGHT")
        ->expected(0, 1)
        ->check([](const std::string& text) {
          return text.empty() || window_size(text) ? std::string() : "is no size like 1280x800: " + text;
        });
    kiosk_option(app_.add_option("--station", station_, "What this kiosk is for"))
        ->type_name("door|connect|all|desk")
        ->check(CLI::IsMember({"door", "connect", "all", "desk"}));
    kiosk_option(app_.add_option("--kiosk", kiosk_.kiosk, "The name of this kiosk, for example \"Door 1\""))
        ->type_name("NAME");
    CLI::Option* on = kiosk_option(parts_.add_on(app_, that_is_on_or_next));
    kiosk_option(app_.add_option("--event", kiosk_.event_file, "Runs this event; makes it if it is not there yet"))
        ->type_name("FILE")
        ->excludes(on);
    kiosk_option(app_.add_option("--panel-mm", kiosk_.panel_mm, "Height of the visible screen in millimetres"))
        ->type_name("MM")
        ->check(CLI::Range(40.0, 3000.0));
    kiosk_option(app_.add_option("--trace", kiosk_.trace,
                                 "Writes the words and widgets of each frame that changed to this file"))
        ->type_name("FILE");
  }

  void add_import() {
    CLI::App* command =
        CommandParts::add_command(app_, "import", "Read a guest list (CSV, TSV, XLSX or ODS) into the event");
    command->footer(
        "Shows what would be written, with every row that is left out and why, and asks.\n"
        "Importing a newer version of the same list again changes only what changed.");
    command->add_option("roster", roster_.file, "The file")->required()->type_name("FILE");
    parts_.add_on(*command, that_is_on_or_next);
    CLI::Option* yes = CommandParts::add_flag(*command, "--yes", "Write without asking");
    CLI::Option* plan = CommandParts::add_flag(*command, "--plan", "Only show what would be written")->excludes(yes);
    CLI::Option* details = CommandParts::add_flag(*command, "--details", "Every row of every list, however many");
    command->add_option("--column", roster_.columns, "What a column is for; an unknown ROLE lists them all")
        ->type_name("TITLE=ROLE")
        ->expected(1)
        ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
    command->add_option("--same", roster_.same, "This pair of those shown is one person; or all of them")
        ->type_name("NUMBER|all")
        ->expected(1)
        ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
    command->callback([this, yes, plan, details] {
      if (details->count() > 0) roster_.details = ImportRoster::Details::all;
      if (yes->count() > 0) roster_.mode = ImportRoster::Mode::write;
      if (plan->count() > 0) roster_.mode = ImportRoster::Mode::plan_only;
      parts_.read.command = roster_;
    });
    parts_.add_common(*command);
  }

  void add_numbers() {
    CLI::App* stats = CommandParts::add_command(app_, "stats", "The evening in numbers");
    CLI::Option* json = CommandParts::add_flag(*stats, "--json", "As JSON, for other programs");
    stats->callback([this, json] {
      parts_.read.command = ShowStats{json->count() > 0 ? ShowStats::Form::json : ShowStats::Form::text};
    });
    parts_.add_on(*stats, that_is_on_or_last);
    parts_.add_common(*stats);

    CLI::App* verify =
        CommandParts::add_command(app_, "verify", "Check that the database is whole and nothing in it was changed");
    verify->callback([this] { parts_.read.command = Verify{}; });
    parts_.add_common(*verify);
  }

  void add_event() {
    CLI::App* event = app_.add_subcommand("event", "Make an event, list those there are, choose one, let one go");
    event->require_subcommand(1);

    CLI::App* make = CommandParts::add_command(*event, "new", "Make an event");
    make->add_option("--name", event_.name, "As guests know it")->required()->type_name("NAME");
    make->add_option("--start", event_.start, "In the event's own time: 2026-11-26T18:30")
        ->required()
        ->type_name("TIME");
    make->add_option("--end", event_.end, "Likewise")->required()->type_name("TIME");
    make->add_option("--zone", event_.zone, "The time zone there, for example Europe/Berlin; local is this machine's")
        ->type_name("ZONE")
        ->capture_default_str();
    make->add_option("--kept-days", event_.kept_days, "How many days after the end the guests' data is kept")
        ->type_name("DAYS")
        ->capture_default_str()
        ->check(CLI::Range(0, 3650));
    make->add_option("--capacity", event_.capacity, "How many may be in at once")
        ->type_name("COUNT")
        ->check(CLI::Range(1, 1'000'000));
    CLI::Option* closed =
        CommandParts::add_flag(*make, "--guest-list-only", "Only those on the guest list may come in");
    make->add_option("--help-desk", event_.help_desk, "Where it is, for example \"left of the entrance\"")
        ->type_name("PLACE");
    make->callback([this, closed] {
      if (closed->count() > 0) event_.walk_ins = NewEvent::WalkIns::closed;
      parts_.read.command = event_;
    });
    parts_.add_common(*make);

    CLI::App* purge = CommandParts::add_command(
        *event, "purge", "Let the guests' data of an event go, but for those who chose to be remembered");
    purge->add_option("event", purge_.title, "Its title or id")->required()->type_name("TITLE");
    CLI::Option* yes = CommandParts::add_flag(*purge, "--yes", "Without asking");
    purge->callback([this, yes] {
      if (yes->count() > 0) purge_.mode = PurgeEvent::Mode::write;
      parts_.read.command = purge_;
    });
    parts_.add_common(*purge);

    CLI::App* list = CommandParts::add_command(*event, "list", "The events, how many guests each has, which is taken");
    list->alias("show");
    list->callback([this] { parts_.read.command = ListEvents{}; });
    parts_.add_common(*list);

    CLI::App* use = CommandParts::add_command(
        *event, "use", "Which event the kiosk and the commands take, until it is over or another comes on");
    CLI::Option* title = use->add_option("event", used_event_, "Its title or id")->type_name("TITLE");
    CLI::Option* automatic =
        CommandParts::add_flag(*use, "--automatic", "By the clock again: the one that is on, or the next")
            ->excludes(title);
    use->callback([this, title, automatic] {
      if (title->count() + automatic->count() == 0) throw CLI::RequiredError("TITLE, or --automatic,");
      parts_.read.command = UseEvent{title->count() > 0 ? std::optional(used_event_) : std::nullopt};
    });
    parts_.add_common(*use);
  }

  void refuse_kiosk_options_before_a_command() const {
    if (app_.get_subcommands().empty()) return;
    for (const CLI::Option* option : kiosk_options_) {
      if (option->count() > 0) {
        throw CLI::ExtrasError("lanyard", {option->get_name() + " is for the kiosk, not for a command"});
      }
    }
  }

  CommandLine finished() {
    if (parts_.db_is_said()) parts_.read.db_said = CommandLine::DbSaid::on_command_line;
    if (!parts_.on.empty()) parts_.read.on = parts_.on;
    if (!app_.get_subcommands().empty()) return parts_.read;
    KioskOptions options = kiosk_;
    options.db = parts_.read.db;
    options.assets = parts_.read.assets;
    options.on = parts_.read.on;
    if (app_.count("--windowed") > 0) options.windowed = window_size(window_).value_or(usual_window);
    if (!station_.empty()) options.station = kiosk::station_named(station_);
    CommandLine line = parts_.read;
    line.command = std::move(options);
    return line;
  }

  CLI::App app_{"Lanyard lets people in at a networking event, gives each a badge, and records who met whom.",
                "lanyard"};
  std::vector<CLI::Option*> kiosk_options_;
  CommandParts parts_;
  KioskOptions kiosk_;
  std::string window_;
  std::string station_;
  ImportRoster roster_;
  TakehomeOptions takehome_;
  NewEvent event_;
  PurgeEvent purge_;
  std::string used_event_;
  PaperOptions paper_;
  SeriesOptions series_;
};

}  // namespace

std::variant<CommandLine, Answered> read_command_line(int argc, const char* const* argv,
                                                      const std::filesystem::path& default_db,
                                                      const std::filesystem::path& default_assets) {
  return Parser(default_db, default_assets).read(argc, argv);
}

}  // namespace cli
