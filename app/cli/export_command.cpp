#include "cli/export_command.h"

#include <functional>

#include "cli/output_file.h"
#include "cli/read_evening.h"
#include "cli/which_event.h"
#include "cli/which_person.h"
#include "followup/contacts.h"
#include "followup/csv.h"
#include "followup/introductions_export.h"
#include "followup/json_lines.h"
#include "followup/meetings_export.h"
#include "followup/people_export.h"
#include "followup/promises_export.h"
#include "followup/unmet_export.h"
#include "followup/vcard.h"
#include "followup/xlsx.h"

namespace cli {

namespace {

using Write = std::function<void(const followup::Sink&)>;

base::Result<void> write_to(const std::string& place, const domain::EventRow& event, const Voice& voice,
                            const Write& write) {
  if (place == "-") {
    write([&](std::string_view piece) { voice.out() << piece; });
    voice.out().flush();
    if (!voice.out()) return base::fail(base::ErrorCode::write_failed, voice("cli.standard_output"));
    voice.note("cli.exported", {{"file", voice("cli.standard_output")}, {"event", title_and_start(event, voice)}});
    return {};
  }
  auto file = OutputFile::create(place);
  if (!file) return std::unexpected(file.error());
  write([&](std::string_view piece) { file->write(piece); });
  if (auto finished = file->finish(); !finished) return finished;
  voice.say("cli.exported", {{"file", place}, {"event", title_and_start(event, voice)}});
  return {};
}

void write_rows(ExportTable::What what, const followup::Circle& circle, const followup::Rows& rows) {
  switch (what) {
    case ExportTable::What::meetings:
      return followup::write_meetings(circle, rows);
    case ExportTable::What::people:
      return followup::write_people(circle.series().evening, rows);
    case ExportTable::What::introductions:
      return followup::write_introductions(circle, rows);
    case ExportTable::What::promises:
      return followup::write_promises(circle, rows);
    case ExportTable::What::unmet:
      return followup::write_unmet(circle, rows);
  }
}

}  // namespace

base::Result<void> export_table(const CommandLine& line, const ExportTable& command, const Voice& voice,
                                base::Instant now) {
  const auto series = read_series(line.db, line.on, voice, now);
  if (!series) return std::unexpected(series.error());
  const followup::Circle circle(*series);
  if (command.form == ExportTable::Form::xlsx) {
    followup::XlsxWriter xlsx;
    write_rows(command.what, circle, [&](std::span<const std::string_view> cells) { xlsx.row(cells); });
    const auto bytes = xlsx.finish();
    if (!bytes) return std::unexpected(bytes.error());
    return write_to(command.file, series->evening.event, voice, [&](const followup::Sink& sink) { sink(*bytes); });
  }
  return write_to(command.file, series->evening.event, voice, [&](const followup::Sink& sink) {
    if (command.form == ExportTable::Form::json_lines) {
      followup::JsonLinesWriter lines(sink);
      write_rows(command.what, circle, [&](std::span<const std::string_view> cells) { lines.row(cells); });
    } else {
      followup::CsvWriter csv(sink);
      write_rows(command.what, circle, [&](std::span<const std::string_view> cells) { csv.row(cells); });
    }
  });
}

base::Result<void> export_contacts(const CommandLine& line, const ExportContacts& command, const Voice& voice,
                                   base::Instant now) {
  const auto series = read_series(line.db, line.on, voice, now);
  if (!series) return std::unexpected(series.error());
  const followup::Evening& evening = series->evening;
  const followup::Circle circle(*series);
  std::vector<followup::MetContact> contacts;
  if (command.person) {
    const auto person = find_person(*command.person, evening, voice);
    if (!person) return std::unexpected(person.error());
    contacts = followup::met_by(*person, circle);
  } else {
    contacts = followup::everybody_who_met(circle);
  }
  const base::Zone zone = followup::zone_of(evening.event);
  const std::string& title = domain::value_of(evening.event.fields, domain::Field::title);
  return write_to(command.file, evening.event, voice, [&](const followup::Sink& sink) {
    for (const auto& [guest, met] : contacts) {
      const std::string when = zone.format(met, command.person ? "d MMMM yyyy, HH:mm" : "d MMMM yyyy");
      sink(followup::vcard(guest->contact, voice("cli.met_at", {{"event", title}, {"when", when}})));
    }
  });
}

}  // namespace cli
