#include "cli/mail_settings.h"

#include <fmt/format.h>
#include <sys/stat.h>

#include "base/text.h"
#include "cli/toml_table.h"
#include "intake/roster_file.h"

namespace cli {

namespace {

constexpr int most_per_minute = 600;

struct Written {
  std::string from;
  std::string name;
  std::string reply_to;
  std::string server;
  std::optional<std::string> user;
  std::string password_file;
  std::optional<std::string> password;
  int per_minute = 30;
  std::string certificates;
};

bool others_can_read(const std::filesystem::path& file) {
  struct stat status{};
  return ::stat(file.c_str(), &status) == 0 && (status.st_mode & (S_IRWXG | S_IRWXO)) != 0;
}

base::Result<void> refuse_if_others_can_read(const std::filesystem::path& file, const Voice& voice) {
  if (!others_can_read(file)) return {};
  return base::fail(base::ErrorCode::bad_argument, voice("cli.mail.readable_password", {{"file", file.string()}}));
}

base::Result<std::string> password_of(const Written& written, const std::filesystem::path& settings,
                                      const std::optional<std::string>& from_environment, const Voice& voice) {
  if (written.password) {
    if (auto kept = refuse_if_others_can_read(settings, voice); !kept) return std::unexpected(kept.error());
    return *written.password;
  }
  if (written.password_file.empty()) return from_environment.value_or("");
  const auto file = settings.parent_path() / written.password_file;
  if (auto kept = refuse_if_others_can_read(file, voice); !kept) return std::unexpected(kept.error());
  auto text = intake::read_input_file(file.string());
  if (!text) return text;
  while (text->ends_with('\n') || text->ends_with('\r')) text->pop_back();
  return text;
}

/// What is wrong with a value that its type allows.
void judge(const Written& written, TomlTable& table, const Voice& voice) {
  if (!mail::is_sendable(written.from)) table.refuse("from", written.from);
  if (!written.reply_to.empty() && !mail::is_sendable(written.reply_to)) table.refuse("reply_to", written.reply_to);
  if (!written.server.empty() && !mail::server_at(written.server)) {
    table.refuse("server", voice("cli.mail.no_server_address", {{"value", written.server}}));
  }
  if (written.per_minute < 1 || written.per_minute > most_per_minute) {
    table.refuse("per_minute", voice("cli.mail.no_pace", {{"value", std::to_string(written.per_minute)},
                                                          {"most", std::to_string(most_per_minute)}}));
  }
  if (written.password && !written.password_file.empty()) table.refuse("password", voice("cli.mail.two_passwords"));
  // A line end in a login would be another command to the server.
  if (written.user && base::single_line(base::sanitised(*written.user)) != *written.user) table.refuse("user", "");
}

}  // namespace

base::Result<MailSettings> read_mail_settings(const std::filesystem::path& db,
                                              const std::optional<std::string>& from_environment, const Voice& voice) {
  const auto path = db.parent_path() / "lanyard.toml";
  std::error_code error;
  if (!std::filesystem::exists(path, error)) return wrong_in(path, " [mail]?");
  const auto read = read_toml(path);
  if (!read) return std::unexpected(read.error());
  const auto* inside = (*read)["mail"].as_table();
  if (inside == nullptr) return wrong_in(path, " [mail]?");
  TomlTable table(*inside);
  Written written;
  table.take<std::string>("from", written.from);
  table.take<std::string>("name", written.name);
  table.take<std::string>("reply_to", written.reply_to);
  table.take<std::string>("server", written.server);
  table.take<std::string>("user", written.user);
  table.take<std::string>("password_file", written.password_file);
  table.take<std::string>("password", written.password);
  table.take<int>("per_minute", written.per_minute);
  table.take<std::string>("certificates", written.certificates);
  judge(written, table, voice);
  if (auto wrong = table.wrong(); !wrong.empty()) return wrong_in(path, wrong);
  if (written.from.empty()) return wrong_in(path, fmt::format("{}: from?", inside->source().begin.line));
  MailSettings settings;
  settings.sender = {base::single_line(base::sanitised(written.name)), written.from, written.reply_to};
  settings.per_minute = written.per_minute;
  settings.server = mail::server_at(written.server);
  if (!settings.server) return settings;
  settings.server->user = written.user.value_or(written.from);
  if (!written.certificates.empty()) settings.server->certificates = path.parent_path() / written.certificates;
  if (settings.server->user.empty()) return settings;
  auto password = password_of(written, path, from_environment, voice);
  if (!password) return std::unexpected(password.error());
  settings.server->password = *std::move(password);
  return settings;
}

}  // namespace cli
