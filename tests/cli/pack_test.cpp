#include <sys/stat.h>

#include <filesystem>
#include <map>

#include "base/error.h"
#include "lanyard.h"
#include "support/catch.h"

using base::ErrorCode;

namespace {

constexpr base::Instant that_evening = base::from_millis(1'795'718'700'000);

/// Ana and Bo met; Bo promised Ana something. Cy is in and has met nobody; Di is not in.
class Evening {
 public:
  Evening() {
    lanyard.make_event();
    lanyard.put("list.csv",
                "Name,Email,Ticket code\nAna Sousa,ana@mail.example,T1\nBo/Li,bo@mail.example,T2\nCy,,T3\nDi,,T4\n");
    lanyard.done({"import", lanyard.path("list.csv"), "--yes"});
    const auto writer = lanyard.writer();
    const auto event = writer->read().events().value().at(0).id;
    std::map<std::string, domain::RegistrationRow> places;
    const auto registrations = writer->read().registrations(event).value();
    for (const auto& place : registrations) places[place.scan_keys.at(0)] = place;
    const auto in = [&](const char* key) {
      return domain::CheckedIn{event, places[key].id, std::nullopt, domain::CheckInWay::ticket, "Door 1"};
    };
    const domain::BadgeId ana(1);
    const domain::BadgeId bo(2);
    const std::vector<domain::FactBody> facts = {
        in("T1"),
        in("T2"),
        in("T3"),
        domain::BadgeIssued{ana, places["T1"].id},
        domain::BadgeIssued{bo, places["T2"].id},
        domain::Met{event, ana, bo, "Connect 1", "sends the deck", {}},
        domain::Promised{domain::PromiseId::parse(std::string(32, '1')).value(),
                         event,
                         {{}, bo},
                         {{}, ana},
                         domain::PromiseKind::meet_again,
                         "Connect 1",
                         {}}};
    REQUIRE(writer->append(facts, that_evening));
  }

  [[nodiscard]] bool has(const std::string& file) const { return std::filesystem::exists(lanyard.path(file)); }

  support::Lanyard lanyard;
};

unsigned mode_of(const std::string& path) {
  struct stat status{};
  REQUIRE(::stat(path.c_str(), &status) == 0);
  return status.st_mode & 0777U;
}

}  // namespace

TEST_CASE("everybody who came has a folder of their own, for nobody else to read, while a kiosk runs") {
  Evening evening;
  const auto kiosk = evening.lanyard.writer();
  const std::string said = evening.lanyard.done({"pack", "--all", evening.lanyard.path("packs")});
  CHECK(said.starts_with("3 packs in "));
  for (const char* file : {"index.html", "contacts.vcf", "follow-ups.ics", "meetings.csv", "meetings.xlsx"}) {
    CAPTURE(file);
    CHECK(evening.has(std::string("packs/Bo-Li/") + file));
    CHECK(mode_of(evening.lanyard.path(std::string("packs/Bo-Li/") + file)) == 0600U);
  }
  CHECK(mode_of(evening.lanyard.path("packs")) == 0700U);
  CHECK(mode_of(evening.lanyard.path("packs/Bo-Li")) == 0700U);
  CHECK(evening.lanyard.text_of("packs/Bo-Li/index.html").find("Meet Ana Sousa again") != std::string::npos);
  CHECK(evening.lanyard.text_of("packs/Bo-Li/index.html").find("ana@mail.example") == std::string::npos);
  CHECK(evening.has("packs/Cy/index.html"));
  CHECK_FALSE(evening.has("packs/Cy/contacts.vcf"));
  CHECK_FALSE(evening.has("packs/Di"));
  int entries = 0;
  for (const auto& entry : std::filesystem::directory_iterator(evening.lanyard.path("packs"))) {
    entries += entry.path().empty() ? 0 : 1;
  }
  CHECK(entries == 3);  // nothing hidden stays
}

TEST_CASE("packs made again replace what they made before, and leave alone what others put there") {
  Evening evening;
  const auto packs = evening.lanyard.path("packs");
  evening.lanyard.done({"pack", "--all", packs});
  const std::string first = evening.lanyard.text_of("packs/Bo-Li/index.html");
  evening.lanyard.put("packs/Bo-Li/index.html", "touched");
  evening.lanyard.put("packs/Bo-Li/letter.txt", "from the organizer");
  evening.lanyard.put("packs/Cy/contacts.vcf", "of an earlier time");
  evening.lanyard.done({"pack", "--all", packs});
  CHECK(evening.lanyard.text_of("packs/Bo-Li/index.html") == first);
  CHECK(evening.lanyard.text_of("packs/Bo-Li/letter.txt") == "from the organizer");
  CHECK_FALSE(evening.has("packs/Cy/contacts.vcf"));
}

TEST_CASE("the pack of one person is made by name or by address") {
  Evening evening;
  for (const char* who : {"bo/li", "BO@mail.example"}) {
    CAPTURE(who);
    evening.lanyard.done({"pack", "--person", who, evening.lanyard.path("one")});
    CHECK(evening.has("one/Bo-Li/index.html"));
    CHECK_FALSE(evening.has("one/Ana Sousa"));
    std::filesystem::remove_all(evening.lanyard.path("one"));
  }
}

TEST_CASE("packs of nobody, to nowhere, or without saying of whom are refused in a sentence") {
  Evening evening;
  auto& lanyard = evening.lanyard;
  const auto packs = lanyard.path("packs");
  CHECK(lanyard.run({"pack", "--person", "Zed", packs}).code == base::exit_code(ErrorCode::not_found));
  const auto away = lanyard.run({"pack", "--person", "Di", packs});
  CHECK(away.code == base::exit_code(ErrorCode::not_found));
  CHECK(away.err.find("did not come") != std::string::npos);
  CHECK(lanyard.run({"pack", "--all", lanyard.path("list.csv")}).code == base::exit_code(ErrorCode::bad_argument));
  CHECK(lanyard.run({"pack", "--all", lanyard.path("no/where")}).code == base::exit_code(ErrorCode::bad_argument));
  CHECK(lanyard.run({"pack"}).code == 2);
  CHECK(lanyard.run({"pack", "--person", "Ana Sousa"}).code == 2);
  CHECK(lanyard.run({"pack", "--all", packs, "--person", "Ana Sousa"}).code == 2);
  CHECK_FALSE(evening.has("packs"));
}

TEST_CASE("a folder that cannot be written keeps what was there") {
  Evening evening;
  auto& lanyard = evening.lanyard;
  lanyard.done({"pack", "--all", lanyard.path("packs")});
  std::filesystem::remove(lanyard.path("packs/Bo-Li/index.html"));
  std::filesystem::create_directory(lanyard.path("packs/Bo-Li/index.html"));
  CHECK(lanyard.run({"pack", "--all", lanyard.path("packs")}).code != 0);
  CHECK(evening.has("packs/Ana Sousa/index.html"));
  for (const auto& entry : std::filesystem::directory_iterator(lanyard.path("packs"))) {
    CHECK_FALSE(entry.path().filename().string().starts_with("."));
  }
}

TEST_CASE("every table is written as CSV, as a workbook and as JSON lines") {
  Evening evening;
  auto& lanyard = evening.lanyard;
  for (const char* table : {"meetings", "people", "introductions", "promises", "unmet"}) {
    CAPTURE(table);
    CHECK(lanyard.done({"export", table, "--csv", "-"}).starts_with("\xEF\xBB\xBF"));
    lanyard.done({"export", table, "--xlsx", lanyard.path("table.xlsx")});
    CHECK(lanyard.text_of("table.xlsx").starts_with("PK"));
    const std::string lines = lanyard.done({"export", table, "--jsonl", "-"});
    CHECK((lines.empty() || lines.starts_with("{\"")));
    CHECK(lanyard.run({"export", table}).code == 2);
    CHECK(lanyard.run({"export", table, "--csv", "-", "--jsonl", "-"}).code == 2);
  }
  CHECK(lanyard.done({"export", "unmet", "--jsonl", "-"}).find("\"name\":\"Cy\"") != std::string::npos);
  CHECK(lanyard.done({"export", "promises", "--csv", "-"}).find(",Bo/Li,,Ana Sousa,,meet_again,,,open,") !=
        std::string::npos);
}
