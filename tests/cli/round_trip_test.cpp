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

TEST_CASE(
    "what a spreadsheet would take for a formula survives an export and an import unchanged, and is guarded between") {
  const std::vector<std::string> attacks = {"=1+1",
                                            "+1+1",
                                            "-1+1",
                                            "@SUM(1,1)",
                                            "=cmd|' /C calc'!A0",
                                            "x,=1+1",
                                            "\"=1+1",
                                            "x\n=1+1",
                                            "\"\"=1+1\"\"",
                                            "1E10",
                                            "0049301",
                                            "TRUE",
                                            "2026-11-26",
                                            "x;y,z\"w",
                                            "_x003D_1+1",
                                            "a\u200Fb",
                                            "{=1+1}",
                                            "=HYPERLINK(\"x\")",
                                            "-"};
  std::string list = "Name,Email,Remark\r\n";
  for (std::size_t i = 0; i < attacks.size(); ++i) {
    std::string quoted;
    for (const char letter : attacks[i]) quoted += letter == '"' ? std::string("\"\"") : std::string(1, letter);
    list += "Guest " + std::string(1, static_cast<char>('A' + i)) + ",g" + std::to_string(i) + "@mail.example,\"" +
            quoted + "\"\r\n";
  }
  support::Lanyard first;
  first.make_event();
  first.put("guests.csv", list);
  first.done({"import", first.path("guests.csv"), "--yes"});
  const auto people = first.done({"export", "people", "--csv", "-"});
  CHECK(people.find(",'=cmd|' /C calc'!A0\r\n") != std::string::npos);

  support::Lanyard second;
  second.make_event();
  second.put("people.csv", people);
  second.done({"import", second.path("people.csv"), "--yes"});
  CHECK(second.done({"export", "people", "--csv", "-"}) == people);
  CHECK(second.done({"export", "people", "--jsonl", "-"}) == first.done({"export", "people", "--jsonl", "-"}));
}
