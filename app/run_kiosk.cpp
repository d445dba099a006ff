#include "run_kiosk.h"

#include <exception>
#include <map>
#include <memory>
#include <optional>
#include <sstream>

#include "badge/templates.h"
#include "base/text.h"
#include "cli/event_file.h"
#include "cli/hand_over.h"
#include "cli/settings_file.h"
#include "cli/template_folders.h"
#include "cli/voice.h"
#include "cli/which_event.h"
#include "devices/print_spooler.h"
#include "devices/scan_gate.h"
#include "intake/guest_list_desk.h"
#include "intake/roster_file.h"
#include "on_store_thread.h"
#include "shell/ending.h"
#include "shell/loop.h"
#include "shell/textures.h"
#include "shell/trace.h"
#include "store/control_socket.h"
#include "store/print_jobs.h"
#include "store/recorder.h"

namespace app {
namespace {

using Languages = std::map<std::string, kiosk::Strings>;

base::Result<Languages> read_languages(const std::filesystem::path& folder) {
  Languages languages;
  std::error_code error;
  for (const auto& entry : std::filesystem::directory_iterator(folder, error)) {
    if (entry.path().extension() != ".toml") continue;
    const auto text = intake::read_input_file(entry.path().string());
    if (!text) return std::unexpected(text.error());
    auto strings = kiosk::Strings::parse(*text);
    if (!strings) return std::unexpected(strings.error());
    languages.emplace(entry.path().stem().string(), *std::move(strings));
  }
  if (!languages.contains("en")) return base::fail(base::ErrorCode::asset_missing, (folder / "en.toml").string());
  return languages;
}

/// The one that was named or is in the event file; else the one that is on or to come; in an empty database the sample.
base::Result<domain::EventId> event_to_run(store::Writer& writer, const cli::KioskOptions& options,
                                           const cli::Voice& voice, const cli::Surroundings& world) {
  const auto set_up = [&](const std::filesystem::path& file) {
    return cli::set_up_event(file, writer, voice, world.random, world.now());
  };
  if (options.event_file) return set_up(*options.event_file);
  const auto there = cli::wanted_event(writer.read(), options.on, cli::Purpose::taking_part, voice, world.now());
  if (there) return there->id;
  if (options.on || there.error().code != base::ErrorCode::no_event) return std::unexpected(there.error());
  return set_up(cli::sample_event(options.assets));
}

kiosk::Model model_for(const cli::KioskOptions& options, const Languages& languages) {
  kiosk::Model model;
  if (options.station) model.settings.station = *options.station;
  if (options.kiosk) model.settings.kiosk = base::single_line(base::sanitised(*options.kiosk));
  for (const auto& [code, strings] : languages) model.settings.languages.emplace_back(code, strings.language_name());
  return model;
}

std::optional<float> panel_width_mm(const cli::KioskOptions& options, const shell::Window& window) {
  if (!options.panel_mm) return window.panel_width_mm();
  const auto size = window.size();  // the option is the height
  return static_cast<float>(*options.panel_mm) * static_cast<float>(size.width) / static_cast<float>(size.height);
}

/// A command that ended in an exception has written nothing.
store::ControlReply reply_about(const std::string& problem, const kiosk::Strings& strings) {
  std::ostringstream sentence;
  const cli::Voice voice(strings, sentence, sentence);
  const int code = voice.fail({base::ErrorCode::interrupted, problem});
  return {code, "", sentence.str()};
}

/// The print jobs as the printers' thread sees them: each question is asked on the store's.
class PrintJobsThere : public kiosk::PrintJobs {
 public:
  PrintJobsThere(shell::StoreThread& thread, store::PrintJobs& jobs, std::function<base::Instant()> now)
      : thread_(thread), jobs_(jobs), now_(std::move(now)) {}

  base::Result<std::vector<kiosk::PrintJob>> open_jobs() override {
    return on_store_thread(thread_, [&] { return jobs_.open_jobs(); });
  }
  base::Result<void> record(const std::vector<kiosk::PrintStep>& steps) override {
    return on_store_thread(thread_, [&] { return jobs_.record(steps, now_()); });
  }

 private:
  shell::StoreThread& thread_;
  store::PrintJobs& jobs_;
  std::function<base::Instant()> now_;
};

base::Result<void> run(const cli::KioskOptions& given, const cli::Voice& voice, const cli::Surroundings& world) {
  if (auto display = shell::Window::find_display(); !display) return display;
  const shell::Ending ending(shell::Window::wake);
  const auto options = cli::with_settings_file(given);
  if (!options) return std::unexpected(options.error());
  const auto languages = read_languages(options->assets / "strings");
  if (!languages) return std::unexpected(languages.error());
  std::optional<shell::Trace> trace;
  if (options->trace) {
    auto opened = shell::Trace::open(options->trace->string());
    if (!opened) return std::unexpected(opened.error());
    trace = *std::move(opened);
  }

  auto writer = store::Writer::open(options->db, {store::IfMissing::create, world.machine}, world.random, world.now());
  if (!writer) return std::unexpected(writer.error());
  const auto event = event_to_run(**writer, *options, voice, world);
  if (!event) return std::unexpected(event.error());
  kiosk::Model model = model_for(*options, *languages);
  const kiosk::PrintSetup prints{!options->printers.empty(), options->pick_up_letter};
  const auto recorder = store::Recorder::open(**writer, *event, model.settings.kiosk, world.random, prints);
  if (!recorder) return std::unexpected(recorder.error());

  const auto jobs = store::PrintJobs::open(**writer, *event, model.settings.kiosk);
  if (!jobs) return std::unexpected(jobs.error());

  std::optional<shell::WindowSize> size;
  if (options->windowed) size = shell::WindowSize{options->windowed->width, options->windowed->height};
  auto window = shell::Window::open(size);
  if (!window) return std::unexpected(window.error());
  shell::StoreThread store(**recorder, world.now, shell::Window::wake);
  const auto control = store::ControlServer::listen(
      options->db, [&](const store::ControlRequest& request, const store::ControlProgress& progress) {
        try {
          const cli::WriteThere write_there = [&](const cli::WriteHere& write) {
            return on_store_thread(store, [&] { return write(**writer); });
          };
          return cli::run_handed_over(request, progress, write_there, *event, languages->at("en"), world.random,
                                      world.now());
        } catch (const std::exception& problem) {
          return reply_about(problem.what(), languages->at("en"));
        }
      });
  if (!control) return std::unexpected(control.error());
  const auto write_list = [&](const intake::GuestListDesk::Writing& writing) {
    return on_store_thread(store, [&] { return writing(**writer); });
  };
  intake::GuestListDesk guest_list_desk({.database = options->db,
                                         .event = *event,
                                         .sheets = intake::sheet_program(),
                                         .folders = world.roster_folders,
                                         .random = world.random,
                                         .now = world.now,
                                         .write = write_list});
  shell::GuestListThread guest_lists(guest_list_desk, shell::Window::wake);  // after the store's: it waits for that one
  badge::Templates templates(cli::template_folders(options->db, options->assets));
  PrintJobsThere jobs_there(store, **jobs, world.now);
  std::optional<devices::PrintSpooler>
      spooler;  // after the store's thread, like the guest lists': it waits for that one
  if (prints.prints) spooler.emplace(options->printers, jobs_there, templates, shell::Window::wake);
  shell::GlTextures textures;
  screens::Screens screens(textures, templates);
  devices::ScanGate gate;
  shell::LoopParts parts{.window = *window,
                         .keys = gate,
                         .store = store,
                         .screens = screens,
                         .languages = *languages,
                         .now = world.now,
                         .is_ended = [&ending] { return ending.is_asked(); },
                         .panel_width_mm = panel_width_mm(*options, *window),
                         .drawn = {},
                         .guest_lists = &guest_lists};
  if (trace) parts.drawn = [&trace](const screens::DrawLog& log, long frame) { trace->write(log, frame); };
  if (spooler) {
    parts.print_jobs_changed = [&spooler] { spooler->look(); };
    parts.take_printers_change = [&spooler] { return spooler->take_change(); };
  }
  shell::Loop(std::move(parts), std::move(model)).run();
  return {};
}

}  // namespace

int run_kiosk(const cli::KioskOptions& options, const cli::Surroundings& world) {
  auto strings = cli::read_strings(options.assets.string());
  if (!strings) return cli::fail_without_strings(strings.error(), world.err);
  const cli::Voice voice(*std::move(strings), world.out, world.err);
  const auto ended = run(options, voice, world);
  return ended ? 0 : voice.fail(ended.error());
}

}  // namespace app
