#include <fstream>

#include "base/error.h"
#include "lanyard.h"
#include "support/catch.h"

using base::ErrorCode;

namespace {

constexpr const char* two_guests =
    "Name,Email,Ticket code,Company\nAna Sousa,ana@mail.example,T1,\nBo Li,bo@mail.example,T2,\n,,,\n,,T3,Zwaluw BV\n";

std::string in_all(support::Lanyard& lanyard) { return lanyard.done({"export", "people", "--csv", "-"}); }

bool is_in(support::Lanyard& lanyard, const std::string& name) {
  return in_all(lanyard).find(name) != std::string::npos;
}

}  // namespace

TEST_CASE("an import shows the rows it leaves out with line and reason before it asks") {
  support::Lanyard lanyard;
  lanyard.make_event();
  lanyard.put("list.csv", two_guests);
  const auto ran = lanyard.run({"import", lanyard.path("list.csv")}, "y\n");
  CHECK(ran.code == 0);
  CHECK(ran.out.find("2 people: 2 new, 0 changed, 0 as before") != std::string::npos);
  const auto rejected = ran.out.find("1: neither a name nor an e-mail address\n      line 5: , , T3, Zwaluw BV");
  CHECK(rejected < ran.out.find("Write this? [y/N]"));
  CHECK(is_in(lanyard, "Ana Sousa"));
}

TEST_CASE("an import that is not agreed to writes nothing") {
  support::Lanyard lanyard;
  lanyard.make_event();
  lanyard.put("list.csv", two_guests);
  CHECK(lanyard.run({"import", lanyard.path("list.csv")}, "n").code == base::exit_code(ErrorCode::interrupted));
  CHECK(lanyard.run({"import", lanyard.path("list.csv")}, "").code == base::exit_code(ErrorCode::interrupted));
  const auto nobody = lanyard.run({"import", lanyard.path("list.csv")});
  CHECK(nobody.code == base::exit_code(ErrorCode::bad_argument));
  CHECK(nobody.err.find("--yes") != std::string::npos);
  CHECK(lanyard.run({"import", lanyard.path("list.csv"), "--plan"}, "y").code == 0);
  CHECK_FALSE(is_in(lanyard, "Ana Sousa"));
}

TEST_CASE("a newer list changes what changed and nothing else") {
  support::Lanyard lanyard;
  lanyard.make_event();
  lanyard.put("list.csv", two_guests);
  lanyard.done({"import", lanyard.path("list.csv"), "--yes"});
  lanyard.put("list.csv",
              "Name,Email,Ticket code,Status\nAna Sousa,ana@mail.example,T1,cancelled\nBo Li,bo@mail.example,T2,\n");
  const std::string out = lanyard.done({"import", lanyard.path("list.csv"), "--yes"});
  CHECK(out.find("2 people: 0 new, 1 changed, 1 as before") != std::string::npos);
  CHECK(in_all(lanyard).find("Ana Sousa,,,,,name_only,roster,,cancelled") != std::string::npos);
}

TEST_CASE("a file that is no guest list is refused and leaves nothing behind") {
  support::Lanyard lanyard;
  lanyard.make_event();
  lanyard.put("nonsense.csv", "a;b\n1;2\n");
  lanyard.put("empty.csv", "");
  lanyard.put("binary.csv", std::string("\xFF\xFE\0\x01", 4));
  for (const char* name : {"nonsense.csv", "empty.csv", "binary.csv"}) {
    CAPTURE(name);
    const auto ran = lanyard.run({"import", lanyard.path(name), "--yes"});
    CHECK(ran.code == base::exit_code(ErrorCode::roster_unreadable));
    CHECK(ran.err.find("..") == std::string::npos);
    CHECK(ran.err.find(name) != std::string::npos);
  }
  CHECK(lanyard.run({"import", lanyard.path("none.csv"), "--yes"}).code == base::exit_code(ErrorCode::file_unreadable));
  CHECK(lanyard.run({"import", lanyard.path(""), "--yes"}).code == base::exit_code(ErrorCode::file_unreadable));
}

TEST_CASE("an import while somebody holds the database and does not answer writes nothing and says so") {
  support::Lanyard lanyard;
  lanyard.make_event();
  lanyard.put("list.csv", two_guests);
  {
    const auto kiosk = lanyard.writer();
    CHECK(lanyard.run({"import", lanyard.path("list.csv"), "--plan"}).code == 0);
    CHECK(lanyard.run({"import", lanyard.path("list.csv"), "--yes"}).code == base::exit_code(ErrorCode::no_answer));
  }
  CHECK_FALSE(is_in(lanyard, "Ana Sousa"));
}

TEST_CASE("the sample event of the assets can be played: its guest list is read without a row left out") {
  support::Lanyard lanyard;
  lanyard.make_event();
  const std::string out = lanyard.done({"import", LANYARD_ASSETS "/event/roster.csv", "--yes"});
  CHECK(out.find("left out") == std::string::npos);
  CHECK(is_in(lanyard, "李雷"));
}

TEST_CASE("Ctrl-C ends the program by itself while the file is still being read") {
  support::Lanyard lanyard;
  lanyard.make_event();
  int caught = 0;
  lanyard.catch_interrupt = [&] { ++caught; };
  CHECK(lanyard.run({"import", lanyard.path("missing.csv"), "--yes"}).code != 0);
  CHECK(caught == 0);
  lanyard.put("list.csv", two_guests);
  lanyard.done({"import", lanyard.path("list.csv"), "--yes"});
  CHECK(caught == 1);
}
