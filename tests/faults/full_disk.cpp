// A disk that ends: first by a limit on the size of files, which the kernel enforces at the very byte, then by SQLite's
// own bound on pages. What was said to be done is there, what was not is not, and there is a sentence for it.
#include <SQLiteCpp/SQLiteCpp.h>
#include <sys/resource.h>

#include "faults/child.h"
#include "store/evening.h"
#include "store/session.h"
#include "store/verify.h"

namespace {

struct Played {
  int admitted = 0;
  base::ErrorCode why{};
};

/// Walk-ins until one fails.
Played play(store::Recorder& recorder) {
  Played played;
  for (; played.admitted < 100'000; ++played.admitted) {
    const auto message = recorder.run(
        kiosk::RegisterWalkIn{std::string(200, 'A'), "", "", kiosk::IfListed::register_anyway}, test::doors_open);
    if (std::holds_alternative<kiosk::Admitted>(message)) continue;
    const auto* failed = std::get_if<kiosk::Failed>(&message);
    if (failed != nullptr) played.why = failed->error.code;
    break;
  }
  return played;
}

}  // namespace

TEST_CASE("when no file can grow any more the kiosk says so, and nothing is half written") {
  test::Evening evening;
  const auto limit = GENERATE(120'000, 300'000, 700'001);
  evening.recorder.reset();
  evening.writer.reset();
  test::Child child([&](int descriptor) {
    ::signal(SIGXFSZ, SIG_IGN);
    const rlimit space{static_cast<rlim_t>(limit), static_cast<rlim_t>(limit)};
    if (::setrlimit(RLIMIT_FSIZE, &space) != 0) return 80;
    auto writer = store::Writer::open(evening.file, test::creating, support::seeded(8), test::doors_open);
    if (!writer) return 81;
    auto recorder = store::Recorder::open(**writer, evening.event, "Door 1", support::seeded(9));
    if (!recorder) return 82;
    const auto played = play(**recorder);
    const auto said = std::to_string(played.admitted);
    if (::write(descriptor, said.data(), said.size()) < 0) return 83;
    return base::exit_code(played.why);
  });
  const auto said = child.output();
  CHECK(WEXITSTATUS(child.wait()) == base::exit_code(base::ErrorCode::disk_full));
  const auto writer = test::open_writer(evening.file);
  REQUIRE_FALSE(said.empty());
  CHECK(writer->read().counts(evening.event)->registered == std::stoi(said));
  CHECK(store::verify(writer->session())->findings.empty());
}

TEST_CASE("after a full disk there is room again: the next guest is admitted") {
  test::Evening evening;
  auto& connection = evening.writer->session().connection;
  const auto pages = connection.number("PRAGMA page_count");
  connection.execute("PRAGMA max_page_count = " + std::to_string(pages + 5));
  const auto played = play(*evening.recorder);
  CHECK(played.why == base::ErrorCode::disk_full);
  CHECK(evening.writer->read().counts(evening.event)->registered == played.admitted);
  CHECK(store::verify(evening.writer->session())->findings.empty());
  connection.execute("PRAGMA max_page_count = 1000000");
  evening.walk_in("Ana Lima");
  CHECK(store::verify(evening.writer->session())->findings.empty());
}

TEST_CASE("a new database on a full disk is refused and can be made later") {
  test::TemporaryFolder folder;
  const auto file = folder.file("evening.db");
  const auto limit = GENERATE(0, 1, 4096, 20'000, 60'000);
  test::Child child([&](int) {
    ::signal(SIGXFSZ, SIG_IGN);
    const rlimit space{static_cast<rlim_t>(limit), static_cast<rlim_t>(limit)};
    if (::setrlimit(RLIMIT_FSIZE, &space) != 0) return 80;
    const auto writer = store::Writer::open(file, test::creating, support::seeded(8), test::doors_open);
    return writer ? 81 : base::exit_code(writer.error().code);
  });
  // While the file is made SQLite forgets why a write of its first journal failed, unless it was for want of space
  // proper.
  const int code = WEXITSTATUS(child.wait());
  CHECK(
      (code == base::exit_code(base::ErrorCode::disk_full) || code == base::exit_code(base::ErrorCode::write_failed)));
  test::new_event(*test::open_writer(file), "Riverside Founders");
}
