#include "base/error.h"
#include "lanyard.h"
#include "support/catch.h"

using base::ErrorCode;

namespace {

bool holds(const std::string& text, const std::string& words) { return text.find(words) != std::string::npos; }

void next_week(support::Lanyard& lanyard) {
  lanyard.done({"event", "new", "--name", "Next week", "--start", "2026-12-03T18:30", "--end", "2026-12-03T22:30",
                "--zone", "Europe/Berlin"});
}

}  // namespace

TEST_CASE("the event that was chosen is taken, until the clock is to decide again") {
  support::Lanyard lanyard;  // it is the evening of 26 November 2026
  lanyard.make_event();
  next_week(lanyard);
  CHECK(holds(lanyard.done({"stats"}), "Riverside Founders Evening"));
  CHECK(holds(lanyard.done({"event", "use", "next WEEK"}), "From now on: Next week"));
  CHECK(holds(lanyard.done({"stats"}), "Next week"));
  CHECK(holds(lanyard.done({"event", "list"}), "as was chosen"));
  CHECK(holds(lanyard.done({"stats", "--on", "Riverside Founders Evening"}), "Riverside Founders Evening"));
  CHECK(holds(lanyard.done({"event", "use", "--automatic"}), "By the clock again, from now on: Riverside"));
  CHECK(holds(lanyard.done({"stats"}), "Riverside Founders Evening"));
  CHECK(holds(lanyard.done({"event", "show"}), "The kiosk and the commands take this one\n"));
}

TEST_CASE("an event that is over, unknown, or not said is not chosen") {
  support::Lanyard lanyard;
  CHECK(lanyard.run({"event", "use", "Nothing yet"}).code != 0);
  lanyard.make_event();
  lanyard.done({"event", "new", "--name", "Last week", "--start", "2026-11-19T18:30", "--end", "2026-11-19T22:30"});
  const auto over = lanyard.run({"event", "use", "Last week"});
  CHECK(over.code == base::exit_code(ErrorCode::bad_argument));
  CHECK(holds(over.err, "is over: name it with --on"));
  CHECK(lanyard.run({"event", "use", "Nobody's"}).code == base::exit_code(ErrorCode::not_found));
  CHECK(lanyard.run({"event", "use"}).code == 2);
  CHECK(lanyard.run({"event", "use", "Last week", "--automatic"}).code == 2);
}
