#include "cli/import_command.h"

#include <algorithm>
#include <sstream>

#include "cli/ask.h"
#include "cli/hand_over.h"
#include "cli/import_choices.h"
#include "cli/import_show.h"
#include "cli/read_evening.h"
#include "cli/which_event.h"
#include "intake/roster_file.h"

namespace cli {

namespace {

constexpr int most_attempts = 3;

bool is_same_pair(const roster::Likely& one, const roster::Likely& other) {
  return one.here.line == other.here.line && one.there.line == other.there.line &&
         one.there.person == other.there.person;
}

class Import {
 public:
  Import(const CommandLine& line, const ImportRoster& command, const Voice& voice, const Surroundings& world)
      : line_(line), command_(command), voice_(voice), world_(world) {}

  base::Result<int> run() {
    if (const auto read = read_list(); !read) return std::unexpected(read.error());
    for (int attempt = 0; attempt < most_attempts; ++attempt) {
      auto planned = plan();
      end_progress();
      if (!planned) return std::unexpected(planned.error());
      const bool is_news = show(*planned);
      if (planned->plan.facts.empty()) {
        voice_.say(planned->plan.counts.rows == 0 ? "cli.import.no_rows" : "cli.import.nothing_new");
        return 0;
      }
      if (command_.mode == ImportRoster::Mode::plan_only) return 0;
      if (command_.mode == ImportRoster::Mode::ask && is_news) {
        if (auto agreed = ask_first("cli.import.ask", voice_, world_); !agreed) return std::unexpected(agreed.error());
      }
      const auto written = write(*planned);
      end_progress();
      if (written) {
        say_imported(*planned, voice_);
        return 0;
      }
      if (written.error().code != base::ErrorCode::guest_list_changed) return std::unexpected(written.error());
    }
    return base::fail(base::ErrorCode::guest_list_changed, "");
  }

 private:
  base::Result<void> read_list() {
    const auto bytes = intake::read_input_file(command_.file);
    if (!bytes) return std::unexpected(bytes.error());
    // Not before: nothing looks at a caught signal while a pipe keeps the read above waiting.
    if (world_.catch_interrupt) world_.catch_interrupt();
    auto table = intake::read_roster(*bytes, intake::sheet_program(), watch());
    if (!table) {
      const std::string& why = table.error().detail;
      return base::fail(table.error().code, command_.file + (why.empty() ? "" : ": " + why));
    }
    const auto chosen = columns_chosen(command_.columns, *table, voice_);
    if (!chosen) return std::unexpected(chosen.error());
    table_ = *std::move(table);
    if (!chosen->empty()) roster::choose(table_, *chosen);
    return {};
  }

  /// Into the event that was named; else the one a kiosk runs on this database; else the one that is on or next.
  base::Result<intake::Planned> plan() {
    const auto reader = open_to_read(line_.db);
    if (!reader) return std::unexpected(reader.error());
    const auto on = line_.on ? line_.on : event_of_running_kiosk(line_.db);
    const auto event = wanted_event(reader->read(), on, Purpose::taking_part, voice_, world_.now());
    if (!event) return std::unexpected(event.error());
    const auto with = [&](const roster::ImportChoices& choices) {
      return intake::plan_import(table_, reader->read(), *event, world_.random, choices, watch());
    };
    auto planned = with({});
    if (!planned || command_.same.empty()) return planned;
    if (same_.empty()) {
      auto pairs = pairs_chosen(command_.same, planned->plan.likely, voice_);
      if (!pairs) return std::unexpected(pairs.error());
      same_ = *std::move(pairs);
    }
    roster::ImportChoices choices;
    for (const auto& pair : same_) {
      // A number that meant somebody else by now would join the wrong people.
      const auto is_it = [&](const roster::Likely& likely) { return is_same_pair(likely, pair); };
      if (std::ranges::none_of(planned->plan.likely, is_it)) return base::fail(base::ErrorCode::guest_list_changed, "");
      choices.same.insert(pair.here.line);
    }
    return with(choices);
  }

  /// False where it is what was shown before, and agreed to.
  bool show(const intake::Planned& planned) {
    std::ostringstream text;
    show_plan(planned, table_, command_.file, command_.details, voice_.into(text));
    if (text.str() == shown_) return false;
    if (!shown_.empty()) voice_.say("cli.import.changed_meanwhile");
    shown_ = text.str();
    voice_.out() << shown_;
    return true;
  }

  base::Result<void> write(const intake::Planned& planned) const {
    const auto here = [&](store::Writer& writer) {
      return intake::write_import(planned, writer, world_.now(), watch());
    };
    const auto progress = [&](std::size_t done, std::size_t of) { return watch()(roster::Step::writing, done, of); };
    const auto reply = write_here_or_hand_over(
        line_, store::IfMissing::refuse, world_, here,
        [&] { return request_to_write(planned.plan.facts, planned.version); }, progress);
    if (!reply) return std::unexpected(reply.error());
    if (!*reply || (*reply)->exit_code == 0) return {};
    return std::unexpected(error_of(**reply));
  }

  [[nodiscard]] bool is_interrupted() const { return world_.is_interrupted && world_.is_interrupted(); }

  [[nodiscard]] roster::Watch watch() const {
    return [this](roster::Step step, std::size_t done, std::size_t of) {
      if (world_.progress != nullptr && of > 0) {
        const auto name = "cli.import.step." + std::string(roster::name_of(step));
        *world_.progress << '\r' << voice_(name, {{"percent", std::to_string(100 * done / of)}}) << "\033[K"
                         << std::flush;
      }
      return !is_interrupted();
    };
  }

  void end_progress() const {
    if (world_.progress != nullptr) *world_.progress << "\r\033[K" << std::flush;
  }

  const CommandLine& line_;
  const ImportRoster& command_;
  const Voice& voice_;
  const Surroundings& world_;
  roster::Table table_;
  std::vector<roster::Likely> same_;  // what the numbers meant when they were first looked at
  std::string shown_;
};

}  // namespace

base::Result<int> import_roster(const CommandLine& line, const ImportRoster& command, const Voice& voice,
                                const Surroundings& surroundings) {
  return Import(line, command, voice, surroundings).run();
}

}  // namespace cli
