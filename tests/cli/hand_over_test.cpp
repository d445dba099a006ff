#include "cli/hand_over.h"

#include <atomic>
#include <thread>

#include "base/error.h"
#include "cli/two_evenings.h"
#include "support/catch.h"
#include "support/english.h"
#include "support/random.h"

using base::ErrorCode;

namespace {

/// A kiosk that has the lanyard's database open and takes commands.
class RunningKiosk {
 public:
  explicit RunningKiosk(support::Lanyard& lanyard)
      : writer_(lanyard.writer()),
        event_(writer_->read().events().value().at(0).id),
        server_(
            store::ControlServer::listen(lanyard.path("evening.db"), [this](const store::ControlRequest& request,
                                                                            const store::ControlProgress& progress) {
              const bool is_to_write = !request.arguments.empty() && request.arguments.front() == "write-facts";
              is_busy = is_busy || (is_slow && is_to_write);
              // Long enough for somebody to press Ctrl-C.
              for (int i = 0; i < 500 && is_busy && progress(0, 1); ++i)
                std::this_thread::sleep_for(std::chrono::milliseconds(10));
              const auto write_there = [this](const cli::WriteHere& write) { return write(*writer_); };
              return cli::run_handed_over(request, progress, write_there, event_, support::english(), random_, now_);
            }).value()) {}

  std::atomic<bool> is_slow = false;
  std::atomic<bool> is_busy = false;

 private:
  base::Instant now_ = base::from_millis(1'795'717'999'000);
  base::Random random_ = support::seeded(11);
  std::unique_ptr<store::Writer> writer_;
  domain::EventId event_;
  std::unique_ptr<store::ControlServer> server_;
};

}  // namespace

TEST_CASE("an import while a kiosk runs is written by the kiosk, and its answer is the command's") {
  support::Lanyard lanyard;
  lanyard.make_event();
  lanyard.put("list.csv", "Name,Email\nAna Sousa,ana@mail.example\n");
  const RunningKiosk kiosk(lanyard);
  const std::string out = lanyard.done({"import", lanyard.path("list.csv"), "--yes"});
  CHECK(out.find("On the guest list of Riverside Founders Evening, Thursday 26 November 2026, 18:30: 1 new people") !=
        std::string::npos);
  CHECK(lanyard.done({"export", "people", "--csv", "-"}).find("Ana Sousa") != std::string::npos);
  CHECK(lanyard.done({"import", lanyard.path("list.csv"), "--yes"}).find("Nothing to write") != std::string::npos);
}

TEST_CASE("an import that only shows writes nothing, also while a kiosk runs") {
  support::Lanyard lanyard;
  lanyard.make_event();
  lanyard.put("list.csv", "Name,Email\nAna Sousa,ana@mail.example\n");
  const RunningKiosk kiosk(lanyard);
  CHECK(lanyard.done({"import", lanyard.path("list.csv"), "--plan"}).find("1 new") != std::string::npos);
  CHECK(lanyard.done({"export", "people", "--csv", "-"}).find("Ana Sousa") == std::string::npos);
}

TEST_CASE("an import stopped while the kiosk writes it is not written, and says so") {
  support::Lanyard lanyard;
  lanyard.make_event();
  lanyard.put("list.csv", "Name,Email\nAna Sousa,ana@mail.example\n");
  RunningKiosk kiosk(lanyard);
  kiosk.is_slow = true;
  lanyard.is_interrupted = [&] { return kiosk.is_busy.load(); };
  const auto ran = lanyard.run({"import", lanyard.path("list.csv"), "--yes"});
  CHECK(ran.code == base::exit_code(ErrorCode::interrupted));
  CHECK(lanyard.done({"export", "people", "--csv", "-"}).find("Ana Sousa") == std::string::npos);
}

TEST_CASE("an event is made by the kiosk that has the database open") {
  support::Lanyard lanyard;
  lanyard.make_event();
  const RunningKiosk kiosk(lanyard);
  lanyard.done({"event", "new", "--name", "Next week", "--start", "2026-12-03T18:00", "--end", "2026-12-03T22:00"});
}

TEST_CASE("a guest list goes into the event that the running kiosk runs, unless it names another") {
  support::Lanyard lanyard;  // it is 26 November 2026
  lanyard.done({"event", "new", "--name", "Over", "--start", "2026-11-20T18:00", "--end", "2026-11-20T22:00"});
  lanyard.put("list.csv", "Name\nAna Sousa\n");
  const RunningKiosk kiosk(lanyard);
  lanyard.done({"event", "new", "--name", "Tonight", "--start", "2026-11-26T18:00", "--end", "2026-11-26T22:00"});
  const auto people_of = [&](const std::string& event) {
    return lanyard.done({"export", "people", "--csv", "-", "--on", event});
  };
  const std::string out = lanyard.done({"import", lanyard.path("list.csv"), "--yes"});
  CHECK(out.starts_with("Into Over, "));
  CHECK(out.find("On the guest list of Over, ") != std::string::npos);
  CHECK(people_of("over").find("Ana Sousa") != std::string::npos);
  CHECK(people_of("tonight").find("Ana Sousa") == std::string::npos);
  lanyard.done({"import", lanyard.path("list.csv"), "--yes", "--on", "TONIGHT"});
  CHECK(people_of("tonight").find("Ana Sousa") != std::string::npos);
}

TEST_CASE("who is one, what was kept and which event is taken are written by the kiosk that has the database open") {
  support::Lanyard lanyard;
  support::two_evenings(lanyard);
  const RunningKiosk kiosk(lanyard);  // it runs the one that was made first
  lanyard.done({"import", lanyard.path("november.csv"), "--yes", "--on", "Riverside Founders Evening"});
  const auto ids = support::ids_of(lanyard, "Ana Costa");
  REQUIRE(ids.size() == 2);
  lanyard.done({"people", "unmerge", ids[0], ids[1]});
  CHECK(lanyard.run({"people", "show", "Ana Costa"}).code == base::exit_code(ErrorCode::bad_argument));
  lanyard.done({"people", "merge", ids[0], ids[1]});
  CHECK(support::ids_of(lanyard, "Ana Costa") == ids);
  lanyard.done({"follow-up", "met", "Ana Costa", "Ben Okafor", "--day", "2026-11-20"});
  CHECK(support::holds(lanyard.done({"people", "show", "Ben Okafor"}), "met Ana Costa since, on 20 November 2026"));
  const auto used = lanyard.done({"event", "use", "Riverside Founders Evening"});
  CHECK(support::holds(used, "From now on: Riverside Founders Evening"));
  CHECK(support::holds(used, "The running kiosk goes on with its own"));
  CHECK(support::holds(lanyard.done({"event", "list"}), "as was chosen"));
}

TEST_CASE("a kiosk is asked for nothing but what writes, and makes no sense of nonsense") {
  support::Lanyard lanyard;
  lanyard.make_event();
  const auto writer = lanyard.writer();
  const auto event = writer->read().events().value().at(0).id;
  const store::ControlProgress goes_on = [](std::size_t, std::size_t) { return true; };
  const auto write_there = [&](const cli::WriteHere& write) { return write(*writer); };
  const auto ask = [&](std::vector<std::string> arguments, std::string input = "") {
    return cli::run_handed_over({std::move(arguments), std::move(input)}, goes_on, write_there, event,
                                support::english(), support::seeded(3), base::from_millis(1'795'717'999'000));
  };
  CHECK(ask({"stats"}).exit_code == base::exit_code(ErrorCode::bad_argument));
  CHECK(ask({"--windowed"}).exit_code == base::exit_code(ErrorCode::bad_argument));
  CHECK(ask({"dance"}).exit_code == 2);
  CHECK(ask({"import", "x.csv", "--yes"}, "Name\nAna\n").exit_code == base::exit_code(ErrorCode::bad_argument));
  CHECK(ask({"import", "x.csv", "--plan"}, "Name\nAna\n").exit_code == base::exit_code(ErrorCode::bad_argument));
  const auto version = writer->read().guest_list_version().value();
  CHECK(ask({"write-facts", version}, "no facts").exit_code == base::exit_code(ErrorCode::bad_argument));
  CHECK(ask({"write-facts", version}, "badge_voided {\"badge\":\"00000000000001\",\"reason\":\"\"}\n").exit_code ==
        base::exit_code(ErrorCode::bad_argument));
  CHECK(ask({"write-facts", version + "1"}).exit_code == base::exit_code(ErrorCode::guest_list_changed));
  CHECK(writer->read().guest_list_version().value() == version);
}
