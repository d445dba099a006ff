// lanyard badge preview.
#include <filesystem>

#include "badge/painter.h"
#include "badge/png.h"
#include "badge/templates.h"
#include "base/text.h"
#include "cli/badge_command.h"
#include "cli/output_file.h"
#include "cli/paper_guests.h"
#include "cli/read_evening.h"
#include "cli/template_folders.h"
#include "cli/which_event.h"
#include "intake/roster_file.h"

namespace cli {

namespace {

constexpr double preview_pixels_per_mm = 300 / 25.4;

/// Has the form of a code and is nobody's: a picture of a badge lets nobody in.
constexpr const char* code_of_nobody = "BCDEFGHJKLNPRSTVBCDEFGHJKLNP";

struct Shown {
  badge::Content content;
  std::string template_name;
};

Shown somebody(const Voice& voice) {
  return {{.name = voice("cli.badge.sample_name"),
           .given_name = voice("cli.badge.sample_given_name"),
           .company = voice("cli.badge.sample_company"),
           .title = voice("cli.badge.sample_title"),
           .offer = voice("cli.badge.sample_offer"),
           .ask = voice("cli.badge.sample_ask"),
           .share = "◐"},
          std::string(domain::usual_badge)};
}

void dress(Shown& shown, const std::string& ticket_type, const domain::TicketTypes& types) {
  const auto style = types.style_of(ticket_type);
  shown.content.ticket = ticket_type;
  shown.content.band = style.band;
  shown.template_name = style.badge.empty() ? std::string(domain::usual_badge) : style.badge;
}

/// A guest of that name as they are; else somebody of that name, as a badge of the event. Without a database it is
/// nobody's.
base::Result<Shown> wanted(const CommandLine& line, const PreviewBadge& command, const Voice& voice,
                           base::Instant now) {
  auto shown = somebody(voice);
  const std::string name = base::single_line(base::sanitised(command.name));
  if (!name.empty()) {
    shown.content.name = name;
    shown.content.given_name.clear();
  }
  std::error_code error;
  if (!std::filesystem::exists(line.db, error)) return shown;
  const auto reader = open_to_read(line.db);
  if (!reader) return std::unexpected(reader.error());
  const auto event = wanted_event(reader->read(), line.on, Purpose::taking_part, voice, now);
  if (!event) return std::unexpected(event.error());
  const auto types = domain::ticket_types_in(value_of(event->fields, domain::Field::ticket_types));
  dress(shown, "", types);
  if (!name.empty()) {
    const auto guests = paper_guests(reader->read(), *event);
    if (!guests) return std::unexpected(guests.error());
    for (const auto& guest : *guests) {
      if (guest.content.name == name) shown = {guest.content, guest.template_name};
    }
  }
  if (!command.ticket_type.empty()) dress(shown, command.ticket_type, types);
  return shown;
}

base::Result<std::shared_ptr<const badge::Template>> design(const CommandLine& line, const std::string& name) {
  if (!name.ends_with(".svg")) return badge::Templates(template_folders(line.db, line.assets)).find(name);
  auto svg = intake::read_input_file(name);
  if (!svg) return std::unexpected(svg.error());
  auto parsed = badge::Template::parse(*std::move(svg), std::filesystem::path(name).filename().string());
  if (!parsed) return base::fail(parsed.error().code, name + ": " + parsed.error().detail);
  return parsed;
}

base::Result<std::string> drawn(const badge::Template& design, const badge::Content& content, bool as_pdf) {
  badge::Painter painter;
  if (as_pdf) return painter.pdf(design, content);
  return badge::png(painter.pixels(design, content, preview_pixels_per_mm));
}

}  // namespace

base::Result<void> preview_badge(const CommandLine& line, const PreviewBadge& command, const Voice& voice,
                                 base::Instant now) {
  const std::string ending = base::ascii_lower(std::filesystem::path(command.file).extension().string());
  if (ending != ".png" && ending != ".pdf") {
    return base::fail(base::ErrorCode::bad_argument, voice("cli.badge.png_or_pdf", {{"file", command.file}}));
  }
  auto shown = wanted(line, command, voice, now);
  if (!shown) return std::unexpected(shown.error());
  shown->content.code = code_of_nobody;
  const auto with = design(line, command.template_name.empty() ? shown->template_name : command.template_name);
  if (!with) return std::unexpected(with.error());
  const auto bytes = drawn(**with, shown->content, ending == ".pdf");
  if (!bytes) return std::unexpected(bytes.error());
  auto file = OutputFile::create(command.file);
  if (!file) return std::unexpected(file.error());
  file->write(*bytes);
  if (auto finished = file->finish(); !finished) return finished;
  voice.say("cli.badge.previewed", {{"file", command.file}, {"template", (*with)->name()}});
  return {};
}

}  // namespace cli
