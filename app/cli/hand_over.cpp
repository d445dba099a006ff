#include "cli/hand_over.h"

#include <sstream>

#include "cli/event_command.h"
#include "cli/import_command.h"

namespace cli {

namespace {

/// Nothing but what writes; the rest opens the database to read and needs no kiosk.
struct HandedOver {
  const std::string& input;
  store::Writer& writer;
  const Voice& voice;
  const base::Random& random;
  base::Instant now;

  base::Result<void> operator()(const ImportRoster&) const { return write_roster(input, writer, voice, random, now); }
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

store::ControlReply run_handed_over(const store::ControlRequest& request, store::Writer& writer,
                                    const kiosk::Strings& strings, const base::Random& random, base::Instant now) {
  std::vector<const char*> argv = {"lanyard"};
  for (const std::string& argument : request.arguments) argv.push_back(argument.c_str());
  const auto read = read_command_line(static_cast<int>(argv.size()), argv.data(), writer.path(), "");
  if (const auto* answered = std::get_if<Answered>(&read)) return {answered->exit_code, "", answered->text};
  std::ostringstream out;
  std::ostringstream err;
  const Voice voice(strings, out, err);
  const HandedOver handed_over{request.input, writer, voice, random, now};
  const auto done = std::visit(handed_over, std::get<CommandLine>(read).command);
  const int code = done ? 0 : voice.fail(done.error());
  return {code, out.str(), err.str()};
}

}  // namespace cli
