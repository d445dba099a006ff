#include "base/error.h"
#include "cli/event_file.h"
#include "lanyard.h"
#include "support/catch.h"
#include "support/english.h"
#include "support/random.h"

using base::ErrorCode;

namespace {

int make(support::Lanyard& lanyard, const std::string& name, const std::string& start, const std::string& end,
         const std::string& zone = "Europe/Berlin") {
  return lanyard.run({"event", "new", "--name", name, "--start", start, "--end", end, "--zone", zone}).code;
}

}  // namespace

TEST_CASE("a new event is shown in its own zone") {
  support::Lanyard lanyard;
  lanyard.make_event();
  const std::string shown = lanyard.done({"event", "show"});
  CHECK(shown.substr(0, shown.find("Its id")) ==
        "Riverside Founders Evening\n"
        "Thursday 26 November 2026, 18:30 to Thursday 26 November 2026, 22:30 (Europe/Berlin)\n"
        "0 on the guest list, 0 in\n"
        "Guests’ data is kept until 26 December 2026\n"
        "Walk-ins are welcome\n"
        "The help desk is left of the entrance\n");
}

TEST_CASE("an event that makes no sense is refused before a database is made") {
  support::Lanyard lanyard;
  const int refused = base::exit_code(ErrorCode::bad_argument);
  CHECK(make(lanyard, "  ", "2026-11-26T18:30", "2026-11-26T22:30") == refused);
  CHECK(make(lanyard, "Evening", "tomorrow", "2026-11-26T22:30") == refused);
  CHECK(make(lanyard, "Evening", "2026-11-26T18:30", "2026-13-01T00:00") == refused);
  CHECK(make(lanyard, "Evening", "2026-11-26T18:30", "2026-11-26T18:30") == refused);
  CHECK(make(lanyard, "Evening", "2026-11-26T18:30", "2026-11-26T22:30", "Europe/Berln") == refused);
  CHECK_FALSE(std::filesystem::exists(lanyard.path("evening.db")));
}

TEST_CASE("a time of day is today's, and an end before the start is the next morning's") {
  support::Lanyard lanyard;
  REQUIRE(make(lanyard, "Late", "20:00", "01:00") == 0);
  CHECK(lanyard.done({"event", "show"}).find("Thursday 26 November 2026, 20:00 to Friday 27 November 2026, 01:00") !=
        std::string::npos);
}

TEST_CASE("all events are shown in the order they start, each with its guests") {
  support::Lanyard lanyard;
  REQUIRE(make(lanyard, "Second", "2026-12-03T18:00", "2026-12-03T22:00") == 0);
  REQUIRE(make(lanyard, "First", "2026-11-26T18:00", "2026-11-26T22:00") == 0);
  lanyard.put("list.csv", "Name\nAna Sousa\n");
  lanyard.done({"import", lanyard.path("list.csv"), "--yes", "--on", "second"});
  const std::string shown = lanyard.done({"event", "show"});
  CHECK(shown.starts_with("First\n"));
  CHECK(shown.find("0 on the guest list, 0 in\n") < shown.find("\nSecond\n"));
  CHECK(shown.find("\nSecond\n") < shown.find("1 on the guest list, 0 in\n"));
}

TEST_CASE("an event of the same title and start is refused; of the same title alone it is another one") {
  support::Lanyard lanyard;
  lanyard.make_event();
  const auto again = [&](const std::string& name, const std::string& start) {
    return make(lanyard, name, start, "2026-11-26T23:00");
  };
  CHECK(again("Riverside founders  evening", "2026-11-26T18:30") == base::exit_code(ErrorCode::bad_argument));
  CHECK(again("Riverside Founders Evening", "2026-11-26T19:30") == 0);
}

TEST_CASE("an event is called by its title or id, and one that is not there is answered with those that are") {
  support::Lanyard lanyard;
  REQUIRE(make(lanyard, "Ärzte treffen", "2026-11-26T18:00", "2026-11-26T22:00") == 0);
  REQUIRE(make(lanyard, "Twice", "2026-11-20T18:00", "2026-11-20T22:00") == 0);
  REQUIRE(make(lanyard, "Twice", "2026-11-21T18:00", "2026-11-21T22:00") == 0);
  CHECK(lanyard.done({"stats", "--on", "ärzte TREFFEN"}).starts_with("Ärzte"));

  const auto unknown = lanyard.run({"stats", "--on", "Once"});
  CHECK(unknown.code == base::exit_code(ErrorCode::not_found));
  CHECK(unknown.err.find("Ärzte treffen") != std::string::npos);
  CHECK(unknown.err.find("Twice") != std::string::npos);

  const auto several = lanyard.run({"stats", "--on", "Twice"});
  CHECK(several.code == base::exit_code(ErrorCode::bad_argument));
  const std::string shown = lanyard.done({"event", "show"});
  const std::string id = shown.substr(shown.find("Its id is ") + 10, 32);
  CHECK(lanyard.done({"stats", "--on", id}).starts_with("Twice"));
}

TEST_CASE("an event that was made without its guests gets them when its file is run again") {
  support::Lanyard lanyard;
  lanyard.make_event();
  lanyard.put("list.csv", "Name\nAna Sousa\n");
  lanyard.put("event.toml",
              "name = \"Riverside Founders Evening\"\nstart = \"2026-11-26 18:30\"\nend = \"2026-11-26 22:30\"\n"
              "zone = \"Europe/Berlin\"\nroster = \"list.csv\"\n");
  const auto writer = lanyard.writer();
  std::ostringstream out;
  const cli::Voice voice(support::english(), out, out);
  const auto now = base::from_millis(1'795'717'867'000);
  const auto event = cli::set_up_event(lanyard.path("event.toml"), *writer, voice, support::seeded(3), now).value();
  CHECK(writer->read().events().value().size() == 1);
  CHECK(writer->read().registrations(event).value().size() == 1);
}

TEST_CASE("an event file makes the event and brings its guests") {
  support::Lanyard lanyard;
  lanyard.make_event();
  const auto writer = lanyard.writer();
  std::ostringstream out;
  std::ostringstream err;
  const cli::Voice voice(support::english(), out, err);
  const auto now = base::from_millis(1'795'717'867'000);
  const auto made = cli::set_up_event(LANYARD_ASSETS "/event/event.toml", *writer, voice, support::seeded(3), now);
  REQUIRE(made);
  CHECK(writer->read().registrations(*made).value().size() > 5);

  // Again is the same event, with the guests it has: a making that was cut short is finished, a finished one is kept.
  const std::size_t facts = writer->read().facts().value().size();
  CHECK(cli::set_up_event(LANYARD_ASSETS "/event/event.toml", *writer, voice, support::seeded(5), now).value() ==
        *made);
  CHECK(writer->read().facts().value().size() == facts);

  const std::size_t events = writer->read().events().value().size();
  const auto fails = [&](const std::string& text) {
    lanyard.put("event.toml", text);
    const auto result = cli::set_up_event(lanyard.path("event.toml"), *writer, voice, support::seeded(4), now);
    REQUIRE_FALSE(result);
    return result.error().code;
  };
  const std::string good = "name = \"E\"\nstart = \"18:30\"\nend = \"22:30\"\nzone = \"UTC\"\n";
  CHECK(fails("name = ") == ErrorCode::bad_argument);
  CHECK(fails(good + "capacity = \"many\"\n") == ErrorCode::bad_argument);
  CHECK(fails(good + "walk_ins = \"maybe\"\n") == ErrorCode::bad_argument);
  CHECK(fails(good + "roster = \"none.csv\"\n") == ErrorCode::file_unreadable);
  CHECK(fails(good + "roster = \"event.toml\"\n") == ErrorCode::roster_unreadable);
  CHECK(fails("name = \"E\"\n") == ErrorCode::bad_argument);
  CHECK(writer->read().events().value().size() == events);
}
