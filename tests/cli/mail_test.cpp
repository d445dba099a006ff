// lanyard pack send, against a real mail server on loopback.
#include <algorithm>
#include <map>

#include "base/error.h"
#include "cli/mail_command.h"
#include "lanyard.h"
#include "support/catch.h"
#include "support/mail_server.h"
#include "support/process.h"

using base::ErrorCode;

namespace {

/// Ana met everybody. Bo and Zoë gave an address for their list, Cy gave none, Never's mail server refuses, Eve met
/// nobody.
class Evening {
 public:
  Evening() {
    lanyard.make_event();
    lanyard.put("list.csv",
                "Name,Email,Ticket code\nAna Sousa,ana@roster.example,T0\nBo 李雷,,T1\nZoë محمد,,T2\nCy,,T3\n"
                "Never,,T4\nEve,,T5\n");
    lanyard.done({"import", lanyard.path("list.csv"), "--yes"});
    const auto writer = lanyard.writer();
    const auto event = writer->read().events().value().at(0).id;
    std::map<std::string, domain::RegistrationRow> places;
    const auto registrations = writer->read().registrations(event).value();
    for (const auto& place : registrations) places[place.scan_keys.at(0)] = place;
    std::vector<domain::FactBody> facts;
    const std::map<std::string, std::string> addresses = {{"T0", "ana@example.org"},
                                                          {"T1", "bo@example.org"},
                                                          {"T2", "zoe@example.org"},
                                                          {"T4", "never@example.org"},
                                                          {"T5", "eve@example.org"}};
    std::uint64_t badge = 0;
    for (const auto& [key, place] : places) {
      facts.push_back(domain::CheckedIn{event, place.id, std::nullopt, domain::CheckInWay::ticket, "Door 1"});
      facts.push_back(domain::BadgeIssued{domain::BadgeId(++badge), place.id});
      if (!addresses.contains(key)) continue;
      domain::PersonEdited edit;
      edit.person = place.person;
      edit.registration = place.id;
      edit.registration_fields = {{domain::Field::pack_address, addresses.at(key), {}}};
      facts.push_back(edit);
    }
    for (std::uint64_t other = 2; other <= 5; ++other) {
      facts.push_back(domain::Met{event, domain::BadgeId(1), domain::BadgeId(other), "Connect 1", "", {}});
    }
    REQUIRE(writer->append(facts, base::from_millis(1'795'718'700'000)));
    settings("server = \"" + server.address() + "\"\nuser = \"\"\nper_minute = 600\n");
  }

  void settings(const std::string& account) const {
    lanyard.put("lanyard.toml",
                "[mail]\nfrom = \"evening@riverside.example\"\nname = \"Riverside Founders\"\n" + account);
  }

  support::Ran send(std::vector<std::string> more, const std::optional<std::string>& answer = std::nullopt) {
    std::vector<std::string> words = {"pack", "send"};
    words.insert(words.end(), more.begin(), more.end());
    return lanyard.run(words, answer);
  }

  support::Lanyard lanyard;
  support::MailServer server;
};

bool has(const std::string& text, const std::string& piece) { return text.find(piece) != std::string::npos; }

}  // namespace

TEST_CASE("letters are shown first, and sent only when somebody says so") {
  Evening evening;
  const auto nobody = evening.send({});
  CHECK(nobody.code == base::exit_code(ErrorCode::bad_argument));
  CHECK(has(nobody.out, "To send: 4"));
  CHECK(has(nobody.out, "Bo 李雷 <bo@example.org>: 1 people met"));
  CHECK(has(nobody.out, "Without an address for it: 1"));
  CHECK(has(nobody.out, "Met nobody, nothing to send: 1"));
  CHECK(has(nobody.out, "The letter to Ana Sousa"));
  CHECK(has(nobody.out, "contacts.vcf"));
  CHECK_FALSE(has(nobody.out, "ana@roster.example"));
  CHECK(evening.send({}, "no").code == base::exit_code(ErrorCode::interrupted));
  CHECK(evening.server.taken().empty());
  const auto agreed = evening.send({}, "y");
  CHECK(agreed.code == 0);
  CHECK(has(agreed.out, "3 sent, 0 refused for now, 1 refused, 0 unsure, 0 not tried."));
  CHECK(evening.server.taken().size() == 3);
}

TEST_CASE("sent once, nobody gets a second letter until it is asked for by name, also while a kiosk runs") {
  Evening evening;
  const auto kiosk = evening.lanyard.writer();
  CHECK(evening.send({"--yes"}).code == 0);
  const auto again = evening.send({"--yes"});
  CHECK(again.code == 0);
  CHECK(has(again.out, "Sent: 3"));
  CHECK(has(again.out, "Refused by their mail server: 1"));
  CHECK(has(again.out, "550 5.1.1 No such mailbox"));
  CHECK(has(again.out, "There is nobody to send a letter to."));
  CHECK(evening.server.taken().size() == 3);
  CHECK(evening.send({"--again", "Bo 李雷", "--yes"}).code == 0);
  CHECK(evening.server.taken().size() == 4);
  CHECK(evening.server.taken().count("bo@example.org") == 2);
  CHECK(evening.send({"--again", "Zed", "--yes"}).code == base::exit_code(ErrorCode::not_found));
  CHECK(has(evening.send({"--list"}).out, "Sent: 3"));
}

TEST_CASE("a test goes to oneself and to nobody else") {
  Evening evening;
  const auto test = evening.send({"--test", "me@riverside.example"});
  INFO(test.err);
  CHECK(test.code == 0);
  REQUIRE(evening.server.taken().size() == 1);
  CHECK(evening.server.taken().begin()->first == "me@riverside.example");
  CHECK(has(evening.server.letter(1), "Subject: Test: "));
  CHECK(has(evening.send({"--list"}).out, "To send: 4"));
  CHECK(evening.send({"--test", "not an address"}).code == base::exit_code(ErrorCode::bad_argument));
}

TEST_CASE("stopped on the way, it says so and goes on where it was") {
  Evening evening;
  evening.lanyard.is_interrupted = [&] { return !evening.server.taken().empty(); };
  const auto stopped = evening.send({"--yes"});
  CHECK(stopped.code == base::exit_code(ErrorCode::interrupted));
  CHECK(has(stopped.err, "run it again to go on"));
  CHECK(has(stopped.out, "1 sent, 0 refused for now, 0 refused, 0 unsure, 3 not tried."));
  evening.lanyard.is_interrupted = nullptr;
  CHECK(evening.send({"--yes"}).code == 0);
  CHECK(evening.server.taken().size() == 3);
}

TEST_CASE("a mail server that is not there is said in words, and nothing is lost") {
  Evening evening;
  evening.server.stop();
  const auto gone = evening.send({"--yes"});
  CHECK(gone.code == cli::mail_not_sent);
  CHECK(has(gone.out, "0 sent, 0 refused for now, 0 refused, 0 unsure, 4 not tried."));
  CHECK(has(gone.err, "The mail server cannot be reached"));
  evening.server.start();
  CHECK(evening.send({"--yes"}).code == 0);
  CHECK(evening.server.taken().size() == 3);
}

TEST_CASE("without a mail account, or a server in it, a sentence says what is missing") {
  Evening evening;
  evening.settings("");
  const auto no_server = evening.send({"--yes"});
  CHECK(no_server.code == base::exit_code(ErrorCode::bad_argument));
  CHECK(has(no_server.err, "names no server"));
  evening.lanyard.put("lanyard.toml", "");
  const auto nothing = evening.send({"--yes"});
  CHECK(nothing.code == base::exit_code(ErrorCode::bad_argument));
  CHECK(has(nothing.err, "[mail]?"));
}

TEST_CASE("letters as files are for whoever would have been sent one") {
  Evening evening;
  evening.settings("");
  const auto written = evening.send({"--eml", evening.lanyard.path("letters")});
  INFO(written.err);
  REQUIRE(written.code == 0);
  CHECK(has(written.out, "Wrote 4 letters"));
  const auto letter = evening.lanyard.text_of("letters/Ana Sousa.eml");
  CHECK(letter.starts_with("X-Unsent: 1\r\n"));
  CHECK(has(letter, "To: Ana Sousa <ana@example.org>\r\n"));
  CHECK(evening.lanyard.text_of("letters/Cy.eml").empty());
}

TEST_CASE("those who cannot be written to have theirs on paper") {
  Evening evening;
  REQUIRE(evening.send({"--yes"}).code == 0);
  const auto pdf = evening.lanyard.path("letters.pdf");
  const auto printed = evening.send({"--print", pdf});
  INFO(printed.err);
  REQUIRE(printed.code == 0);
  const auto text = support::run({.words = {"pdftotext", "-layout", pdf, "-"}, .environment = {}, .log = {}});
  CHECK(std::ranges::count(text, '\f') == 2);  // Cy and Never
  CHECK(text.starts_with("Cy\n"));
  CHECK(has(text, "Ana Sousa"));
  CHECK_FALSE(has(text, "Bo"));
}
