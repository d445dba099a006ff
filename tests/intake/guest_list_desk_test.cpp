#include "intake/guest_list_desk.h"

#include <fstream>

#include "store/create_event.h"
#include "support/catch.h"
#include "support/random.h"
#include "support/temp_folder.h"

namespace {

const base::Instant evening = base::from_millis(1'795'000'000'000);

/// A desk on a real database, and a file in front of it.
struct Desk {
  Desk() {
    writer = *store::Writer::open(folder.path() / "evening.db", {store::IfMissing::create, "test"}, random, evening);
    event = *store::create_event(*writer, {{domain::Field::title, "Harbour Makers Night", {}}}, random, evening);
    desk = std::make_unique<intake::GuestListDesk>(
        intake::GuestListDesk::Parts{.database = folder.path() / "evening.db",
                                     .event = event,
                                     .sheets = intake::sheet_program(),
                                     .folders = [this] { return std::vector{folder.path()}; },
                                     .random = random,
                                     .now = [] { return evening; },
                                     .write = [this](const auto& writing) { return writing(*writer); }});
    std::ofstream(file) << "name,email,Shirt\nAna Costa,ana@mail.example,L\nBen Okafor,ben@mail.example,M\n";
  }

  kiosk::Message run(const kiosk::ImportEffect& effect) {
    return desk->run(effect, [this](const kiosk::Message&) { ++said; }, [this] { return stopped; });
  }
  std::shared_ptr<const kiosk::ImportOffer> plan(const roster::ImportChoices& choices = {}) {
    const auto answer = run(kiosk::PlanImport{file.string(), choices});
    REQUIRE(std::holds_alternative<kiosk::ImportPlanned>(answer));
    return std::get<kiosk::ImportPlanned>(answer).offer;
  }
  base::ErrorCode failure(const kiosk::ImportEffect& effect) {
    const auto answer = run(effect);
    REQUIRE(std::holds_alternative<kiosk::ImportFailed>(answer));
    return std::get<kiosk::ImportFailed>(answer).error.code;
  }
  std::size_t registered() { return writer->read().registrations(event)->size(); }

  support::TempFolder folder;
  base::Random random = support::seeded(3);
  std::unique_ptr<store::Writer> writer;
  domain::EventId event;
  std::unique_ptr<intake::GuestListDesk> desk;
  std::filesystem::path file = folder.path() / "guests.csv";
  int said = 0;
  bool stopped = false;
};

}  // namespace

TEST_CASE("what the desk was shown is what is written, once") {
  Desk at;
  const auto offer = at.plan();
  CHECK(offer->columns.size() == 3);
  CHECK(offer->columns[2].example == "L");
  CHECK(offer->plan->counts.people_new == 2);
  CHECK(at.registered() == 0);
  CHECK(at.said > 0);
  REQUIRE(std::holds_alternative<kiosk::ImportWritten>(at.run(kiosk::WriteImport{offer->plan})));
  CHECK(at.registered() == 2);
  CHECK(at.failure(kiosk::WriteImport{offer->plan}) == base::ErrorCode::guest_list_changed);
  CHECK(at.plan()->plan->counts.people_unchanged == 2);
}

TEST_CASE("a plan that was made before somebody registered is not written") {
  Desk at;
  const auto offer = at.plan();
  const std::vector<domain::FactBody> walk_in{
      domain::PersonRegistered{.registration = domain::RegistrationId::random(at.random),
                               .person = domain::PersonId::random(at.random),
                               .event = at.event,
                               .source = domain::Source::walk_in,
                               .person_fields = {{domain::Field::name, "Ana Costa", {}}}}};
  REQUIRE(at.writer->append(walk_in, evening));
  CHECK(at.failure(kiosk::WriteImport{offer->plan}) == base::ErrorCode::guest_list_changed);
  CHECK(at.registered() == 1);
}

TEST_CASE("an older plan is not written after a newer one was shown") {
  Desk at;
  const auto older = at.plan();
  const auto newer = at.plan({{{"Shirt", roster::Role::none}}, {}});
  CHECK(newer->columns[2].role == roster::Role::none);
  CHECK(at.failure(kiosk::WriteImport{older->plan}) == base::ErrorCode::guest_list_changed);
  CHECK(at.registered() == 0);
}

TEST_CASE("stopped at the desk, nothing has happened") {
  Desk at;
  const auto offer = at.plan();
  at.stopped = true;
  CHECK(at.failure(kiosk::PlanImport{at.file.string(), {}}) == base::ErrorCode::interrupted);
  CHECK(at.registered() == 0);
}

TEST_CASE("a file that is gone or no list is said so") {
  Desk at;
  CHECK(at.failure(kiosk::PlanImport{(at.folder.path() / "gone.csv").string(), {}}) ==
        base::ErrorCode::file_unreadable);
  std::ofstream(at.file) << "%PDF-1.7 and so on";
  CHECK(at.failure(kiosk::PlanImport{at.file.string(), {}}) == base::ErrorCode::roster_unreadable);
}
