// From a list to the journal: what was shown is what is written, or nothing is.
#include "intake/import.h"

#include "domain/fact_json.h"
#include "store/create_event.h"
#include "support/catch.h"
#include "support/random.h"
#include "support/temp_folder.h"

using domain::Field;

namespace {

constexpr auto list =
    "name,email,company,ticket code,status\n"
    "Ana Silva,ana@mail.example,Kestrel,TICKET-1,Checked in\n"
    "Bob Lind,bob@mail.example,Kestrel,TICKET-2,\n"
    "Ana Silva,ana@work.example,,TICKET-3,\n";

class Database {
 public:
  Database()
      : writer_(store::Writer::open(folder_.path() / "evening.db", {store::IfMissing::create, "machine"},
                                    support::seeded(1), now_)
                    .value()) {
    const auto id = store::create_event(*writer_, {{Field::title, "Evening", {}}}, support::seeded(2), now_);
    event_ = writer_->read().event(id.value()).value().value();
  }

  [[nodiscard]] intake::Planned plan(std::string_view text, const roster::ImportChoices& choices = {}) {
    return intake::plan_import(roster::read_table(text).value(), writer_->read(), event_, random_, choices).value();
  }
  base::Result<void> write(const intake::Planned& planned, const roster::Watch& watch = {}) {
    return intake::write_import(planned, *writer_, now_, watch);
  }
  [[nodiscard]] std::vector<domain::Fact> facts() const { return writer_->read().facts().value(); }

  void walk_in(const std::string& name) {
    const std::vector<domain::FactBody> facts{
        domain::PersonRegistered{.registration = domain::RegistrationId::random(random_),
                                 .person = domain::PersonId::random(random_),
                                 .event = event_.id,
                                 .source = domain::Source::walk_in,
                                 .person_fields = {{Field::name, name, {}}}}};
    REQUIRE(writer_->append(facts, now_));
  }

 private:
  support::TempFolder folder_;
  base::Instant now_ = base::from_millis(1'795'717'867'000);
  base::Random random_ = support::seeded(3);
  std::unique_ptr<store::Writer> writer_;
  domain::EventRow event_;
};

}  // namespace

TEST_CASE("the facts that are written are those that were planned, and then there is nothing to plan") {
  Database database;
  const auto before = database.facts().size();
  const auto planned = database.plan(list, {{}, {4}});
  REQUIRE(database.write(planned));
  const auto facts = database.facts();
  REQUIRE(facts.size() == before + planned.plan.facts.size());
  for (std::size_t i = 0; i < planned.plan.facts.size(); ++i) {
    CHECK(domain::to_json(facts[before + i].body) == domain::to_json(planned.plan.facts[i]));
  }
  const auto again = database.plan(list);
  CHECK(again.plan.facts.empty());
  CHECK(again.plan.kept.empty());
  CHECK(again.plan.counts.people_unchanged == 2);
}

TEST_CASE("a list planned before somebody walked in is not written, and planned again it is") {
  Database database;
  const auto planned = database.plan(list);
  database.walk_in("Ana Silva");
  const auto before = database.facts();
  const auto written = database.write(planned);
  REQUIRE_FALSE(written);
  CHECK(written.error().code == base::ErrorCode::guest_list_changed);
  CHECK(database.facts() == before);
  const auto again = database.plan(list);
  CHECK(again.plan.likely.size() == 2);
  CHECK(database.write(again));
}

TEST_CASE("an import stopped at any moment leaves the journal as it was") {
  Database database;
  const auto before = database.facts();
  const auto planned = database.plan(list);
  int calls = 0;
  REQUIRE(planned.plan.facts.size() == 4);
  for (int stop = 0; stop <= 4; ++stop) {
    calls = 0;
    const auto written =
        database.write(planned, [&](roster::Step, std::size_t, std::size_t) { return calls++ != stop; });
    REQUIRE_FALSE(written);
    CHECK(written.error().code == base::ErrorCode::interrupted);
    CHECK(database.facts() == before);
  }
  CHECK(database.write(planned));
}

TEST_CASE("facts go to a kiosk as text and come out the same; what is no import is refused") {
  Database database;
  const auto facts = database.plan(list, {{}, {4}}).plan.facts;
  const auto text = intake::text_of(facts);
  CHECK(intake::text_of(intake::facts_in(text).value()) == text);
  CHECK(intake::facts_in("").value().empty());
  auto by_hand = std::get<domain::PersonRegistered>(facts.front());
  by_hand.source = domain::Source::walk_in;
  for (const auto& wrong : {intake::text_of({by_hand}), std::string("person_registered"), std::string("\n"),
                            std::string("person_registered {}\n"), intake::text_of({domain::BadgeVoided{}})}) {
    CAPTURE(wrong);
    CHECK(intake::facts_in(wrong).error().code == base::ErrorCode::bad_argument);
  }
}
