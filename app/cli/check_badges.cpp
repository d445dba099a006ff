// lanyard badge check: what can be wrong with badges is found out the evening before.
#include <fmt/format.h>

#include <set>

#include "cli/badge_command.h"
#include "cli/paper_guests.h"
#include "cli/paper_warnings.h"
#include "cli/read_evening.h"
#include "cli/settings_file.h"
#include "cli/template_folders.h"
#include "cli/which_event.h"
#include "devices/open_printer.h"

namespace cli {

namespace {

using Designs = std::vector<std::shared_ptr<const badge::Template>>;

/// Every template that somebody's badge would be drawn with, and the one shown on the screen.
std::set<std::string> templates_of(const domain::EventRow& event) {
  const auto types = domain::ticket_types_in(value_of(event.fields, domain::Field::ticket_types));
  std::set<std::string> names{std::string(domain::usual_badge)};
  if (!types.everybody.badge.empty()) names.insert(types.everybody.badge);
  for (const auto& [type, style] : types.types) {
    if (!style.badge.empty()) names.insert(style.badge);
  }
  return names;
}

int check_templates(const std::set<std::string>& names, badge::Templates& templates, Designs& designs,
                    const Voice& voice) {
  int wrong = 0;
  for (const auto& name : names) {
    const auto design = templates.find(name);
    if (!design) {
      voice.fail(design.error());
      ++wrong;
      continue;
    }
    designs.push_back(*design);
    voice.say("cli.badge.template_good", {{"template", name},
                                          {"width", fmt::format("{:g}", (*design)->width_mm())},
                                          {"height", fmt::format("{:g}", (*design)->height_mm())}});
  }
  return wrong;
}

/// As the kiosk would find it; its paper against every template that somebody's badge is drawn with.
devices::Trouble trouble_of(const devices::PrinterConfig& config, const Designs& designs) {
  const auto printer = devices::open_printer(config);
  if (!printer) return {kiosk::PrinterProblem::unknown, printer.error().detail};
  const auto report = (*printer)->report({});
  if (report.trouble.problem != kiosk::PrinterProblem::none) return report.trouble;
  for (const auto& design : designs) {
    const auto sheet = devices::sheet_of_mm(design->width_mm(), design->height_mm());
    if (!devices::has_paper_for(report.media, sheet)) {
      return {kiosk::PrinterProblem::wrong_media,
              fmt::format("{} ({}): {}", devices::in_words(sheet), design->name(), devices::in_words(report.media))};
    }
  }
  return {};
}

int check_printers(const std::vector<devices::PrinterConfig>& printers, const Designs& designs, const Voice& voice) {
  if (printers.empty()) voice.say("cli.badge.no_printer");
  int wrong = 0;
  for (const auto& printer : printers) {
    const auto trouble = trouble_of(printer, designs);
    if (trouble.problem == kiosk::PrinterProblem::none) {
      voice.say("cli.badge.printer_good", {{"printer", printer.name}});
      continue;
    }
    const auto key = "printer." + std::string(kiosk::name_of(trouble.problem));
    voice.note("cli.badge.printer_bad", {{"problem", voice(key, {{"printer", printer.name}})},
                                         {"next", voice(key + "_next", {{"printer", printer.name}})},
                                         {"detail", trouble.detail}});
    ++wrong;
  }
  return wrong;
}

}  // namespace

base::Result<void> check_badges(const CommandLine& line, const Voice& voice, base::Instant now) {
  const auto options = with_settings_file({.db = line.db});
  if (!options) return std::unexpected(options.error());
  const auto reader = open_to_read(line.db);
  if (!reader) return std::unexpected(reader.error());
  const auto event = wanted_event(reader->read(), line.on, Purpose::taking_part, voice, now);
  if (!event) return std::unexpected(event.error());
  auto guests = paper_guests(reader->read(), *event);
  if (!guests) return std::unexpected(guests.error());
  std::erase_if(*guests, [](const PaperGuest& guest) { return guest.status == domain::Status::cancelled; });

  voice.say("cli.event.title", {{"event", title_and_start(*event, voice)}});
  badge::Templates templates(template_folders(line.db, line.assets));
  badge::Painter painter;
  Designs designs;
  int wrong = check_templates(templates_of(*event), templates, designs, voice);
  const int names = note_names(*guests, painter, templates, voice);
  if (names == 0) voice.say("cli.badge.names_good", {{"count", std::to_string(guests->size())}});
  wrong += names + check_printers(options->printers, designs, voice);
  if (wrong > 0) return base::fail(base::ErrorCode::badges_not_ready, std::to_string(wrong));
  return {};
}

}  // namespace cli
