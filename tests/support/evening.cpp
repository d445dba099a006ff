#include "support/evening.h"

#include <array>
#include <random>

#include "support/random.h"

namespace support {
namespace {

using namespace domain;

/// Three kiosks that hear of each other's facts only now and then, each with a clock a little off.
class Recording {
 public:
  explicit Recording(std::uint64_t seed) : random_(seeded(seed)), dice_(seed) {
    for (auto& origin : origins_) origin = OriginId::random(random_);
  }

  std::vector<Fact> play() {
    event_ = EventId::random(random_);
    add(EventDescribed{event_, {{Field::title, "Evening", {}}, {Field::capacity, "200", {}}}});
    for (int i = 0; i < 6; ++i) person(i);
    for (int i = 0; i < 40; ++i) step();
    return facts_;
  }

 private:
  FactRef add(FactBody body) {
    const std::size_t kiosk = roll(origins_.size());
    wall_ += base::Millis{roll(40'000)};
    const auto skewed = wall_ + base::Millis{static_cast<std::int64_t>(kiosk) * 700};
    clocks_.at(kiosk) = tick(clocks_.at(kiosk), skewed);
    const FactRef ref{origins_.at(kiosk), ++numbers_.at(kiosk)};
    facts_.push_back({ref, clocks_.at(kiosk), skewed, std::move(body)});
    return ref;
  }

  void person(int number) {
    const auto registration = RegistrationId::random(random_);
    const auto person = PersonId::random(random_);
    const auto name = "Person " + std::to_string(number);
    const auto made = add(PersonRegistered{registration,
                                           person,
                                           event_,
                                           Source::roster,
                                           {"T" + std::to_string(number)},
                                           {{Field::name, name, {}}, {Field::company, "Northbank", {}}},
                                           {{Field::status, "going", {}}}});
    people_.push_back({registration, person, {made}});
    issue(people_.back().registration);
  }

  void issue(RegistrationId registration) {
    const auto badge = BadgeId::random(random_);
    add(BadgeIssued{badge, registration});
    badges_.push_back(badge);
  }

  void step() {
    auto& someone = people_.at(roll(people_.size()));
    const auto badge = badges_.at(roll(badges_.size()));
    const auto other = badges_.at(roll(badges_.size()));
    switch (roll(18)) {
      case 0: {
        // Sometimes the writer has seen every earlier write, sometimes only one of them: a conflict.
        auto seen = someone.writes;
        if (roll(2) == 0) seen.resize(1);
        someone.writes.push_back(add(PersonEdited{someone.person,
                                                  someone.registration,
                                                  {},
                                                  {{Field::name, "Name " + std::to_string(roll(5)), seen}},
                                                  {{Field::share, "company", {}}}}));
        break;
      }
      case 1:
        check_ins_.push_back(add(CheckedIn{event_, someone.registration, {}, CheckInWay::name, "Door 1"}));
        break;
      case 2:
        check_ins_.push_back(add(CheckedIn{event_, {}, badge, CheckInWay::badge, "Door 2"}));
        break;
      case 3:
        if (!check_ins_.empty()) {
          add(CheckInUndone{someone.registration, badge, {check_ins_.at(roll(check_ins_.size()))}, "not me"});
        }
        break;
      case 4:
        withdrawals_.push_back(add(MeetingWithdrawn{event_, badge, other}));
        break;
      case 5:
        issue(someone.registration);
        break;
      case 6:
        if (roll(3) == 0) add(BadgeVoided{badge, "lost"});
        if (roll(3) == 0) add(BadgeIssued{badge, someone.registration});  // one sticker bound twice, at two doors
        break;
      case 7: {
        const auto call = add(HelpCalled{event_, someone.registration, "Door 1", "asked"});
        if (roll(2) == 0) add(HelpGiven{event_, call});
        break;
      }
      case 8:
        add(BadgePrinted{badge, "Door 1"});
        break;
      case 9:
        promise(badge, other);
        break;
      case 10:
        introduce(badge, other, someone.registration);
        break;
      case 11:
        say_of(someone.person);
        break;
      default: {
        std::vector<FactRef> knows;
        for (const auto& withdrawal : withdrawals_) {
          if (roll(2) == 0) knows.push_back(withdrawal);
        }
        add(Met{event_, badge, other, "Connect", roll(3) == 0 ? "likes boats" : "", knows});
      }
    }
  }

  void promise(BadgeId by, BadgeId to) {
    if (promises_.empty() || roll(2) == 0) {
      const auto promise = PromiseId::random(random_);
      promises_.push_back(promise);
      add(Promised{promise, event_, {{}, by}, {{}, to}, PromiseKind::know_someone, "Connect", {{Field::due, "5", {}}}});
    } else {
      add(PromiseEdited{promises_.at(roll(promises_.size())),
                        {{Field::outcome, roll(2) == 0 ? "kept" : "dropped", {}}, {Field::words, "the boats", {}}}});
    }
  }

  void introduce(BadgeId introducer, BadgeId first, RegistrationId second) {
    if (introductions_.empty() || roll(2) == 0) {
      const auto introduction = IntroductionId::random(random_);
      introductions_.push_back(introduction);
      add(Introduced{introduction,
                     event_,
                     {{}, introducer},
                     {{}, first},
                     {second, {}},
                     "Connect",
                     {{Field::first_says, "yes", {}}}});
    } else {
      add(IntroductionEdited{introductions_.at(roll(introductions_.size())), {{Field::second_says, "not_now", {}}}});
    }
  }

  void say_of(PersonId person) {
    const auto other = people_.at(roll(people_.size())).person;
    switch (roll(5)) {
      case 0:
        said_.push_back(add(PersonAvoided{event_, person, other}));
        break;
      case 1:
        if (!said_.empty()) add(AvoidanceLifted{event_, person, other, {said_.at(roll(said_.size()))}});
        break;
      case 2:
        said_.push_back(add(PersonsMerged{person, other, roll(2) == 0 ? MergedBy::rule : MergedBy::hand}));
        break;
      case 3:
        if (!said_.empty()) add(MergeUndone{other, person, {said_.at(roll(said_.size()))}});
        break;
      default:
        add(MetElsewhere{event_, person, other, wall_});
    }
  }

  std::size_t roll(std::size_t sides) { return std::uniform_int_distribution<std::size_t>(0, sides - 1)(dice_); }

  struct Someone {
    RegistrationId registration;
    PersonId person;
    std::vector<FactRef> writes;
  };

  base::Random random_;
  std::mt19937_64 dice_;
  EventId event_;
  std::array<OriginId, 3> origins_{};
  std::array<ClockTime, 3> clocks_{};
  std::array<std::uint64_t, 3> numbers_{};
  base::Instant wall_ = base::from_millis(1'795'714'200'000);
  std::vector<Fact> facts_;
  std::vector<Someone> people_;
  std::vector<BadgeId> badges_;
  std::vector<FactRef> check_ins_;
  std::vector<FactRef> withdrawals_;
  std::vector<PromiseId> promises_;
  std::vector<IntroductionId> introductions_;
  std::vector<FactRef> said_;  // wishes and merges, which later facts may name as ended
};

}  // namespace

std::vector<Fact> recorded_evening(std::uint64_t seed) { return Recording(seed).play(); }

}  // namespace support
