#include "cli/event_command.h"

#include <algorithm>

#include "cli/event_fields.h"
#include "cli/read_evening.h"
#include "cli/which_event.h"
#include "store/create_event.h"
#include "store/event_card.h"

namespace cli {

namespace {

enum class Taken : std::uint8_t { no, by_the_clock, chosen };

/// Ends where it is said what was written; nullopt: written here.
int replied(const std::optional<store::ControlReply>& reply, const Surroundings& surroundings) {
  if (!reply) return 0;
  surroundings.out << reply->output;
  surroundings.err << reply->errors;
  return reply->exit_code;
}

void show(const domain::EventRow& event, const store::Counts& counts, Taken taken, const Voice& voice) {
  const kiosk::EventCard card = store::event_card(event);
  const base::Zone zone = followup::zone_of(event);
  const std::string& capacity = domain::value_of(event.fields, domain::Field::capacity);
  voice.say("cli.event.title", {{"event", card.title}});
  voice.say("cli.event.times", {{"starts", zone.format(card.starts, "EEEE d MMMM yyyy, HH:mm")},
                                {"ends", zone.format(card.ends, "EEEE d MMMM yyyy, HH:mm")},
                                {"zone", zone.name()}});
  voice.say("cli.event.guests", {{"registered", std::to_string(counts.registered)}, {"in", std::to_string(counts.in)}});
  if (event.purged) {
    voice.say("cli.event.gone_since", {{"date", zone.format(*event.purged, "d MMMM yyyy")}});
  } else {
    voice.say("cli.event.kept_until", {{"date", zone.format(card.kept_until, "d MMMM yyyy")}});
  }
  if (!capacity.empty()) voice.say("cli.event.capacity", {{"count", capacity}});
  voice.say(card.walk_ins_open ? "cli.event.walk_ins_open" : "cli.event.walk_ins_closed");
  if (!card.help_desk.empty()) voice.say("cli.event.help_desk", {{"place", card.help_desk}});
  if (taken == Taken::by_the_clock) voice.say("cli.event.taken");
  if (taken == Taken::chosen) voice.say("cli.event.taken_as_chosen");
  voice.say("cli.event.id", {{"id", event.id.text()}});
}

}  // namespace

base::Result<int> new_event(const CommandLine& line, const NewEvent& command, const Voice& voice,
                            const Surroundings& surroundings) {
  // What is wrong with it is said before a database is made.
  if (const auto fields = event_fields(command, voice, surroundings.now()); !fields) {
    return std::unexpected(fields.error());
  }
  const auto write = [&](store::Writer& writer) -> base::Result<void> {
    const auto event = write_event(command, writer, voice, surroundings.random, surroundings.now());
    if (!event) return std::unexpected(event.error());
    return {};
  };
  const auto reply = write_here_or_hand_over(line, store::IfMissing::create, surroundings, write,
                                             [&] { return store::ControlRequest{line.arguments, ""}; });
  if (!reply) return std::unexpected(reply.error());
  return replied(*reply, surroundings);
}

base::Result<int> use_event(const CommandLine& line, const UseEvent& command, const Voice& voice,
                            const Surroundings& surroundings) {
  const auto write = [&](store::Writer& writer) -> base::Result<void> {
    const auto event = write_use(command, writer, voice, surroundings.now());
    if (!event) return std::unexpected(event.error());
    return {};
  };
  const auto reply = write_here_or_hand_over(line, store::IfMissing::refuse, surroundings, write,
                                             [&] { return store::ControlRequest{line.arguments, ""}; });
  if (!reply) return std::unexpected(reply.error());
  return replied(*reply, surroundings);
}

base::Result<domain::EventId> write_use(const UseEvent& command, store::Writer& writer, const Voice& voice,
                                        base::Instant now) {
  const auto events = writer.read().events();
  if (!events) return std::unexpected(events.error());
  if (events->empty()) return base::fail(base::ErrorCode::no_event, "");
  std::optional<store::EventInUse> chosen;
  if (command.title) {
    const auto event = event_called(*command.title, *events, voice);
    if (!event) return std::unexpected(event.error());
    chosen = {event->id, now};
    if (chosen_event(chosen, *events, now) == nullptr) {
      return base::fail(base::ErrorCode::bad_argument,
                        voice("cli.event.over", {{"event", title_and_start(*event, voice)}}));
    }
  }
  if (const auto written = store::use_event(writer, chosen); !written) return std::unexpected(written.error());
  const auto taken = wanted_event(writer.read(), {}, Purpose::taking_part, voice, now);
  if (!taken) return std::unexpected(taken.error());
  voice.say(chosen ? "cli.event.used" : "cli.event.by_the_clock", {{"event", title_and_start(*taken, voice)}});
  return taken->id;
}

base::Result<domain::EventId> write_event(const NewEvent& command, store::Writer& writer, const Voice& voice,
                                          const base::Random& random, base::Instant now) {
  auto fields = event_fields(command, voice, now);
  if (!fields) return std::unexpected(fields.error());
  const auto events = writer.read().events();
  if (!events) return std::unexpected(events.error());
  if (const auto* there = event_of(*fields, *events)) {
    return base::fail(base::ErrorCode::bad_argument,
                      voice("cli.event.there_already", {{"event", title_and_start(*there, voice)}}));
  }
  const auto id = store::create_event(writer, *std::move(fields), random, now);
  if (!id) return id;
  const auto made = writer.read().event(*id);
  if (!made) return std::unexpected(made.error());
  if (*made) voice.say("cli.event.made", {{"event", title_and_start(**made, voice)}});
  return id;
}

base::Result<void> list_events(const std::filesystem::path& db, const Voice& voice, base::Instant now) {
  const auto reader = open_to_read(db);
  if (!reader) return std::unexpected(reader.error());
  auto events = reader->read().events();
  if (!events) return std::unexpected(events.error());
  if (events->empty()) return base::fail(base::ErrorCode::no_event, db.string());
  std::ranges::sort(*events, {},
                    [](const domain::EventRow& event) { return std::pair(store::event_card(event).starts, event.id); });
  const auto taken = wanted_event(reader->read(), {}, Purpose::taking_part, voice, now);
  if (!taken) return std::unexpected(taken.error());
  const auto in_use = reader->read().event_in_use();
  if (!in_use) return std::unexpected(in_use.error());
  const auto why = chosen_event(*in_use, *events, now) == nullptr ? Taken::by_the_clock : Taken::chosen;
  for (const auto& event : *events) {
    const auto counts = reader->read().counts(event.id);
    if (!counts) return std::unexpected(counts.error());
    if (&event != &events->front()) voice.out() << '\n';
    const bool is_taken = event.id == taken->id && events->size() > 1;
    show(event, *counts, is_taken ? why : Taken::no, voice);
  }
  return {};
}

}  // namespace cli
