#include "cli/command_line.h"

#include "base/error.h"
#include "lanyard.h"
#include "support/catch.h"

using base::ErrorCode;

TEST_CASE("without a command the kiosk starts, with what the command line says to it") {
  support::Lanyard lanyard;
  CHECK(lanyard.run({}).code == 0);
  CHECK(lanyard
            .run({"--db", "x.db", "--windowed", "--station", "connect", "--kiosk", "Door 2", "--panel-mm", "210.5",
                  "--event", "e.toml", "--trace", "t.log"})
            .code == 0);
  CHECK(lanyard.run({"--windowed", "1024x600"}).code == 0);
  REQUIRE(lanyard.kiosks.size() == 3);
  CHECK(lanyard.kiosks[0].db == lanyard.path("sample.db"));
  CHECK(lanyard.kiosks[0].assets == LANYARD_ASSETS);
  CHECK_FALSE(lanyard.kiosks[0].windowed);
  CHECK(lanyard.kiosks[1].db == "x.db");
  CHECK(lanyard.kiosks[1].windowed == cli::WindowSize{1280, 800});
  CHECK(lanyard.kiosks[1].station == kiosk::Station::connect);
  CHECK(lanyard.kiosks[1].kiosk == "Door 2");
  CHECK(lanyard.kiosks[1].panel_mm == 210.5);
  CHECK(lanyard.kiosks[1].event_file == "e.toml");
  CHECK(lanyard.kiosks[1].trace == "t.log");
  CHECK(lanyard.kiosks[2].windowed == cli::WindowSize{1024, 600});
}

TEST_CASE("a command line nobody can read ends with 2 and a sentence, and starts nothing") {
  support::Lanyard lanyard;
  const std::vector<std::vector<std::string>> wrong = {{"dance"},
                                                       {"--windowed", "wide"},
                                                       {"--windowed", "1x1"},
                                                       {"--station", "roof"},
                                                       {"--panel-mm", "-3"},
                                                       {"import"},
                                                       {"import", "a.csv", "--yes", "--plan"},
                                                       {"export"},
                                                       {"export", "meetings"},
                                                       {"export", "everything", "--csv", "-"},
                                                       {"stats", "now"},
                                                       {"--on", "A", "--event", "e.toml"},
                                                       {"stats", "--windowed"},
                                                       {"--windowed", "1024x600", "stats"},
                                                       {"event", "new", "--name", "x"},
                                                       {"event", "new", "--capacity", "many"},
                                                       {"stats", "verify"},
                                                       {""},
                                                       {"--db"},
                                                       {"\xFF\xFE"}};
  for (const auto& arguments : wrong) {
    CAPTURE(arguments);
    const auto ran = lanyard.run(arguments);
    CHECK(ran.code == 2);
    CHECK_FALSE(ran.err.empty());
    CHECK(ran.out.empty());
  }
  CHECK(lanyard.kiosks.empty());
}

TEST_CASE("help and version are answers, not failures") {
  support::Lanyard lanyard;
  CHECK(lanyard.done({"--version"}).starts_with("lanyard 0."));
  const std::string help = lanyard.done({"--help"});
  for (const char* word : {"import", "export", "stats", "verify", "event", "--db", "--windowed", "--station"}) {
    CAPTURE(word);
    CHECK(help.find(word) != std::string::npos);
  }
  CHECK(lanyard.done({"export", "contacts", "--help"}).find("--person") != std::string::npos);
  CHECK(lanyard.done({"export", "--help"}).find("meetings") != std::string::npos);
}

TEST_CASE("the database may be named before or after the command") {
  support::Lanyard lanyard;
  lanyard.make_event();
  CHECK(lanyard.done({"--db", lanyard.path("evening.db"), "event", "show"}).find("Riverside") != std::string::npos);
  CHECK(lanyard.done({"event", "show", "--db", lanyard.path("evening.db")}).find("Riverside") != std::string::npos);
  CHECK(lanyard.run({"event", "show", "--db", lanyard.path("other.db")}).code == base::exit_code(ErrorCode::no_event));
}

TEST_CASE("the sample has a database of its own, until there is one with an event of one's own") {
  support::Lanyard lanyard;
  const auto started = [&](const std::vector<std::string>& arguments) {
    const auto ran = lanyard.run(arguments);
    REQUIRE(ran.code == 0);
    CHECK((ran.err.find("sample.db") != std::string::npos) ==
          (lanyard.kiosks.back().db.string() == lanyard.path("sample.db")));
    return lanyard.kiosks.back();
  };
  CHECK(started({}).db.string() == lanyard.path("sample.db"));
  CHECK(started({}).event_file.value().string() == LANYARD_ASSETS "/event/event.toml");
  CHECK(started({"--event", "e.toml"}).db.string() == lanyard.path("evening.db"));
  CHECK(started({"--db", lanyard.path("evening.db")}).db.string() == lanyard.path("evening.db"));
  CHECK(lanyard.run({"stats"}).code == base::exit_code(ErrorCode::no_event));

  const std::vector<std::string> make = {
      "event", "new", "--name", "Played", "--start", "2026-11-26T18:30", "--end", "2026-11-26T22:30"};
  auto make_sample = make;
  make_sample.insert(make_sample.end(), {"--db", lanyard.path("sample.db")});
  lanyard.done(make_sample);
  CHECK(lanyard.done({"stats"}).starts_with("Played"));
  CHECK(lanyard.done({"verify"}).find("All is well") != std::string::npos);
  lanyard.put("list.csv", "Name\nAna Sousa\n");
  CHECK(lanyard.run({"import", lanyard.path("list.csv"), "--yes"}).code == base::exit_code(ErrorCode::no_event));

  lanyard.make_event();
  CHECK(started({}).db.string() == lanyard.path("evening.db"));
  CHECK_FALSE(started({}).event_file);
  CHECK(lanyard.done({"stats"}).starts_with("Riverside"));
}

TEST_CASE("every failure is a sentence, what to do next, and a code of its own") {
  support::Lanyard lanyard;
  const auto none = lanyard.run({"stats"});
  CHECK(none.code == base::exit_code(ErrorCode::no_event));
  CHECK(none.err.find("lanyard event new") != std::string::npos);
  CHECK(lanyard.names().empty());  // asking makes no database

  lanyard.put("letter.txt", "Dear guests,\n" + std::string(4096, 'x'));
  for (const auto& command : std::vector<std::vector<std::string>>{
           {"stats"}, {"verify"}, {"export", "people", "--csv", "-"}, {"event", "show"}}) {
    auto with_db = command;
    with_db.insert(with_db.end(), {"--db", lanyard.path("letter.txt")});
    CHECK(lanyard.run(with_db).code == base::exit_code(ErrorCode::database_foreign));
  }
  CHECK(lanyard.text_of("letter.txt").starts_with("Dear guests,"));
  CHECK(lanyard.run({"stats", "--assets", lanyard.path("nowhere")}).code == base::exit_code(ErrorCode::asset_missing));
}
