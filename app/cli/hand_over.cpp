#include "cli/hand_over.h"

#include <sstream>

#include "cli/event_command.h"

namespace cli {

namespace {

// No command of that name can be typed: it has no meaning without the facts.
constexpr const char* to_write_facts = "write-facts";

/// Nothing but what writes; the rest opens the database to read and needs no kiosk.
struct HandedOver {
  const WriteThere& write_there;
  const Voice& voice;
  const base::Random& random;
  domain::EventId running;
  base::Instant now;

  base::Result<void> operator()(const UseEvent& command) const {
    return write_there([&](store::Writer& writer) -> base::Result<void> {
      const auto taken = write_use(command, writer, voice, now);
      if (!taken) return std::unexpected(taken.error());
      if (*taken != running) voice.say("cli.event.kiosk_goes_on");
      return {};
    });
  }
  base::Result<void> operator()(const NewEvent& command) const {
    return write_there([&](store::Writer& writer) -> base::Result<void> {
      const auto event = write_event(command, writer, voice, random, now);
      if (!event) return std::unexpected(event.error());
      return {};
    });
  }
  template <class Other>
  base::Result<void> operator()(const Other&) const {
    return base::fail(base::ErrorCode::bad_argument, voice("cli.not_handed_over"));
  }
};

base::Result<void> write(const store::ControlRequest& request, const store::ControlProgress& progress,
                         const WriteThere& write_there, base::Instant now) {
  if (request.arguments.size() != 2) return base::fail(base::ErrorCode::bad_argument, to_write_facts);
  const auto facts = intake::facts_in(request.input);
  if (!facts) return std::unexpected(facts.error());
  const roster::Watch watch = [&](roster::Step, std::size_t done, std::size_t of) { return progress(done, of); };
  const std::string& version = request.arguments[1];
  return write_there([&](store::Writer& writer) -> base::Result<void> {
    if (!version.empty()) return writer.append(*facts, now, version, watch);
    const auto written = writer.append(*facts, now);
    if (!written) return std::unexpected(written.error());
    return {};
  });
}

}  // namespace

base::Result<std::optional<store::ControlReply>> write_here_or_hand_over(
    const CommandLine& line, store::IfMissing if_missing, const Surroundings& surroundings, const WriteHere& write,
    const MakeRequest& request, const store::ControlProgress& progress) {
  const auto writer =
      store::Writer::open(line.db, {if_missing, surroundings.machine}, surroundings.random, surroundings.now());
  if (writer) {
    if (const auto written = write(**writer); !written) return std::unexpected(written.error());
    return std::nullopt;
  }
  if (writer.error().code != base::ErrorCode::database_in_use) return std::unexpected(writer.error());
  auto reply = store::ask_running_kiosk(line.db, request(), std::chrono::seconds(5), progress);
  if (!reply) return std::unexpected(reply.error());
  return *std::move(reply);
}

store::ControlRequest request_to_write(const std::vector<domain::FactBody>& facts, const std::string& version) {
  return {{to_write_facts, version}, intake::text_of(facts)};
}

base::Result<void> write_facts(const CommandLine& line, const std::vector<domain::FactBody>& facts,
                               const Surroundings& surroundings) {
  const auto here = [&](store::Writer& writer) -> base::Result<void> {
    const auto written = writer.append(facts, surroundings.now());
    if (!written) return std::unexpected(written.error());
    return {};
  };
  const auto reply = write_here_or_hand_over(line, store::IfMissing::refuse, surroundings, here,
                                             [&] { return request_to_write(facts, ""); });
  if (!reply) return std::unexpected(reply.error());
  if (!*reply || (*reply)->exit_code == 0) return {};
  return std::unexpected(error_of(**reply));
}

base::Error error_of(const store::ControlReply& reply) {
  for (int i = 0; i <= static_cast<int>(base::last_error_code); ++i) {
    const auto code = static_cast<base::ErrorCode>(i);
    if (base::exit_code(code) == reply.exit_code) return {code, reply.output};
  }
  return {base::ErrorCode::no_answer, reply.errors};
}

std::optional<std::string> event_of_running_kiosk(const std::filesystem::path& db) {
  const auto reply = store::ask_running_kiosk(db, {});
  if (!reply || reply->exit_code != 0 || !domain::EventId::parse(reply->output)) return std::nullopt;
  return reply->output;
}

store::ControlReply run_handed_over(const store::ControlRequest& request, const store::ControlProgress& progress,
                                    const WriteThere& write_there, domain::EventId running,
                                    const kiosk::Strings& strings, const base::Random& random, base::Instant now) {
  if (request.arguments.empty()) return {0, running.text(), ""};
  std::ostringstream out;
  std::ostringstream err;
  const Voice voice(strings, out, err);
  const auto replied = [&](const base::Result<void>& done) -> store::ControlReply {
    const int code = done ? 0 : voice.fail(done.error());
    return {code, out.str(), err.str()};
  };
  if (request.arguments.front() == to_write_facts) {
    const auto written = write(request, progress, write_there, now);
    if (!written)
      return {base::exit_code(written.error().code), written.error().detail, ""};  // said where it was asked
    return {};
  }
  std::vector<const char*> argv = {"lanyard"};
  for (const std::string& argument : request.arguments) argv.push_back(argument.c_str());
  const auto read = read_command_line(static_cast<int>(argv.size()), argv.data(), "", "");
  if (const auto* answered = std::get_if<Answered>(&read)) return {answered->exit_code, "", answered->text};
  return replied(std::visit(HandedOver{write_there, voice, random, running, now}, std::get<CommandLine>(read).command));
}

}  // namespace cli
