#include "cli/mail_settings.h"

#include "lanyard.h"
#include "support/catch.h"
#include "support/english.h"

namespace {

using Permissions = std::filesystem::perms;
constexpr auto mine = Permissions::owner_read | Permissions::owner_write;

base::Result<cli::MailSettings> settings_with(const std::string& settings, Permissions permissions = mine,
                                              const std::optional<std::string>& environment = std::nullopt) {
  const support::Lanyard lanyard;
  lanyard.put("lanyard.toml", settings);
  lanyard.put("secret", "correct horse\n");
  std::filesystem::permissions(lanyard.path("lanyard.toml"), permissions);
  std::filesystem::permissions(lanyard.path("secret"), permissions);
  std::ostringstream said;
  const cli::Voice voice(support::english(), said, said);
  return cli::read_mail_settings(lanyard.path("evening.db"), environment, voice);
}

std::string refusal_of(const std::string& settings, Permissions permissions = mine) {
  const auto read = settings_with(settings, permissions);
  REQUIRE_FALSE(read);
  CHECK(read.error().code == base::ErrorCode::bad_argument);
  const auto& detail = read.error().detail;
  const auto file = detail.find("lanyard.toml");
  return file == std::string::npos ? detail : detail.substr(file);
}

const std::string account = R"([mail]
from = "evening@riverside.example"
server = "smtps://mail.example.org"
)";

}  // namespace

TEST_CASE("a mail account is what [mail] says") {
  const auto settings = settings_with(account + R"(name = "Riverside Founders"
reply_to = "desk@riverside.example"
user = "evening"
password_file = "secret"
per_minute = 12
certificates = "our-ca.pem"
)");
  REQUIRE(settings);
  CHECK(settings->sender.name == "Riverside Founders");
  CHECK(settings->sender.address == "evening@riverside.example");
  CHECK(settings->sender.reply_to == "desk@riverside.example");
  CHECK(settings->per_minute == 12);
  REQUIRE(settings->server);
  CHECK(settings->server->host == "mail.example.org");
  CHECK(settings->server->user == "evening");
  CHECK(settings->server->password == "correct horse");
  CHECK(settings->server->certificates.filename() == "our-ca.pem");
}

TEST_CASE("the password comes from the environment where no file is named") {
  const auto settings = settings_with(account, mine, "from outside");
  REQUIRE(settings);
  CHECK(settings->server->user == "evening@riverside.example");
  CHECK(settings->server->password == "from outside");
}

TEST_CASE("a password that others can read is refused, wherever it stands") {
  const auto everybody = mine | Permissions::others_read;
  CHECK(refusal_of(account + "password = \"x\"\n", everybody).find("others on this machine") != std::string::npos);
  CHECK(refusal_of(account + "password_file = \"secret\"\n", everybody).find("secret") != std::string::npos);
  CHECK(settings_with(account + "password = \"x\"\n")->server->password == "x");
  CHECK(settings_with(account, everybody));
}

TEST_CASE("without a server letters still have a sender") {
  const auto settings = settings_with("[mail]\nfrom = \"evening@riverside.example\"\n");
  REQUIRE(settings);
  CHECK_FALSE(settings->server);
}

TEST_CASE("what cannot be understood in [mail] is said with its line") {
  CHECK(refusal_of("station = \"door\"\n") == "lanyard.toml: [mail]?");
  CHECK(refusal_of("[mail]\nname = \"x\"\n") == "lanyard.toml:1: from?");
  CHECK(refusal_of("[mail]\nfrom = \"nobody\"\n") == "lanyard.toml:2: from: nobody");
  CHECK(refusal_of(account + "sever = \"x\"\n") == "lanyard.toml:4: sever?");
  CHECK(refusal_of(account + "per_minute = 0\n") == "lanyard.toml:4: per_minute: 0 is not from 1 to 600");
  CHECK(refusal_of(account + "user = \"a\\nb\"\n") == "lanyard.toml:4: user: ");
  CHECK(refusal_of("[mail]\nfrom = \"a@example.org\"\nserver = \"mail.example.org\"\n")
            .starts_with("lanyard.toml:3: server: mail.example.org is not like"));
}
