// A disk that says it could not make a write durable, and a process that ends in the middle of its very first write.
#include "faults/child.h"
#include "faults/faulty_disk.h"
#include "store/evening.h"
#include "store/session.h"
#include "store/verify.h"

TEST_CASE("after a sync that failed nothing more is said to be done, and what was said before is there") {
  test::FaultyDisk disk;
  test::Evening evening;
  const auto ana = evening.walk_in("Ana Lima");
  const auto before = *evening.writer->read().facts();
  disk.fail_next_sync();
  const kiosk::StoreEffect next = kiosk::RegisterWalkIn{"Bo Berg", "", "", kiosk::IfListed::register_anyway};
  CHECK(evening.run_for<kiosk::Failed>(next).error.code == base::ErrorCode::write_failed);
  CHECK(evening.run_for<kiosk::Failed>(next).error.code == base::ErrorCode::write_failed);  // though the disk is back
  CHECK(evening.run_for<kiosk::Failed>(kiosk::LoadEvent{}).error.code == base::ErrorCode::write_failed);

  evening.recorder.reset();
  evening.writer.reset();
  evening.writer = test::open_writer(evening.file, 21);
  evening.open();
  CHECK(store::verify(evening.writer->session())->findings.empty());
  auto facts = *evening.writer->read().facts();
  CHECK(evening.writer->read().counts(evening.event)->registered ==
        evening.writer->read().counts(evening.event)->badges);  // the one who was not told is in whole or not at all
  REQUIRE(facts.size() >= before.size());
  facts.resize(before.size());
  CHECK(facts == before);
  evening.scan_for<kiosk::BadgeShown>(ana.code);
  evening.walk_in("Cy Cruz");
}

TEST_CASE("a kiosk killed in its first write is not a stranger to its own file afterwards") {
  test::TemporaryFolder folder;
  const auto file = folder.file("evening.db");
  test::Child child([&](int) {
    test::FaultyDisk disk;
    disk.before_delete([] { ::_exit(70); });  // the header is written, the journal that takes it back is still there
    const auto writer = store::Writer::open(file, test::creating, support::seeded(8), test::doors_open);
    return writer ? 80 : 81;
  });
  REQUIRE(WEXITSTATUS(child.wait()) == 70);
  REQUIRE(std::filesystem::exists(file.string() + "-journal"));
  test::new_event(*test::open_writer(file), "Riverside Founders");
  CHECK(test::open_writer(file)->read().events()->size() == 1);
}
