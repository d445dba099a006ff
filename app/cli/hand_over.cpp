#include "cli/hand_over.h"

#include <sstream>

#include "cli/event_command.h"
#include "cli/import_command.h"
#include "cli/which_event.h"

namespace cli {

namespace {

/// Nothing but what writes; the rest opens the database to read and needs no kiosk.
struct HandedOver {
  const CommandLine& line;
  const std::string& input;
  store::Writer& writer;
  domain::EventId running;
  const Voice& voice;
  const base::Random& random;
  base::Instant now;

  base::Result<void> operator()(const ImportRoster&) const {
    const auto on = line.on.value_or(running.text());
    const auto event = wanted_event(writer.read(), on, Purpose::taking_part, voice, now);
    if (!event) return std::unexpected(event.error());
    return write_roster(input, writer, *event, voice, random, now);
  }
  base::Result<void> operator()(const NewEvent& command) const {
    const auto event = write_event(command, writer, voice, random, now);
    if (!event) return std::unexpected(event.error());
    return {};
  }
  template <class Other>
  base::Result<void> operator()(const Other&) const {
    return base::fail(base::ErrorCode::bad_argument, voice("cli.not_handed_over"));
  }
};

}  // namespace

base::Result<int> write_here_or_hand_over(const CommandLine& line, store::IfMissing if_missing,
                                          const std::string& input, const Surroundings& surroundings,
                                          const WriteHere& write) {
  const auto writer =
      store::Writer::open(line.db, {if_missing, surroundings.machine}, surroundings.random, surroundings.now());
  if (writer) {
    if (const auto written = write(**writer); !written) return std::unexpected(written.error());
    return 0;
  }
  if (writer.error().code != base::ErrorCode::database_in_use) return std::unexpected(writer.error());
  const auto reply = store::ask_running_kiosk(line.db, {line.arguments, input});
  if (!reply) return std::unexpected(reply.error());
  surroundings.out << reply->output;
  surroundings.err << reply->errors;
  return reply->exit_code;
}

std::optional<std::string> event_of_running_kiosk(const std::filesystem::path& db) {
  const auto reply = store::ask_running_kiosk(db, {});
  if (!reply || reply->exit_code != 0 || !domain::EventId::parse(reply->output)) return std::nullopt;
  return reply->output;
}

store::ControlReply run_handed_over(const store::ControlRequest& request, store::Writer& writer,
                                    domain::EventId running, const kiosk::Strings& strings, const base::Random& random,
                                    base::Instant now) {
  if (request.arguments.empty()) return {0, running.text(), ""};
  std::vector<const char*> argv = {"lanyard"};
  for (const std::string& argument : request.arguments) argv.push_back(argument.c_str());
  const auto read = read_command_line(static_cast<int>(argv.size()), argv.data(), writer.path(), "");
  if (const auto* answered = std::get_if<Answered>(&read)) return {answered->exit_code, "", answered->text};
  std::ostringstream out;
  std::ostringstream err;
  const Voice voice(strings, out, err);
  const auto& line = std::get<CommandLine>(read);
  const HandedOver handed_over{line, request.input, writer, running, voice, random, now};
  const auto done = std::visit(handed_over, line.command);
  const int code = done ? 0 : voice.fail(done.error());
  return {code, out.str(), err.str()};
}

}  // namespace cli
