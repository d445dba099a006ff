#include "followup/people_export.h"

#include "an_evening.h"
#include "support/catch.h"

using domain::Field;

namespace {

std::string written(const followup::Evening& evening) {
  return support::as_csv([&](const followup::Rows& rows) { followup::write_people(evening, rows); });
}

}  // namespace

TEST_CASE("a people CSV has one row a place, by name") {
  support::AnEvening evening;
  evening.guest("Cy", {{Field::company, "Hidden Ltd"}},
                {{Field::ticket_type, "Speaker"}, {Field::status, "cancelled"}});
  evening.rows().registrations.back().in_since.reset();
  evening.rows().registrations.back().in_at.clear();
  const auto ana = evening.guest("Ana", {{Field::company, "Zwaluw BV"}}, {{Field::share, "company"}});
  evening.place(evening.person_of(ana), {{Field::ticket_type, "Workshop"}});
  evening.guest("Bo", {}, {}, domain::Source::walk_in);
  CHECK(written(evening.rows()) ==
        "\xEF\xBB\xBFname,company,job_title,email,phone,share,source,ticket_type,status,checked_in_at,time_zone,kiosk,"
        "dietary\r\n"
        "Ana,Zwaluw BV,,,,company,roster,,going,2026-11-26 19:31:07,UTC+01:00,Door 1,\r\n"
        "Ana,,,,,name_only,roster,Workshop,going,2026-11-26 19:31:07,UTC+01:00,Door 1,\r\n"
        "Bo,,,,,name_only,walk_in,,going,2026-11-26 19:31:07,UTC+01:00,Door 1,\r\n"
        "Cy,,,,,name_only,roster,Speaker,cancelled,,,,\r\n");
}

TEST_CASE("an unlisted guest and a private offer stand in no people CSV") {
  support::AnEvening evening;
  evening.guest("Guest 17", {}, {}, domain::Source::unlisted);
  evening.guest("Ana", {}, {{Field::offer, "legal basics"}, {Field::ask, "first customers"}});
  const std::string text = written(evening.rows());
  CHECK(text.find("Guest 17") == std::string::npos);
  CHECK(text.find("legal") == std::string::npos);
  CHECK(text.find("customers") == std::string::npos);
}

TEST_CASE("the change to winter time shows in the offset") {
  support::AnEvening evening;
  evening.guest("Ana");
  evening.guest("Bo");
  // 2026-10-25: Berlin goes from 03:00 summer time back to 02:00 at 01:00 UTC.
  evening.rows().registrations[0].in_since = base::from_millis(1'792'889'400'000);
  evening.rows().registrations[1].in_since = base::from_millis(1'792'893'000'000);
  const std::string text = written(evening.rows());
  CHECK(text.find("2026-10-25 02:50:00,UTC+02:00") != std::string::npos);
  CHECK(text.find("2026-10-25 02:50:00,UTC+01:00") != std::string::npos);
}

TEST_CASE("diets and answers stand in the people CSV, one column a question") {
  support::AnEvening evening;
  evening.guest("Ana", {}, {{Field::dietary, "no nuts"}, {Field::answers, R"({"Shirt":"M","Bus, or train?":"=bus"})"}});
  evening.guest("Bo", {}, {{Field::answers, R"({"Shirt":"L"})"}});
  const std::string text = written(evening.rows());
  CHECK(text.find(",kiosk,dietary,\"Bus, or train?\",Shirt\r\n") != std::string::npos);
  CHECK(text.find(",Door 1,no nuts,'=bus,M\r\n") != std::string::npos);
  CHECK(text.find(",Door 1,,,L\r\n") != std::string::npos);
}
