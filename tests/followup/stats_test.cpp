#include "followup/stats.h"

#include "an_evening.h"
#include "followup/contacts.h"
#include "support/catch.h"

using domain::Field;

TEST_CASE("the evening in numbers counts places by status, and people once") {
  support::AnEvening evening;
  const auto ana = evening.guest("Ana");
  evening.place(evening.person_of(ana), {{Field::ticket_type, "Workshop"}});
  const auto bo = evening.guest("Bo", {}, {}, domain::Source::walk_in);
  evening.guest("Cy");
  const auto away = evening.guest("Di");
  evening.rows().registrations.back().in_since.reset();
  evening.guest("Guest 1", {}, {}, domain::Source::unlisted);
  for (const char* status : {"pending", "waitlist", "cancelled"}) {
    evening.guest("Not yet", {}, {{Field::status, status}});
    evening.rows().registrations.back().in_since.reset();
  }
  evening.guest("Not heard of yet");
  evening.rows().registrations.back().known = false;
  evening.meeting(ana, bo);
  evening.meeting(ana, away).withdrawn = true;

  followup::Stats expected;
  expected.registered = 4;  // Ana twice, Cy, Di
  expected.pending = 1;
  expected.waitlist = 1;
  expected.cancelled = 1;
  expected.walk_ins = 1;
  expected.unlisted = 1;
  expected.in = 5;
  expected.meetings = 1;
  expected.met_nobody = 1;  // Cy: Di is not in, the unlisted guest is only counted
  const auto series = support::alone(evening.rows());
  CHECK(followup::stats_of(followup::Circle(series)) == expected);
}

TEST_CASE("an empty evening counts nothing") {
  const followup::Series nothing;
  CHECK(followup::stats_of(followup::Circle(nothing)) == followup::Stats{});
}

TEST_CASE("a meeting of two of whom one does not want to meet the other is no number") {
  support::AnEvening evening;
  const auto ana = evening.guest("Ana");
  const auto bo = evening.guest("Bo");
  evening.meeting(ana, bo);
  auto series = support::alone(evening.rows());
  CHECK(followup::stats_of(followup::Circle(series)).meetings == 1);
  series.avoidances.push_back({evening.person_of(bo), evening.person_of(ana), {domain::FactRef{{}, 1}}});
  const auto stats = followup::stats_of(followup::Circle(series));
  CHECK(stats.meetings == 0);
  CHECK(stats.met_nobody == 2);
}

TEST_CASE("a person takes home each contact once, whichever places were scanned") {
  support::AnEvening evening;
  const auto ana = evening.guest("Ana");
  const auto workshop = evening.place(evening.person_of(ana));
  const auto bo = evening.guest("Bo");
  const auto cy = evening.guest("Cy");
  evening.meeting(cy, ana, 5);
  evening.meeting(ana, bo, 10);
  evening.meeting(bo, workshop, 15);
  evening.meeting(bo, cy, 20);
  const auto series = support::alone(evening.rows());
  const followup::Circle circle(series);

  std::vector<std::string> names;
  for (const auto& met : followup::met_by(evening.person_of(ana), circle)) {
    names.push_back(met.guest->contact.name);
  }
  CHECK(names == std::vector<std::string>{"Cy", "Bo"});

  names.clear();
  for (const auto& met : followup::everybody_who_met(circle)) names.push_back(met.guest->contact.name);
  CHECK(names == std::vector<std::string>{"Ana", "Bo", "Cy"});
}
