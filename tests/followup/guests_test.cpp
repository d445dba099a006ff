#include "followup/guests.h"

#include "a_series.h"
#include "followup/introductions_export.h"
#include "followup/meetings_export.h"
#include "followup/people_export.h"
#include "followup/promises_export.h"
#include "followup/unmet_export.h"
#include "support/catch.h"

using domain::Field;

TEST_CASE("whoever came in without being listed stands in no list, pack or export, whatever facts name them") {
  support::ASeries evening;
  const auto ana = evening.guest("Ana");
  const auto bo = evening.guest("Bo");
  // Badges of another door meet before it is known whose they are; so even this may be on record.
  const auto unlisted = evening.guest("Guest 17", {{Field::email, "g17@mail.example"}},
                                      {{Field::share, "contact"},
                                       {Field::shared_address, "g17@mail.example"},
                                       {Field::pack_address, "g17@mail.example"},
                                       {Field::ask, "a Guest 17 studio"},
                                       {Field::words_shown, "yes"},
                                       {Field::wants_host, "yes"}},
                                      domain::Source::unlisted);
  evening.meeting(ana, unlisted);
  evening.meeting(ana, bo);
  evening.promise(ana, unlisted, domain::PromiseKind::help);
  evening.promise(unlisted, ana, domain::PromiseKind::help);
  const support::AnEvening::Values both = {{Field::first_says, "yes"}, {Field::second_says, "yes"}};
  evening.introduction(ana, bo, unlisted, both);
  evening.introduction(unlisted, ana, bo, both);
  followup::SuggestionsOf suggestions;
  suggestions[bo].push_back({unlisted, domain::SuggestedBecause::you_can_help, "a studio", "studios", 1});
  suggestions[unlisted].push_back({bo, domain::SuggestedBecause::you_can_help, "a studio", "studios", 1});

  const auto series = support::alone(evening.rows());
  const followup::Circle circle(series);
  const std::vector<std::string> exports = {
      support::as_csv([&](const followup::Rows& rows) { followup::write_meetings(circle, rows); }),
      support::as_csv([&](const followup::Rows& rows) { followup::write_people(series.evening, rows); }),
      support::as_csv([&](const followup::Rows& rows) { followup::write_promises(circle, rows); }),
      support::as_csv([&](const followup::Rows& rows) { followup::write_introductions(circle, rows); }),
      support::as_csv([&](const followup::Rows& rows) { followup::write_unmet(circle, rows); })};
  for (const auto& table : exports) {
    INFO(table);
    CHECK(table.find("Guest 17") == std::string::npos);
    CHECK(table.find("g17@") == std::string::npos);
  }
  const auto packs = followup::packs_of(series, suggestions);
  REQUIRE(packs.size() == 2);
  for (const auto& pack : packs) {
    CHECK(pack.met.size() == 1);  // each other
    CHECK(pack.promises.empty());
    CHECK(pack.could_help.empty());
    CHECK(pack.introductions_made.empty());
    CHECK(pack.introductions_of_me.empty());
  }
}

TEST_CASE("those one has met receive the address that its owner chose to share, or none") {
  support::ASeries evening;
  const auto shown = [&](const char* level, const char* chosen) {
    const auto id = evening.guest("Ana", {{Field::email, "boss@mail.example"}, {Field::phone, "+49 30 901820"}},
                                  {{Field::share, level},
                                   {Field::shared_address, chosen},
                                   {Field::pack_address, "only.for.my.list@mail.example"}});
    return followup::Guests(evening.rows()).find(id)->contact;
  };
  CHECK(shown("contact", "ana@home.example").email == "ana@home.example");
  CHECK(shown("contact", "").email.empty());
  CHECK(shown("contact", "").phone == "+49 30 901820");
  CHECK(shown("company", "ana@home.example").email.empty());
  CHECK(shown("name_only", "ana@home.example").email.empty());
}
