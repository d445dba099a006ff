#include "cli/stats_command.h"

#include <nlohmann/json.hpp>

#include "cli/read_evening.h"
#include "followup/help_calls.h"
#include "followup/stats.h"

namespace cli {

namespace {

/// In the words that the desk reads.
struct Call {
  std::string at;
  std::string kiosk;
  std::string reason;
  std::string name;  // empty: nobody knows whose
};

std::vector<Call> open_calls(const followup::Evening& evening, const Voice& voice) {
  const base::Zone zone = followup::zone_of(evening.event);
  std::vector<Call> calls;
  for (const auto& [row, name] : followup::open_help_calls(evening)) {
    const std::string table = row->reason.starts_with("refused.") ? "" : "cli.help.";
    calls.push_back({zone.format(row->at, "HH:mm"), row->kiosk, voice(table + row->reason), name});
  }
  return calls;
}

}  // namespace

base::Result<void> show_stats(const CommandLine& line, const ShowStats& command, const Voice& voice,
                              base::Instant now) {
  const auto series = read_series(line.db, line.on, voice, now, followup::Earlier::left_out);
  if (!series) return std::unexpected(series.error());
  const followup::Evening& evening = series->evening;
  const followup::Stats stats = followup::stats_of(followup::Circle(*series));
  const std::string& title = domain::value_of(evening.event.fields, domain::Field::title);
  if (command.form == ShowStats::Form::json) {
    nlohmann::ordered_json json = {{"event", title},
                                   {"registered", stats.registered},
                                   {"pending", stats.pending},
                                   {"waitlist", stats.waitlist},
                                   {"cancelled", stats.cancelled},
                                   {"walk_ins", stats.walk_ins},
                                   {"unlisted", stats.unlisted},
                                   {"in", stats.in},
                                   {"meetings", stats.meetings},
                                   {"met_nobody", stats.met_nobody}};
    auto& calls = json["help_calls"] = nlohmann::ordered_json::array();
    for (const auto& call : open_calls(evening, voice)) {
      calls.push_back({{"at", call.at}, {"kiosk", call.kiosk}, {"reason", call.reason}, {"name", call.name}});
    }
    voice.out() << json.dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace) << '\n';
    return {};
  }
  const auto say = [&](std::string_view key, int count) { voice.say(key, {{"count", std::to_string(count)}}); };
  voice.say("cli.stats.title", {{"event", title}});
  say("cli.stats.registered", stats.registered);
  say("cli.stats.in", stats.in);
  say("cli.stats.walk_ins", stats.walk_ins);
  say("cli.stats.unlisted", stats.unlisted);
  say("cli.stats.pending", stats.pending);
  say("cli.stats.waitlist", stats.waitlist);
  say("cli.stats.cancelled", stats.cancelled);
  say("cli.stats.meetings", stats.meetings);
  say("cli.stats.met_nobody", stats.met_nobody);
  for (const auto& call : open_calls(evening, voice)) {
    voice.say(call.name.empty() ? "cli.stats.help_for_somebody" : "cli.stats.help",
              {{"at", call.at}, {"kiosk", call.kiosk}, {"reason", call.reason}, {"name", call.name}});
  }
  return {};
}

}  // namespace cli
