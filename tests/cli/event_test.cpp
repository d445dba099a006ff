#include "base/error.h"
#include "cli/event_file.h"
#include "cli/read_evening.h"
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
  CHECK(lanyard.done({"event", "show"}) ==
        "Riverside Founders Evening\n"
        "Thursday 26 November 2026, 18:30 to Thursday 26 November 2026, 22:30 (Europe/Berlin)\n"
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

TEST_CASE("of several events commands take the one that is on, else the next, else the last") {
  support::Lanyard lanyard;  // it is 26 November 2026, 19:31 in Berlin
  const auto shown = [&] { return lanyard.done({"event", "show"}).substr(0, 4); };
  REQUIRE(make(lanyard, "Long ago", "2026-01-01T18:00", "2026-01-01T22:00") == 0);
  CHECK(shown() == "Long");
  REQUIRE(make(lanyard, "Last month", "2026-10-01T18:00", "2026-10-01T22:00") == 0);
  CHECK(shown() == "Last");
  REQUIRE(make(lanyard, "Far ahead", "2027-05-01T18:00", "2027-05-01T22:00") == 0);
  REQUIRE(make(lanyard, "Next week", "2026-12-03T18:00", "2026-12-03T22:00") == 0);
  CHECK(shown() == "Next");
  REQUIRE(make(lanyard, "Tonight", "2026-11-26T18:30", "2026-11-26T22:30") == 0);
  CHECK(shown() == "Toni");
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
