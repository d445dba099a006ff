#include "cli/event_file.h"

#include "cli/event_command.h"
#include "cli/event_fields.h"
#include "cli/import_show.h"
#include "cli/ticket_types_file.h"
#include "cli/toml_table.h"
#include "cli/which_event.h"
#include "intake/import.h"
#include "intake/roster_file.h"
#include "roster/table.h"

namespace cli {

namespace {

/// The bytes of the event's roster, which can be read as one; nullopt where it names none.
base::Result<std::optional<std::string>> read_guests(const EventFile& file) {
  if (!file.roster) return std::nullopt;
  auto guests = intake::read_input_file(file.roster->string());
  if (!guests) return std::unexpected(guests.error());
  if (const auto table = intake::read_roster(*guests, intake::sheet_program()); !table) {
    return base::fail(table.error().code, file.roster->string() + ": " + table.error().detail);
  }
  return *std::move(guests);
}

/// Templates and bands are tried and changed until the evening before; the file is right.
base::Result<void> keep_ticket_types(const NewEvent& wanted, const domain::EventRow& event, store::Writer& writer,
                                     base::Instant now) {
  using enum domain::Field;
  const std::string types = domain::json_of(wanted.ticket_types);
  const auto there = domain::ticket_types_in(domain::value_of(event.fields, ticket_types));
  if (there == wanted.ticket_types) return {};
  const domain::FactBody change =
      domain::EventDescribed{event.id, {{ticket_types, types, domain::writers_of(event.fields, ticket_types)}}};
  if (const auto written = writer.append({&change, 1}, now); !written) return std::unexpected(written.error());
  return {};
}

base::Result<domain::EventRow> find_or_make(const NewEvent& wanted, store::Writer& writer, const Voice& voice,
                                            const base::Random& random, base::Instant now) {
  const auto fields = event_fields(wanted, voice, now);
  if (!fields) return std::unexpected(fields.error());
  const auto events = writer.read().events();
  if (!events) return std::unexpected(events.error());
  if (const auto* there = event_of(*fields, *events)) return *there;
  const auto made = write_event(wanted, writer, voice, random, now);
  if (!made) return std::unexpected(made.error());
  auto row = writer.read().event(*made);
  if (!row) return std::unexpected(row.error());
  if (!*row) return base::fail(base::ErrorCode::no_event, made->text());
  return **std::move(row);
}

}  // namespace

base::Result<EventFile> read_event_file(const std::filesystem::path& path, const Voice& voice) {
  const auto table = read_toml(path);
  if (!table) return std::unexpected(table.error());
  EventFile file;
  int capacity = 0;
  std::string walk_ins = "open";
  std::string roster;
  TomlTable taking(*table);
  taking.take<std::string>("name", file.event.name);
  taking.take<std::string>("start", file.event.start);
  taking.take<std::string>("end", file.event.end);
  taking.take<std::string>("zone", file.event.zone);
  taking.take<std::string>("help_desk", file.event.help_desk);
  taking.take<std::string>("walk_ins", walk_ins);
  taking.take<std::string>("roster", roster);
  taking.take<int>("kept_days", file.event.kept_days);
  taking.take<int>("capacity", capacity);
  if (file.event.kept_days < 0) taking.refuse("kept_days", voice("cli.event.no_days"));
  const toml::node* badge = taking.inner("badge");
  if (!taking.wrong().empty()) return wrong_in(path, taking.wrong());
  if (badge != nullptr) {
    auto types = ticket_types_from(*badge);
    if (!types) return wrong_in(path, types.error().detail);
    file.event.ticket_types = *std::move(types);
  }
  if (walk_ins != "open" && walk_ins != "closed") {
    return base::fail(base::ErrorCode::bad_argument, voice("cli.event.walk_ins_what", {{"value", walk_ins}}));
  }
  if (walk_ins == "closed") file.event.walk_ins = NewEvent::WalkIns::closed;
  if (capacity > 0) file.event.capacity = capacity;
  if (!roster.empty()) file.roster = path.parent_path() / roster;
  return file;
}

std::filesystem::path sample_event(const std::filesystem::path& assets) { return assets / "event" / "event.toml"; }

base::Result<domain::EventId> set_up_event(const std::filesystem::path& file, store::Writer& writer, const Voice& voice,
                                           const base::Random& random, base::Instant now) {
  const auto read = read_event_file(file, voice);
  if (!read) return std::unexpected(read.error());
  const auto guests = read_guests(*read);
  if (!guests) return std::unexpected(guests.error());
  const auto event = find_or_make(read->event, writer, voice, random, now);
  if (!event) return std::unexpected(event.error());
  if (const auto kept = keep_ticket_types(read->event, *event, writer, now); !kept) {
    return std::unexpected(kept.error());
  }
  const auto there = writer.read().registrations(event->id);
  if (!there) return std::unexpected(there.error());
  if (*guests && there->empty()) {
    const auto table = intake::read_roster(**guests, intake::sheet_program());
    if (!table) return std::unexpected(table.error());
    const auto planned = intake::plan_import(*table, writer.read(), *event, random);
    if (!planned) return std::unexpected(planned.error());
    if (const auto written = intake::write_import(*planned, writer, now); !written) {
      return std::unexpected(written.error());
    }
    say_imported(*planned, voice);
  }
  return event->id;
}

}  // namespace cli
