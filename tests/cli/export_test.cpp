#include <sys/stat.h>

#include <map>

#include "base/error.h"
#include "lanyard.h"
#include "support/catch.h"

using base::ErrorCode;

namespace {

/// Ana shares everything, Bo nothing, Cy has not met anybody. Ana scanned Bo.
class Evening {
 public:
  Evening() {
    lanyard.make_event();
    lanyard.put(
        "list.csv",
        "Name,Email,Company,Ticket code\nAna Sousa,ana@mail.example,Zwaluw BV,T1\nBo Li,bo@mail.example,Secret Ltd,T2\n"
        "Cy,cy@mail.example,,T3\n");
    lanyard.done({"import", lanyard.path("list.csv"), "--yes"});
    const auto writer = lanyard.writer();
    const auto event = writer->read().events().value().at(0).id;
    std::map<std::string, domain::RegistrationRow> places;
    const auto registrations = writer->read().registrations(event).value();
    for (const auto& place : registrations) places[place.scan_keys.at(0)] = place;
    const auto in = [&](const char* key) {
      return domain::CheckedIn{event, places[key].id, std::nullopt, domain::CheckInWay::ticket, "Door 1"};
    };
    domain::PersonEdited share;
    share.person = places["T1"].person;
    share.registration = places["T1"].id;
    share.registration_fields = {{domain::Field::share, "contact", {}},
                                 {domain::Field::shared_address, "ana@mail.example", {}}};
    const std::vector<domain::FactBody> facts = {
        in("T1"),
        in("T2"),
        in("T3"),
        share,
        domain::BadgeIssued{domain::BadgeId(1), places["T1"].id},
        domain::BadgeIssued{domain::BadgeId(2), places["T2"].id},
        domain::Met{event, domain::BadgeId(1), domain::BadgeId(2), "Connect 1", "", {}}};
    REQUIRE(writer->append(facts, base::from_millis(1'795'718'700'000)));
  }

  support::Lanyard lanyard;
};

}  // namespace

TEST_CASE("the meetings are exported whole, as far as each shares, while a kiosk holds the database") {
  Evening evening;
  const auto kiosk = evening.lanyard.writer();
  evening.lanyard.done({"export", "meetings", "--csv", evening.lanyard.path("meetings.csv")});
  const std::string text = evening.lanyard.text_of("meetings.csv");
  CHECK(text.substr(text.find("\r\n") + 2) ==
        "2026-11-26 19:45:00,UTC+01:00,Ana Sousa,Zwaluw BV,,ana@mail.example,,Bo Li,,,,,Connect 1,,,\r\n");
  CHECK(evening.lanyard.names() == std::vector<std::string>{"list.csv", "meetings.csv"});
  struct stat status{};
  REQUIRE(::stat(evening.lanyard.path("meetings.csv").c_str(), &status) == 0);
  CHECK((status.st_mode & 0777U) == 0600U);
}

TEST_CASE("contacts are everybody who met somebody, or those whom one person met") {
  Evening evening;
  const std::string all = evening.lanyard.done({"export", "contacts", "--vcard", "-"});
  CHECK(all.find("FN:Ana Sousa\r\nORG:Zwaluw BV\r\nEMAIL;TYPE=INTERNET:ana@mail.example\r\n"
                 "NOTE:Met at Riverside Founders Evening\\, 26 November 2026\r\n") != std::string::npos);
  CHECK(all.find("FN:Bo Li") != std::string::npos);
  CHECK(all.find("Secret") == std::string::npos);
  CHECK(all.find("FN:Cy") == std::string::npos);

  for (const char* who : {"Bo Li", " bo  li", "BO@mail.example"}) {
    CAPTURE(who);
    const std::string met = evening.lanyard.done({"export", "contacts", "--vcard", "-", "--person", who});
    CHECK(met.find("FN:Ana Sousa") != std::string::npos);
    CHECK(met.find("26 November 2026\\, 19:45") != std::string::npos);
    CHECK(met.find("FN:Bo Li") == std::string::npos);
  }
  CHECK(evening.lanyard.done({"export", "contacts", "--vcard", "-", "--person", "Cy"}).empty());
}

TEST_CASE("contacts of nobody, or of several, are asked for again") {
  Evening evening;
  evening.lanyard.put("more.csv", "Name,Email\nBo Li,other@mail.example\n");
  evening.lanyard.done({"import", evening.lanyard.path("more.csv"), "--yes"});
  const auto nobody = evening.lanyard.run({"export", "contacts", "--vcard", "-", "--person", "Zed"});
  CHECK(nobody.code == base::exit_code(ErrorCode::not_found));
  const auto several = evening.lanyard.run({"export", "contacts", "--vcard", "-", "--person", "Bo Li"});
  CHECK(several.code == base::exit_code(ErrorCode::bad_argument));
  CHECK(several.err.find("e-mail") != std::string::npos);
}

TEST_CASE("an export that cannot be written leaves what was there, and no half file") {
  Evening evening;
  auto& lanyard = evening.lanyard;
  lanyard.put("meetings.csv", "of yesterday");
  const auto to = [&](const std::string& place) { return lanyard.run({"export", "meetings", "--csv", place}).code; };
  CHECK(to(lanyard.path("no-folder/meetings.csv")) == base::exit_code(ErrorCode::bad_argument));
  CHECK(to(lanyard.path("meetings.csv/inside.csv")) == base::exit_code(ErrorCode::bad_argument));
  CHECK(to(lanyard.path("")) == base::exit_code(ErrorCode::bad_argument));
  CHECK(to("/dev/null") == base::exit_code(ErrorCode::bad_argument));
  CHECK(to("/proc/meetings.csv") != 0);
  CHECK(lanyard.text_of("meetings.csv") == "of yesterday");
  CHECK(lanyard.names() == std::vector<std::string>{"list.csv", "meetings.csv"});
  CHECK(to(lanyard.path("meetings.csv")) == 0);
  CHECK(lanyard.text_of("meetings.csv").starts_with("\xEF\xBB\xBFmet_at"));
}

TEST_CASE("an export through a link replaces the file and keeps the link") {
  Evening evening;
  evening.lanyard.put("real.csv", "");
  std::filesystem::create_symlink(evening.lanyard.path("real.csv"), evening.lanyard.path("link.csv"));
  evening.lanyard.done({"export", "people", "--csv", evening.lanyard.path("link.csv")});
  CHECK(std::filesystem::is_symlink(evening.lanyard.path("link.csv")));
  CHECK(evening.lanyard.text_of("real.csv").find("Ana Sousa") != std::string::npos);
}

TEST_CASE("the numbers are the same for people and for programs") {
  Evening evening;
  const std::string text = evening.lanyard.done({"stats"});
  CHECK(text.find("3 registered\n3 in\n") != std::string::npos);
  CHECK(text.find("1 meetings\n1 who are in have met nobody yet\n") != std::string::npos);
  CHECK(evening.lanyard.done({"stats", "--json"}).find("\"met_nobody\": 1") != std::string::npos);
}

TEST_CASE("the numbers say who waits for a helper, where, since when and why, in words") {
  Evening evening;
  {
    const auto writer = evening.lanyard.writer();
    const auto event = writer->read().events().value().at(0).id;
    const auto place = writer->read().registrations(event).value().at(0);
    const auto name = domain::value_of(writer->read().person(place.person).value()->fields, domain::Field::name);
    const std::vector<domain::FactBody> calls = {domain::HelpCalled{event, place.id, "Door 1", "refused.cancelled"},
                                                 domain::HelpCalled{event, std::nullopt, "Door 2", "asked"},
                                                 domain::HelpCalled{event, std::nullopt, "Door 3", "already_in"},
                                                 domain::HelpCalled{event, std::nullopt, "Door 3", "many_looks"}};
    const auto written = writer->append(calls, base::from_millis(1'795'718'700'000)).value();
    const std::vector<domain::FactBody> given = {domain::HelpGiven{event, written.at(2)}};
    REQUIRE(writer->append(given, base::from_millis(1'795'718'800'000)));
    const std::string text = evening.lanyard.done({"stats"});
    CHECK(text.find("A helper is needed since 19:45 at Door 1 for " + name + ": registration was withdrawn\n") !=
          std::string::npos);
    CHECK(text.find("A helper is needed since 19:45 at Door 2: somebody asked\n") != std::string::npos);
    CHECK(text.find("looked at many names\n") != std::string::npos);
    CHECK(text.find("with this ticket") == std::string::npos);
    CHECK(text.find("«") == std::string::npos);
  }
  const std::string json = evening.lanyard.done({"stats", "--json"});
  CHECK(json.find("\"reason\": \"registration was withdrawn\"") != std::string::npos);
}

TEST_CASE("an export names the event it is of, and leaves standard output to the data") {
  Evening evening;
  const std::string said = evening.lanyard.done({"export", "people", "--csv", evening.lanyard.path("people.csv")});
  CHECK(said.find("of Riverside Founders Evening, Thursday 26 November 2026, 18:30") != std::string::npos);
  const auto ran = evening.lanyard.run({"export", "people", "--csv", "-"});
  CHECK(ran.out.find("Founders") == std::string::npos);
  CHECK(ran.err.find("of Riverside Founders Evening") != std::string::npos);
}
