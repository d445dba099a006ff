#include "cli/stats_command.h"

#include <nlohmann/json.hpp>

#include "cli/read_evening.h"
#include "followup/stats.h"

namespace cli {

base::Result<void> show_stats(const std::filesystem::path& db, const ShowStats& command, const Voice& voice,
                              base::Instant now) {
  const auto evening = read_evening(db, now);
  if (!evening) return std::unexpected(evening.error());
  const followup::Stats stats = followup::stats_of(*evening);
  const std::string& title = domain::value_of(evening->event.fields, domain::Field::title);
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
    voice.out() << json.dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace) << '\n';
    return {};
  }
  const auto line = [&](std::string_view key, int count) { voice.say(key, {{"count", std::to_string(count)}}); };
  voice.say("cli.stats.title", {{"event", title}});
  line("cli.stats.registered", stats.registered);
  line("cli.stats.in", stats.in);
  line("cli.stats.walk_ins", stats.walk_ins);
  line("cli.stats.unlisted", stats.unlisted);
  line("cli.stats.pending", stats.pending);
  line("cli.stats.waitlist", stats.waitlist);
  line("cli.stats.cancelled", stats.cancelled);
  line("cli.stats.meetings", stats.meetings);
  line("cli.stats.met_nobody", stats.met_nobody);
  return {};
}

}  // namespace cli
