#pragma once
// [mail] of lanyard.toml beside the database: the organizer's own account, from which letters go.
//
//   [mail]
//   from = "evening@riverside.example"
//   name = "Riverside Founders"            as readers see it
//   reply_to = "desk@riverside.example"
//   server = "smtps://mail.example.org"    or smtp://HOST:587, which must offer STARTTLS
//   user = "evening@riverside.example"     `from` unless said; "" where the server wants no login
//   password_file = "mail-password"        beside lanyard.toml; else LANYARD_MAIL_PASSWORD; else password = "…" here
//   per_minute = 30
//   certificates = "our-ca.pem"            of authorities to trust instead of the system's
#include <filesystem>
#include <optional>
#include <string>

#include "base/error.h"
#include "cli/voice.h"
#include "mail/message.h"
#include "mail/server.h"

namespace cli {

struct MailSettings {
  mail::Sender sender;
  std::optional<mail::Server> server;  // nullopt: none is named, letters go out as files only
  int per_minute = 30;
};

/// bad_argument, with file and line, where [mail] is missing or cannot be understood, and where others than its owner
/// could read the password. `from_environment` is LANYARD_MAIL_PASSWORD.
[[nodiscard]] base::Result<MailSettings> read_mail_settings(const std::filesystem::path& db,
                                                            const std::optional<std::string>& from_environment,
                                                            const Voice& voice);

}  // namespace cli
