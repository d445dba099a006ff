#include "cli/export_command.h"

#include <functional>
#include <set>

#include "base/text.h"
#include "cli/output_file.h"
#include "cli/read_evening.h"
#include "cli/which_event.h"
#include "followup/contacts.h"
#include "followup/meetings_csv.h"
#include "followup/people_csv.h"
#include "followup/vcard.h"

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

/// Whose name or address this is, in any letter case.
base::Result<domain::PersonId> find_person(const std::string& asked, const followup::Evening& evening,
                                           const Voice& voice) {
  const auto same = [wanted = base::ascii_lower(base::single_line(asked))](const std::string& text) {
    return base::ascii_lower(base::single_line(text)) == wanted;
  };
  std::set<domain::PersonId> found;
  for (const auto& person : evening.persons) {
    const bool fits = same(domain::value_of(person.fields, domain::Field::name)) ||
                      same(domain::value_of(person.fields, domain::Field::email));
    if (person.known && fits) found.insert(person.id);
  }
  if (found.empty()) return base::fail(base::ErrorCode::not_found, asked);
  if (found.size() > 1)
    return base::fail(base::ErrorCode::bad_argument, voice("cli.several_people", {{"name", asked}}));
  return *found.begin();
}

}  // namespace

base::Result<void> export_meetings(const CommandLine& line, const ExportMeetings& command, const Voice& voice,
                                   base::Instant now) {
  const auto evening = read_evening(line.db, line.on, voice, now);
  if (!evening) return std::unexpected(evening.error());
  return write_to(command.file, evening->event, voice,
                  [&](const followup::Sink& sink) { followup::write_meetings_csv(*evening, sink); });
}

base::Result<void> export_people(const CommandLine& line, const ExportPeople& command, const Voice& voice,
                                 base::Instant now) {
  const auto evening = read_evening(line.db, line.on, voice, now);
  if (!evening) return std::unexpected(evening.error());
  return write_to(command.file, evening->event, voice,
                  [&](const followup::Sink& sink) { followup::write_people_csv(*evening, sink); });
}

base::Result<void> export_contacts(const CommandLine& line, const ExportContacts& command, const Voice& voice,
                                   base::Instant now) {
  const auto evening = read_evening(line.db, line.on, voice, now);
  if (!evening) return std::unexpected(evening.error());
  const followup::Guests guests(*evening);
  std::vector<followup::MetContact> contacts;
  if (command.person) {
    const auto person = find_person(*command.person, *evening, voice);
    if (!person) return std::unexpected(person.error());
    contacts = followup::met_by(*person, *evening, guests);
  } else {
    contacts = followup::everybody_who_met(*evening, guests);
  }
  const base::Zone zone = followup::zone_of(evening->event);
  const std::string& title = domain::value_of(evening->event.fields, domain::Field::title);
  return write_to(command.file, evening->event, voice, [&](const followup::Sink& sink) {
    for (const auto& [guest, met] : contacts) {
      const std::string when = zone.format(met, command.person ? "d MMMM yyyy, HH:mm" : "d MMMM yyyy");
      sink(followup::vcard(guest->contact, voice("cli.met_at", {{"event", title}, {"when", when}})));
    }
  });
}

}  // namespace cli
