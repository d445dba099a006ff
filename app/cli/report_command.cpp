#include "cli/report_command.h"

#include <nlohmann/json.hpp>

#include "cli/read_evening.h"
#include "cli/which_event.h"
#include "followup/report.h"

namespace cli {

namespace {

struct Number {
  std::string_view name;  // in JSON, and behind cli.report. in the catalogue
  int count = 0;
};

std::vector<Number> numbers_of(const followup::Report& report) {
  return {{"came", report.came},
          {"met_nobody", report.met_nobody},
          {"meetings", report.meetings},
          {"second_meetings", report.second_meetings},
          {"later_meetings", report.later_meetings},
          {"met_since", report.met_since},
          {"promises_made", report.promises_made},
          {"promises_kept", report.promises_kept},
          {"promises_let_go", report.promises_let_go},
          {"promises_open", report.promises_open},
          {"introductions_made", report.introductions_made},
          {"introductions_agreed", report.introductions_agreed},
          {"introductions_happened", report.introductions_happened}};
}

}  // namespace

base::Result<void> show_report(const CommandLine& line, const ShowReport& command, const Voice& voice,
                               base::Instant now) {
  const auto reader = open_to_read(line.db);
  if (!reader) return std::unexpected(reader.error());
  const auto event = wanted_event(reader->read(), line.on, Purpose::looking_back, voice, now);
  if (!event) return std::unexpected(event.error());
  auto whole = read_whole(reader->read());
  if (!whole) return std::unexpected(whole.error());
  const bool is_series = command.over == ShowReport::Over::series;
  const auto report = followup::report_on(*whole, is_series ? std::nullopt : std::optional(event->id));
  if (command.form == ShowReport::Form::json) {
    nlohmann::ordered_json json;
    if (!is_series) json["event"] = domain::value_of(event->fields, domain::Field::title);
    json["evenings"] = report.evenings;
    for (const auto& number : numbers_of(report)) json[std::string(number.name)] = number.count;
    voice.out() << json.dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace) << '\n';
    return {};
  }
  if (is_series) {
    voice.say("cli.report.series", {{"count", std::to_string(report.evenings)}});
  } else {
    voice.say("cli.report.event", {{"event", title_and_start(*event, voice)}});
  }
  for (const auto& number : numbers_of(report)) {
    voice.say("cli.report." + std::string(number.name), {{"count", std::to_string(number.count)}});
  }
  return {};
}

}  // namespace cli
