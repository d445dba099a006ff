// What an import is planned against, and how it is told that somebody changed it.
#include "store/guest_list.h"

#include "store/evening.h"

using domain::Field;

namespace {

std::string version_of(const test::Evening& evening) { return evening.writer->read().guest_list_version().value(); }

domain::PersonEdited edit(const domain::PersonRegistered& of, domain::EditedBy by) {
  return {.person = of.person, .person_fields = {{Field::company, "Kestrel", {}}}, .by = by};
}

const roster::Watch never_stops;

}  // namespace

TEST_CASE(
    "the guest list's version changes with persons and registrations, and with nothing that happens at the door") {
  test::Evening evening;
  const auto empty = version_of(evening);
  evening.add({"Ana Lima", "ana@mail.example", "TICKET-1"});
  const auto with_ana = version_of(evening);
  CHECK(with_ana != empty);
  evening.scan_for<kiosk::Admitted>("TICKET-1");
  CHECK(version_of(evening) == with_ana);
  const auto ana = evening.scan_for<kiosk::AlreadyIn>("TICKET-1").guest.card.registration;
  evening.run_for<kiosk::ChoicesKept>(kiosk::Choose{ana, {.remembered = true, .wants_host = true}});
  evening.run_for<kiosk::ShareChosen>(kiosk::ChooseShare{ana, domain::ShareLevel::contact, "a@b.example"});
  CHECK(version_of(evening) == with_ana);
  evening.run_for<kiosk::ChoicesKept>(kiosk::Choose{ana, {.words_shown = true, .offer = "pricing"}});
  CHECK(version_of(evening) != with_ana);  // lists bring offers, too
  evening.walk_in("Bo Berg");
  CHECK(version_of(evening) != with_ana);
}

TEST_CASE("the facts that imports wrote are told from those of hands, other events' left out") {
  test::Evening evening;
  const auto other = test::new_event(*evening.writer, "Another evening", 9);
  auto ana = test::registered(evening.event, {"Ana Lima", "ana@mail.example", "T1"}, evening.random);
  ana.also = {{"A. Lima", "a\"source\":@mail.example"}};
  const auto bo = test::registered(other, {"Bo Berg", "", "T2"}, evening.random);
  auto walk_in = test::registered(evening.event, {"\"source\":\"roster\"", "", ""}, evening.random);
  walk_in.source = domain::Source::walk_in;
  const std::vector<domain::FactBody> facts{ana,
                                            bo,
                                            walk_in,
                                            edit(ana, domain::EditedBy::roster),
                                            edit(ana, domain::EditedBy::hand),
                                            edit(walk_in, domain::EditedBy::roster)};
  const auto refs = evening.writer->append(facts, evening.now).value();
  const auto list = evening.writer->read().guest_list(evening.event).value();
  CHECK(list.known.imports == std::set<domain::FactRef>{refs[0], refs[3], refs[5]});
  REQUIRE(list.known.aliases.size() == 1);
  CHECK(list.known.aliases[0].person == ana.person);
  CHECK(list.known.aliases[0].known == ana.also[0]);
  CHECK(list.known.persons.size() == 2);
  CHECK(list.known.registrations.size() == 2);
  CHECK(list.version == version_of(evening));
}

TEST_CASE("facts made against another guest list are not written") {
  test::Evening evening;
  const auto version = version_of(evening);
  evening.walk_in("Bo Berg");
  const auto before = *evening.writer->read().facts();
  const std::vector<domain::FactBody> facts{test::registered(evening.event, {"Ana Lima", "", ""}, evening.random)};
  const auto written = evening.writer->append(facts, evening.now, version, never_stops);
  REQUIRE_FALSE(written.has_value());
  CHECK(written.error().code == base::ErrorCode::guest_list_changed);
  CHECK(*evening.writer->read().facts() == before);
  CHECK(evening.writer->append(facts, evening.now, version_of(evening), never_stops).has_value());
}

TEST_CASE("writing that is stopped at any moment has written nothing, and can be begun again") {
  test::Evening evening;
  std::vector<domain::FactBody> facts;
  for (int i = 0; i < 5; ++i) {
    facts.emplace_back(test::registered(evening.event, {"Guest " + std::to_string(i), "", ""}, evening.random));
  }
  const auto before = *evening.writer->read().facts();
  for (std::size_t stop = 0; stop <= facts.size(); ++stop) {
    std::size_t calls = 0;
    const auto written = evening.writer->append(facts, evening.now, version_of(evening),
                                                [&](roster::Step step, std::size_t done, std::size_t of) {
                                                  CHECK(step == roster::Step::writing);
                                                  CHECK(done == calls);
                                                  CHECK(of == facts.size());
                                                  return calls++ != stop;
                                                });
    REQUIRE_FALSE(written.has_value());
    CHECK(written.error().code == base::ErrorCode::interrupted);
    CHECK(*evening.writer->read().facts() == before);
  }
  CHECK(evening.writer->append(facts, evening.now, version_of(evening), never_stops).has_value());
  CHECK(evening.writer->read().facts()->size() == before.size() + facts.size());
}
