// lanyard badge blanks and lanyard door-list.
#include <functional>

#include "badge/blanks.h"
#include "badge/door_list.h"
#include "base/collation.h"
#include "base/text.h"
#include "cli/badge_command.h"
#include "cli/output_file.h"
#include "cli/paper_guests.h"
#include "cli/read_evening.h"
#include "cli/which_event.h"
#include "followup/evening.h"
#include "store/event_card.h"

namespace cli {

namespace {

using Draw = std::function<base::Result<void>(const badge::Sink&)>;

base::Result<void> write_file(const std::string& place, const Draw& draw) {
  auto file = OutputFile::create(place);
  if (!file) return std::unexpected(file.error());
  if (auto drawn = draw([&](std::string_view piece) { file->write(piece); }); !drawn) return drawn;
  return file->finish();
}

/// "Lindqvist, Mara": as it is looked for. A name without a known family name stands as it is written.
std::string name_in_list(const PaperGuest& guest) {
  if (guest.family_name.empty()) return guest.content.name;
  return guest.content.given_name.empty() ? guest.family_name : guest.family_name + ", " + guest.content.given_name;
}

badge::DoorListRow row_of(const PaperGuest& guest, const Voice& voice) {
  badge::DoorListRow row;
  row.name = name_in_list(guest);
  row.section = base::index_letter(row.name);
  row.company = guest.content.company;
  row.ticket = guest.content.ticket;
  if (guest.status != domain::Status::going) {
    row.ticket = voice("desk.status." + std::string(domain::name_of(guest.status)));
  }
  if (!guest.scan_keys.empty()) row.code_end = base::ending(guest.scan_keys.front(), 4);
  if (guest.is_in) row.box = badge::DoorListRow::Box::ticked;
  return row;
}

}  // namespace

base::Result<void> print_blanks(const CommandLine& line, const PrintBlanks& command, const Voice& voice,
                                const Surroundings& world) {
  const auto reader = open_to_read(line.db);
  if (!reader) return std::unexpected(reader.error());
  const auto event = wanted_event(reader->read(), line.on, Purpose::taking_part, voice, world.now());
  if (!event) return std::unexpected(event.error());
  const auto key = reader->read().event_key(event->id);
  if (!key) return std::unexpected(key.error());
  if (!*key) return base::fail(base::ErrorCode::no_event, event->id.text());
  std::vector<std::string> codes;
  codes.reserve(static_cast<std::size_t>(command.count));
  for (int i = 0; i < command.count; ++i) {
    codes.push_back(domain::blank_code(domain::BadgeId::random(world.random), **key));
  }
  badge::BlankChoices choices;
  if (command.paper == Paper::letter) choices.labels = badge::BlankChoices::Labels::on_letter;
  if (command.cut_marks == CutMarks::drawn) choices.cut_marks = badge::CutMarks::drawn;
  const auto drawn =
      write_file(command.file, [&](const badge::Sink& sink) { return badge::write_blanks(codes, choices, sink); });
  if (!drawn) return drawn;
  voice.say(
      "cli.badge.blanks_done",
      {{"count", std::to_string(command.count)}, {"file", command.file}, {"event", title_and_start(*event, voice)}});
  return {};
}

base::Result<void> print_door_list(const CommandLine& line, const PrintDoorList& command, const Voice& voice,
                                   base::Instant now) {
  const auto reader = open_to_read(line.db);
  if (!reader) return std::unexpected(reader.error());
  const auto event = wanted_event(reader->read(), line.on, Purpose::taking_part, voice, now);
  if (!event) return std::unexpected(event.error());
  const auto guests = paper_guests(reader->read(), *event);
  if (!guests) return std::unexpected(guests.error());
  std::vector<badge::DoorListRow> rows;
  rows.reserve(guests->size());
  for (const auto& guest : *guests) rows.push_back(row_of(guest, voice));
  const auto card = store::event_card(*event);
  badge::DoorListWords words;
  words.title = card.title;
  words.under_title = voice("cli.door_list.under_title",
                            {{"starts", followup::zone_of(*event).format(card.starts, "EEEE d MMMM yyyy, HH:mm")},
                             {"count", std::to_string(rows.size())}});
  words.page_of = [&](int page, int pages) {
    return voice("cli.door_list.page", {{"page", std::to_string(page)}, {"pages", std::to_string(pages)}});
  };
  words.more = voice("cli.door_list.more");
  const auto paper = command.paper == Paper::letter ? badge::us_letter : badge::a4;
  const auto drawn = write_file(
      command.file, [&](const badge::Sink& sink) { return badge::write_door_list(rows, words, paper, sink); });
  if (!drawn) return drawn;
  voice.say(
      "cli.door_list.done",
      {{"count", std::to_string(rows.size())}, {"file", command.file}, {"event", title_and_start(*event, voice)}});
  return {};
}

}  // namespace cli
