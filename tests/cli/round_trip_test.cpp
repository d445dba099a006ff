// What guests told the organizer comes out with the people, and goes in again.
#include "lanyard.h"
#include "support/catch.h"

TEST_CASE("diets and answers survive an export of the people and an import of it somewhere else") {
  support::Lanyard first;
  first.make_event();
  const auto roster = first.path("guests.csv");
  first.put("guests.csv",
            "Name,Email,Dietary requirements,Shirt,\"Bus, or train?\",Timestamp\n"
            "NAGY Ágnes,agnes@mail.example,\"vegan, no nuts\",M,=bus,2026-09-01\n"
            "李雷,lilei@mail.example,,L,,2026-09-02\n");
  first.done({"import", roster, "--yes"});
  const auto people = first.done({"export", "people", "--csv", "-"});
  CHECK(people.find(",dietary,\"Bus, or train?\",Shirt\r\n") != std::string::npos);
  CHECK(people.find(",\"vegan, no nuts\",'=bus,M\r\n") != std::string::npos);
  CHECK(people.find("2026-09-01") == std::string::npos);

  support::Lanyard second;
  second.make_event();
  const auto copy = second.path("people.csv");
  second.put("people.csv", people);
  const auto plan = second.done({"import", copy, "--yes"});
  CHECK(plan.find("Lanyard") != std::string::npos);
  CHECK(second.done({"export", "people", "--csv", "-"}) == people);

  // A newer list that asks something else adds to the answers.
  const auto newer = first.path("newer.csv");
  first.put("newer.csv", "Name,Email,Room\nNAGY Ágnes,agnes@mail.example,2\n");
  first.done({"import", newer, "--yes"});
  const auto after = first.done({"export", "people", "--csv", "-"});
  CHECK(after.find(",dietary,\"Bus, or train?\",Room,Shirt\r\n") != std::string::npos);
  CHECK(after.find(",\"vegan, no nuts\",'=bus,2,M\r\n") != std::string::npos);
}
