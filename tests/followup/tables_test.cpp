#include "a_series.h"
#include "followup/introductions_export.h"
#include "followup/json_lines.h"
#include "followup/pack_tables.h"
#include "followup/promises_export.h"
#include "followup/unmet_export.h"
#include "followup/xlsx.h"
#include "pack_samples.h"
#include "support/catch.h"

using domain::Field;

TEST_CASE("promises and introductions are exported with what became of them, in the documented columns") {
  support::ASeries evening;
  const auto ana = evening.guest("Ana", {{Field::company, "Zwaluw BV"}}, {{Field::share, "company"}});
  const auto bo = evening.guest("Bo", {{Field::company, "Secret Ltd"}});
  const auto cy = evening.guest("Cy");
  evening.promise(ana, bo, domain::PromiseKind::know_someone,
                  {{Field::words, "=a translator"}, {Field::due, "1796342400000"}, {Field::outcome, "kept"}});
  evening.promise(bo, ana, domain::PromiseKind::help, {{Field::outcome, "taken_back"}});
  evening.introduction(ana, bo, cy, {{Field::words, "pricing"}, {Field::first_says, "not_now"}});
  const auto series = support::alone(evening.rows());
  const followup::Circle circle(series);
  CHECK(support::as_csv([&](const followup::Rows& rows) { followup::write_promises(circle, rows); }) ==
        "\xEF\xBB\xBFmade_at,time_zone,by,by_company,to,to_company,kind,words,due,outcome,kiosk\r\n"
        "2026-11-26 19:31:07,UTC+01:00,Ana,Zwaluw BV,Bo,,know_someone,'=a translator,2026-12-04,kept,Connect 1\r\n");
  CHECK(support::as_csv([&](const followup::Rows& rows) { followup::write_introductions(circle, rows); }) ==
        "\xEF\xBB\xBFmade_at,time_zone,introducer,name_1,company_1,name_2,company_2,words,state,kiosk\r\n"
        "2026-11-26 19:31:07,UTC+01:00,Ana,Bo,,Cy,,pricing,not_now,Connect 1\r\n");
}

TEST_CASE("who has met nobody is who is in, listed, and in no meeting that counts; each once") {
  support::ASeries evening;
  const auto ana = evening.guest("Ana");
  const auto bo = evening.guest("Bo");
  const auto cy = evening.guest("Cy", {}, {{Field::wants_host, "yes"}, {Field::looked_after, "1795717867000"}});
  evening.place(evening.person_of(cy));
  evening.guest("Guest 1", {}, {}, domain::Source::unlisted);
  const auto di = evening.guest("Di");
  evening.meeting(ana, bo);
  evening.meeting(bo, di).withdrawn = true;
  evening.guest("Eve");
  evening.rows().registrations.back().in_since.reset();
  const auto series = support::alone(evening.rows());
  const followup::Circle circle(series);
  CHECK(support::as_csv([&](const followup::Rows& rows) { followup::write_unmet(circle, rows); }) ==
        "\xEF\xBB\xBFname,company,job_title,email,phone,checked_in_at,time_zone,kiosk,wants_host,looked_after_at\r\n"
        "Cy,,,,,2026-11-26 19:31:07,UTC+01:00,Door 1,yes,2026-11-26 19:31:07\r\n"
        "Di,,,,,2026-11-26 19:31:07,UTC+01:00,Door 1,,\r\n");
}

TEST_CASE("the table of a pack has a row for each person met, with what was promised to them") {
  const auto words = support::english_words();
  const std::string csv = support::as_csv(
      [&](const followup::Rows& rows) { followup::write_pack_table(support::a_full_pack(), words, rows); });
  CHECK(csv.find("2026-11-26 18:50:00,UTC+01:00,Ana Sousa,Zwaluw BV,,ana@mail.example,'+49 30 901820,"
                 "a first pricing model,studio space in Porto,") != std::string::npos);
  CHECK(csv.find(",Help Ana Sousa: the list of studios,,2\r\n") != std::string::npos);
}

TEST_CASE("JSON lines are one object a line, whatever is in it") {
  const std::string text = support::written([](const followup::Sink& sink) {
    followup::JsonLinesWriter lines(sink);
    const std::vector<std::string_view> header = {"name", "notes"};
    const std::vector<std::string_view> row = {"Ana \"李\"", std::string_view("a\nb\\c\t\x01\0", 8)};
    lines.row(header);
    lines.row(row);
  });
  CHECK(text == "{\"name\":\"Ana \\\"李\\\"\",\"notes\":\"a\\nb\\\\c\\u0009\\u0001\\u0000\"}\n");
}

TEST_CASE("a cell of a sheet holds what Excel takes") {
  CHECK(followup::sheet_text("a\r\nb\x01\tc") == "a\nb\tc");
  CHECK(followup::sheet_text("_x000D_ _x_ _xZZZZ_") == "_x005F_x000D_ _x_ _xZZZZ_");
  CHECK(followup::sheet_text(std::string(40'000, 'x')).size() == 32'767);
  std::string balloons;
  for (int i = 0; i < 20'000; ++i) balloons += "🎈";
  CHECK(followup::sheet_text(balloons).size() == 16'383U * 4);  // two UTF-16 units each
}

TEST_CASE("a workbook is a zip archive, and one with more rows than a sheet has is refused") {
  followup::XlsxWriter xlsx;
  const std::vector<std::string_view> row = {"a"};
  xlsx.row(row);
  const auto bytes = xlsx.finish();
  REQUIRE(bytes);
  CHECK(bytes->starts_with("PK"));
  followup::XlsxWriter too_many;
  const std::vector<std::string_view> nothing = {""};
  for (int i = 0; i < 1'048'577; ++i) too_many.row(nothing);
  CHECK(too_many.finish().error().code == base::ErrorCode::bad_argument);
}
