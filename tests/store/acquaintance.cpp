// The second meeting: what is known from the evenings before, and only where both chose it.
#include "store/evening.h"

namespace {

using domain::Field;
using test::Evening;

/// Ana and Ben met at an evening before; both are on tonight's list.
struct SecondEvening {
  explicit SecondEvening(const std::string& chosen_then, const std::string& chosen_now) {
    evening.recorder.reset();
    before = evening.event;
    const auto first = guests(chosen_then);
    const auto recorder = store::Recorder::open(*evening.writer, before, "Door 1", support::seeded(91));
    REQUIRE(recorder.has_value());
    const auto admit = [&](domain::RegistrationId id) {
      const auto answer = (*recorder)->run(kiosk::AdmitByName{{id}, ""}, evening.now);
      return std::get<kiosk::Admitted>(answer).guests.front();
    };
    const auto ana = admit(first.at(0));
    const auto ben = admit(first.at(1));
    const auto met = (*recorder)->run(kiosk::ConnectBadges{{ana.badge}, ben.badge}, evening.now);
    REQUIRE(std::holds_alternative<kiosk::Connected>(met));
    const kiosk::PromiseBetween word{{{}, ana.badge}, {{}, ben.badge}, domain::PromiseKind::help};
    REQUIRE(std::holds_alternative<kiosk::PromisesMade>((*recorder)->run(kiosk::MakePromises{{word}}, evening.now)));

    evening.now += std::chrono::days(30);
    evening.event = test::new_event(*evening.writer, "Second Evening", 77);
    tonight = guests(chosen_now);
    evening.open();
  }

  /// Their places at the event; the same persons each time.
  std::vector<domain::RegistrationId> guests(const std::string& chosen) {
    std::vector<domain::RegistrationId> ids;
    for (std::size_t at = 0; at < 2; ++at) {
      auto fact = test::registered(evening.event, {at == 0 ? "Ana Lima" : "Ben Okafor", "", ""}, evening.random);
      fact.registration_fields.push_back({Field::remembered, chosen, {}});
      fact.person = persons[at];
      ids.push_back(fact.registration);
      REQUIRE(evening.writer->append(std::vector<domain::FactBody>{fact}, evening.now).has_value());
    }
    return ids;
  }

  kiosk::BadgedGuest admit(std::size_t which) {
    return evening.run_for<kiosk::Admitted>(kiosk::AdmitByName{{tonight.at(which)}, ""}).guests.front();
  }

  Evening evening;
  std::vector<domain::PersonId> persons{domain::PersonId::random(evening.random),
                                        domain::PersonId::random(evening.random)};
  domain::EventId before;
  std::vector<domain::RegistrationId> tonight;
};

}  // namespace

TEST_CASE("two who met before meet for the second time, where both chose to be remembered") {
  for (const auto& [then, now, times] : {std::tuple{"yes", "yes", 2U}, {"yes", "no", 1U}, {"no", "yes", 1U}}) {
    SecondEvening second(then, now);
    const auto ana = second.admit(0);
    const auto ben = second.admit(1);
    const auto met = second.evening.run_for<kiosk::Connected>(kiosk::ConnectBadges{{ana.badge}, ben.badge});
    INFO(then << " then, " << now << " now");
    CHECK(met.times == std::vector<std::size_t>{times});
  }
}

TEST_CASE("whoever comes in hears of their open promises, and who is here that they know") {
  SecondEvening second("yes", "yes");
  const auto ben = second.admit(1);
  CHECK(ben.open_promises == 0);
  CHECK(ben.known_here.empty());  // Ana is not in yet
  const auto ana = second.admit(0);
  CHECK(ana.open_promises == 1);
  REQUIRE(ana.known_here.size() == 1);
  CHECK(ana.known_here.front() == kiosk::KnownHere{"Ben Okafor", 1});

  SecondEvening private_one("yes", "no");
  private_one.admit(1);
  const auto quiet = private_one.admit(0);
  CHECK(quiet.open_promises == 0);
  CHECK(quiet.known_here.empty());
}

TEST_CASE("people of earlier evenings are listed apart, and We met since counts one meeting more, said once") {
  SecondEvening second("yes", "yes");
  const auto ana = second.admit(0);
  second.admit(1);
  const auto look = [&](const kiosk::StoreEffect& effect) {
    return second.evening.run_for<kiosk::MyEveningShown>(effect).evening.met;
  };
  const auto id = ana.card.registration;
  auto met = look(kiosk::LookAtMyEvening{id});
  REQUIRE(met.size() == 1);
  CHECK(met.front().when == kiosk::MetPerson::When::earlier);
  CHECK(met.front().times == 1);
  CHECK(look(kiosk::SayMetElsewhere{id, second.persons[1]}).front().times == 2);
  CHECK(look(kiosk::SayMetElsewhere{id, second.persons[1]}).front().times == 2);
  CHECK(look(kiosk::AvoidPerson{id, second.persons[1]}).empty());
  CHECK(look(kiosk::LiftAvoidance{id, second.persons[1]}).size() == 1);
}

TEST_CASE("what is known of one person holds for whoever a merge says they are, too") {
  SecondEvening second("yes", "yes");
  auto fact = test::registered(second.evening.event, {"A. Lima", "", ""}, second.evening.random);
  fact.registration_fields.push_back({Field::remembered, "yes", {}});
  const domain::PersonsMerged merge{std::min(fact.person, second.persons[0]), std::max(fact.person, second.persons[0])};
  REQUIRE(second.evening.writer->append(std::vector<domain::FactBody>{fact, merge}, second.evening.now).has_value());
  const auto shown =
      second.evening.run_for<kiosk::Admitted>(kiosk::AdmitByName{{fact.registration}, ""}).guests.front();
  CHECK(shown.open_promises == 1);
}
