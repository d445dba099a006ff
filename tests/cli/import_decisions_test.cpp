// What somebody at the terminal sees of a guest list, and what they can decide about it.
#include <algorithm>
#include <sstream>

#include "base/display_width.h"
#include "base/error.h"
#include "lanyard.h"
#include "support/catch.h"

using base::ErrorCode;

namespace {

constexpr const char* two_anas =
    "Name,Email,Company,Ticket code,Nickname\n"
    "Ana Sousa,ana@mail.example,Kestrel,TICKET-1,Anita\n"
    "Bo Li,bo@mail.example,Kestrel,TICKET-2,\n"
    "Ana Sousa,ana@work.example,,TICKET-3,\n";

bool has(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

struct Prepared {
  explicit Prepared(const std::string& list = two_anas) {
    lanyard.make_event();
    lanyard.put("list.csv", list);
  }
  support::Ran import(std::vector<std::string> options, const std::optional<std::string>& answer = std::nullopt) {
    options.insert(options.begin(), {"import", lanyard.path("list.csv")});
    return lanyard.run(std::move(options), answer);
  }
  std::size_t people() {
    const auto csv = lanyard.done({"export", "people", "--csv", "-"});
    return static_cast<std::size_t>(std::ranges::count(csv, '\n')) - 1;
  }
  support::Lanyard lanyard;
};

}  // namespace

TEST_CASE("what each column was taken for is shown with an example, and the lines fit a terminal") {
  Prepared prepared(
      "Name,Email,Company,A very long title of a column that nobody knows\nJosé 李雷,j@mail.example,,x\n");
  const auto ran = prepared.import({"--plan"});
  CHECK(ran.code == 0);
  CHECK(has(ran.out, "  Column                   For example          Taken for        Because of\n"));
  CHECK(has(ran.out, "  Name                     José 李雷            name             its title\n"));
  std::istringstream lines(ran.out.substr(ran.out.find("  Column")));
  for (std::string line; std::getline(lines, line) && !line.empty();) CHECK(base::display_width(line) <= 80);
}

TEST_CASE("a column is for what somebody says it is for") {
  Prepared prepared;
  const auto ran = prepared.import({"--plan", "--column", "nickname=name", "--column", "Name=none"});
  CHECK(has(ran.out, "  Nickname                 Anita                name             your choice\n"));
  const auto unknown = prepared.import({"--plan", "--column", "Nickname=shoe"});
  CHECK(unknown.code == base::exit_code(ErrorCode::bad_argument));
  CHECK(has(unknown.err, "job_title"));
  CHECK(prepared.import({"--plan", "--column", "Nick=name"}).code == base::exit_code(ErrorCode::bad_argument));
  CHECK(prepared.import({"--plan", "--column", "Nickname"}).code == base::exit_code(ErrorCode::bad_argument));
}

TEST_CASE("who may be one person is shown with a number, and is one when that number is said") {
  Prepared prepared;
  const auto shown = prepared.import({"--plan"});
  CHECK(has(shown.out, "1 line 4        Ana Sousa                ana@work.example"));
  CHECK(has(shown.out, "  line 2        Ana Sousa                ana@mail.example         Kestrel"));
  CHECK(has(shown.out, "        the same name, no e-mail address in common\n"));
  for (const char* wrong : {"0", "2", "x", "1x"}) {
    CHECK(prepared.import({"--yes", "--same", wrong}).code == base::exit_code(ErrorCode::bad_argument));
  }
  CHECK(prepared.people() == 0);
  SECTION("by its number") {
    const auto ran = prepared.import({"--yes", "--same", "1"});
    CHECK(has(ran.out, "taken for one person"));
    CHECK(has(ran.out, "line 4 is a further ticket of line 2"));
  }
  SECTION("or all of them") { CHECK(prepared.import({"--yes", "--same", "all"}).code == 0); }
  CHECK(has(prepared.import({"--yes"}).out, "2 people: 0 new, 0 changed, 2 as before"));
}

TEST_CASE("a thousand rows left out are not a thousand lines, unless somebody wants them") {
  std::string list = "Name,Email,Company,Phone\n";
  for (int i = 0; i < 1000; ++i) list += ",,1,Company " + std::to_string(i) + "\nOnly this\n";
  Prepared prepared(list + "Ana,ana@mail.example,\n");
  const auto ran = prepared.import({"--plan"});
  CHECK(std::ranges::count(ran.out, '\n') < 100);
  CHECK(has(ran.out, "… and 980 more"));
  CHECK(has(ran.out, "    1000: one cell only: a heading or a total\n      line 3: Only this\n"));
  const auto all = prepared.import({"--plan", "--details"});
  CHECK(std::ranges::count(all.out, '\n') > 2000);
  CHECK_FALSE(has(all.out, "more"));
}

TEST_CASE("a list with a header and no rows is not said to be here already, and nobody is missing from it") {
  Prepared prepared;
  prepared.import({"--yes"});
  prepared.lanyard.put("list.csv", "Name,Email\n");
  const auto ran = prepared.import({"--yes"});
  CHECK(ran.code == 0);
  CHECK(has(ran.out, "no rows"));
  CHECK_FALSE(has(ran.out, "here already"));
  CHECK_FALSE(has(ran.out, "Bo Li"));
}

TEST_CASE("who is not in the newer list is named and stays") {
  Prepared prepared;
  prepared.import({"--yes"});
  prepared.lanyard.put("list.csv", "Name,Email\nAna Sousa,ana@mail.example\n");
  const auto ran = prepared.import({"--yes"});
  CHECK(has(ran.out, "2 people of an earlier list are not in this one. They stay on it:\n"));
  CHECK(has(ran.out, "      Bo Li bo@mail.example\n"));
  CHECK(prepared.people() == 3);
}

TEST_CASE("shared addresses and codes that no scanner can read are told") {
  std::string list = "Name,Email,Ticket code\n";
  for (int i = 1; i <= 9; ++i)
    list += "Guest " + std::string(1, static_cast<char>('A' + i)) + ",office@mail.example," + std::to_string(i) + "\n";
  Prepared prepared(list);
  const auto ran = prepared.import({"--plan"});
  CHECK(has(ran.out, "      office@mail.example: 9 people\n"));
  CHECK(has(ran.out, "9 ticket codes are too short for a scanner, like 1"));
  CHECK(has(ran.out, "9 ticket codes are numbers in a row, from 1: easy to guess"));
}

TEST_CASE("when the guest list changes while somebody reads, they see what is different and are asked again") {
  Prepared prepared;
  prepared.lanyard.put("other.csv", "Name,Email,Ticket code\nBo Li,bo@mail.example,TICKET-2\n");
  int asked = 0;
  prepared.lanyard.while_asked = [&] {
    if (++asked == 1) prepared.lanyard.done({"import", prepared.lanyard.path("other.csv"), "--yes"});
  };
  const auto ran = prepared.import({}, "y");
  CHECK(ran.code == 0);
  CHECK(asked == 2);
  const auto again = ran.out.find("Now it would be:");
  REQUIRE(again != std::string::npos);
  CHECK(has(ran.out.substr(again), "3 people: 2 new, 1 changed, 0 as before"));
  CHECK(prepared.people() == 3);
}

TEST_CASE("when it changes in a way that makes no difference, it is written as it was shown") {
  Prepared prepared;
  prepared.lanyard.put("other.csv", "Name,Email\nCleo Day,cleo@mail.example\n");
  int asked = 0;
  prepared.lanyard.while_asked = [&] {
    ++asked;
    const auto writer = prepared.lanyard.writer();
    domain::PersonRegistered walk_in;
    walk_in.registration = domain::RegistrationId::random([](std::span<std::uint8_t> bytes) { bytes[0] = 1; });
    walk_in.person = domain::PersonId::random([](std::span<std::uint8_t> bytes) { bytes[0] = 2; });
    walk_in.event = writer->read().events().value().at(0).id;
    walk_in.source = domain::Source::walk_in;
    walk_in.person_fields = {{domain::Field::name, "Cleo Day", {}}};
    REQUIRE(writer->append(std::vector<domain::FactBody>{walk_in}, base::from_millis(1'795'718'700'000)));
  };
  const auto ran = prepared.import({}, "y");
  CHECK(ran.code == 0);
  CHECK(asked == 1);
  CHECK(prepared.people() == 4);
}

TEST_CASE("Ctrl-C at any moment: stopped before anything was written") {
  Prepared prepared;
  int calls = 0;
  prepared.lanyard.is_interrupted = [&] {
    ++calls;
    return false;
  };
  REQUIRE(prepared.import({}, "n").code == base::exit_code(ErrorCode::interrupted));
  const int before_writing = calls;
  for (int stop = 0; stop < before_writing + 3; ++stop) {
    calls = 0;
    prepared.lanyard.is_interrupted = [&] { return calls++ >= stop; };
    const auto ran = prepared.import({}, "y");
    CHECK(ran.code == base::exit_code(ErrorCode::interrupted));
    CHECK(has(ran.err, "Stopped before anything was written"));
    CHECK(prepared.people() == 0);
  }
}

TEST_CASE("progress is a line that rewrites itself where somebody sees it, and nothing elsewhere") {
  Prepared prepared;
  std::ostringstream progress;
  prepared.lanyard.progress = &progress;
  CHECK(prepared.import({"--yes"}).err.empty());
  CHECK(has(progress.str(), "\rWriting … 100 %"));
  CHECK_FALSE(has(progress.str(), "\n"));
  CHECK(progress.str().ends_with("\r\033[K"));
}
