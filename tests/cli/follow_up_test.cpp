#include <algorithm>

#include "base/error.h"
#include "cli/two_evenings.h"
#include "domain/acquaintance.h"
#include "support/catch.h"
#include "support/random.h"

using base::ErrorCode;
using domain::Field;
using support::holds;

namespace {

/// Two evenings at which Ana and Ben met and chose to be remembered; in October Ana promised Ben help, and Dana
/// introduced the two, who both said yes.
class Series {
 public:
  explicit Series(support::Lanyard& lanyard) {
    support::two_evenings(lanyard);
    lanyard.done({"import", lanyard.path("november.csv"), "--yes"});
    writer_ = lanyard.writer();
    const auto events = writer_->read().events().value();
    for (const auto& event : events) {
      meet(event.id, domain::value_of(event.fields, Field::title) == "Riverside in October" ? october : november);
    }
    writer_.reset();
  }

  domain::PromiseId promise;
  domain::IntroductionId introduction;

 private:
  static constexpr base::Instant october =
      std::chrono::sys_days(std::chrono::year(2026) / 10 / 29) + std::chrono::hours(19);
  static constexpr base::Instant november =
      std::chrono::sys_days(std::chrono::year(2026) / 11 / 26) + std::chrono::hours(18);

  void write(const domain::FactBody& fact, base::Instant now) { REQUIRE(writer_->append(std::vector{fact}, now)); }

  domain::BadgeId badge_of(domain::EventId event, const std::string& name, base::Instant now) {
    const auto persons = writer_->read().persons(event).value();
    const auto registrations = writer_->read().registrations(event).value();
    for (const auto& row : registrations) {
      const auto person = std::ranges::find(persons, row.person, &domain::PersonRow::id);
      if (!holds(domain::value_of(person->fields, Field::name), name)) continue;
      const auto badge = domain::BadgeId::random(random_);
      write(domain::BadgeIssued{badge, row.id}, now);
      write(domain::CheckedIn{event, row.id, badge, domain::CheckInWay::badge, "Door 1"}, now);
      write(domain::PersonEdited{.person = row.person,
                                 .registration = row.id,
                                 .scan_keys = {},
                                 .person_fields = {},
                                 .registration_fields = {{Field::remembered, "yes", {}}}},
            now);
      return badge;
    }
    throw std::runtime_error("nobody is called " + name);
  }

  void meet(domain::EventId event, base::Instant now) {
    const auto ana = badge_of(event, "Ana", now);
    const auto ben = badge_of(event, "Ben", now);
    const auto dana = badge_of(event, "Dana", now);
    write(domain::Met{event, ana, ben, "Door 1", "", {}}, now);
    if (now != october) return;
    promise = domain::PromiseId::random(random_);
    write(domain::Promised{promise,
                           event,
                           {std::nullopt, ana},
                           {std::nullopt, ben},
                           domain::PromiseKind::help,
                           "Door 1",
                           {{Field::words, "the pricing model", {}}}},
          now);
    introduction = domain::IntroductionId::random(random_);
    write(domain::Introduced{introduction,
                             event,
                             {std::nullopt, dana},
                             {std::nullopt, ana},
                             {std::nullopt, ben},
                             "Door 1",
                             {{Field::first_says, "yes", {}}, {Field::second_says, "yes", {}}}},
          now + std::chrono::hours(1));
  }

  base::Random random_ = support::seeded(17);
  std::unique_ptr<store::Writer> writer_;
};

}  // namespace

TEST_CASE("what is open is listed with ids, and what became of it is recorded by them") {
  support::Lanyard lanyard;
  const Series series(lanyard);
  const auto id = series.promise.text().substr(0, 8);
  CHECK(holds(lanyard.done({"follow-up", "list"}), "Nothing is open of Riverside Founders Evening"));
  const auto open = lanyard.done({"follow-up", "list", "--on", "Riverside in October"});
  CHECK(holds(open, id + "  Ana Costa promised to help Ben Okafor"));
  CHECK(holds(open, "the pricing model"));
  CHECK_FALSE(holds(open, "introduced"));  // in November the two met
  CHECK(lanyard.done({"follow-up", "list", "--all"}) == open);
  lanyard.done({"follow-up", "done", id});
  CHECK(holds(lanyard.done({"follow-up", "list", "--all"}), "Nothing is open."));
  lanyard.done({"follow-up", "open", id});
  CHECK(lanyard.done({"follow-up", "list", "--all"}) == open);
  lanyard.done({"follow-up", "drop", id});
  CHECK(holds(lanyard.done({"report", "--on", "Riverside in October"}), "1 let go"));
  lanyard.done({"verify"});
}

TEST_CASE("a promise is not said to have happened, an introduction not to be done, and nothing is guessed") {
  support::Lanyard lanyard;
  const Series series(lanyard);
  const auto promise = series.promise.text();
  const auto introduction = series.introduction.text();
  const auto promised = lanyard.run({"follow-up", "happened", promise});
  CHECK(promised.code == base::exit_code(ErrorCode::bad_argument));
  CHECK(holds(promised.err, "is a promise"));
  CHECK(lanyard.run({"follow-up", "done", introduction}).code == base::exit_code(ErrorCode::bad_argument));
  CHECK(lanyard.run({"follow-up", "done", promise, "0123456789"}).code == base::exit_code(ErrorCode::not_found));
  CHECK(holds(lanyard.done({"follow-up", "list", "--all"}), "promised"));  // all of them or none
  CHECK(lanyard.run({"follow-up", "done"}).code == 2);
  CHECK(holds(lanyard.done({"report", "--on", "Riverside in October"}), "1 that happened"));
  lanyard.done({"follow-up", "not", introduction});
  CHECK(holds(lanyard.done({"report", "--on", "Riverside in October"}), "0 that happened"));
  lanyard.done({"follow-up", "open", introduction});
  CHECK(holds(lanyard.done({"report", "--on", "Riverside in October"}), "1 that happened"));
}

TEST_CASE("a report counts second meetings, promises and introductions, and names nobody") {
  support::Lanyard lanyard;
  const Series series(lanyard);
  const auto november = lanyard.done({"report"});
  CHECK(holds(november, "1 of them the second of two who chose to be remembered"));
  CHECK(holds(november, "1 of them met nobody"));
  CHECK_FALSE(holds(november, "Ana"));
  const auto all = lanyard.done({"report", "--series", "--json"});
  CHECK(holds(all, "\"evenings\": 2,"));
  CHECK(holds(all, "\"came\": 4,"));  // Dana has another address by then: two people, as far as is known
  CHECK(holds(all, "\"met_nobody\": 2,"));
  CHECK(holds(all, "\"meetings\": 2,"));
  CHECK(holds(all, "\"second_meetings\": 1,"));
  CHECK(holds(all, "\"promises_open\": 1,"));
  CHECK(holds(all, "\"introductions_happened\": 1"));
  CHECK_FALSE(holds(all, "Costa"));
  lanyard.done({"people", "merge", "dana@old.example", "dana@new.example"});
  CHECK(holds(lanyard.done({"report", "--series", "--json"}), "\"came\": 3,"));
}

TEST_CASE("what two met since is recorded once they were at an evening, on a day that has been") {
  support::Lanyard lanyard;
  const Series series(lanyard);
  const auto met = [&](const std::string& day) {
    return lanyard.run({"follow-up", "met", "Ana Costa", "ben@mail.example", "--day", day});
  };
  CHECK(met("2026-11-10").code == 0);
  CHECK(met("2026-11-11").code == 0);  // one of the two a day off
  CHECK(holds(lanyard.done({"report", "--series"}), "1 meetings elsewhere since"));
  CHECK(holds(lanyard.done({"report"}), "1 their third, or a further one"));
  CHECK(holds(lanyard.done({"people", "show", "Ana Costa"}), "met Ben Okafor since, on 10 November 2026"));
  CHECK(met("2026-11-27").code == base::exit_code(ErrorCode::bad_argument));
  CHECK(met("2026-10-01").code == base::exit_code(ErrorCode::bad_argument));
  CHECK(met("soon").code == base::exit_code(ErrorCode::bad_argument));
  CHECK(lanyard.run({"follow-up", "met", "Ana Costa", "Costa Ana"}).code == base::exit_code(ErrorCode::bad_argument));
  CHECK(lanyard.run({"follow-up", "met", "Ana Costa", "Nobody"}).code == base::exit_code(ErrorCode::not_found));
}

TEST_CASE("the pack of those who are recognised tells of the second meeting") {
  support::Lanyard lanyard;
  const Series series(lanyard);
  lanyard.done({"pack", "--person", "ana@mail.example", lanyard.path("packs")});
  std::string page;
  for (const auto& file : std::filesystem::recursive_directory_iterator(lanyard.path("packs"))) {
    if (file.path().filename() == "index.html") {
      page = lanyard.text_of(std::filesystem::relative(file.path(), lanyard.path("")).string());
    }
  }
  CHECK(holds(page, "You two met for the second time"));
}
