#include "followup/meetings_export.h"

#include <fmt/format.h>

#include "an_evening.h"
#include "support/catch.h"

using domain::Field;

namespace {

std::string exported(const followup::Series& series) {
  const followup::Circle circle(series);
  return support::as_csv([&](const followup::Rows& rows) { followup::write_meetings(circle, rows); });
}

std::string body(const followup::Evening& evening) {
  const std::string text = exported(support::alone(evening));
  return text.substr(text.find("\r\n") + 2);
}

const support::AnEvening::Values everything = {{Field::company, "Zwaluw BV"},
                                               {Field::job_title, "Founder"},
                                               {Field::email, "ana@mail.example"},
                                               {Field::phone, "+49 30 901820"}};

}  // namespace

TEST_CASE("a meetings CSV names its columns in the documented order") {
  support::AnEvening evening;
  const std::string text = exported(support::alone(evening.rows()));
  CHECK(text ==
        "\xEF\xBB\xBFmet_at,time_zone,name_1,company_1,job_title_1,email_1,phone_1,"
        "name_2,company_2,job_title_2,email_2,phone_2,kiosk,notes,introduced_by,nth\r\n");
}

TEST_CASE("a meeting stands in the event's zone, whoever scanned first in front") {
  support::AnEvening evening("Asia/Kathmandu");
  const auto ana = evening.guest("Ana");
  const auto li = evening.guest("李雷");
  evening.meeting(li, ana);
  CHECK(body(evening.rows()) == "2026-11-27 00:16:07,UTC+05:45,李雷,,,,,Ana,,,,,Connect 1,,,\r\n");
}

TEST_CASE("each side of a meeting shows what its owner shares and nothing beyond") {
  const auto shown = [](const char* level) {
    support::AnEvening evening;
    const auto ana =
        evening.guest("Ana", everything, {{Field::share, level}, {Field::shared_address, "ana@home.example"}});
    evening.meeting(ana, evening.guest("Bo"));
    return body(evening.rows());
  };
  const auto expected = [](const char* ana) {
    return fmt::format("2026-11-26 19:31:07,UTC+01:00,{},Bo,,,,,Connect 1,,,\r\n", ana);
  };
  CHECK(shown("") == expected("Ana,,,,"));
  CHECK(shown("a level of the future") == expected("Ana,,,,"));
  CHECK(shown("name_only") == expected("Ana,,,,"));
  CHECK(shown("company") == expected("Ana,Zwaluw BV,Founder,,"));
  CHECK(shown("contact") == expected("Ana,Zwaluw BV,Founder,ana@home.example,'+49 30 901820"));
}

TEST_CASE("an address of the roster is not handed out: only what its owner has chosen to share") {
  support::AnEvening evening;
  const auto ana = evening.guest("Ana", {{Field::email, "office@mail.example"}},
                                 {{Field::share, "contact"}, {Field::pack_address, "ana@home.example"}});
  evening.meeting(ana, evening.guest("Bo"));
  const auto text = body(evening.rows());
  CHECK(text.contains("Ana"));
  CHECK_FALSE(text.contains("@"));
}

TEST_CASE("held and withdrawn meetings, and those of unlisted or unknown guests, stay out") {
  support::AnEvening evening;
  const auto ana = evening.guest("Ana");
  const auto bo = evening.guest("Bo");
  const auto guest17 = evening.guest("Guest 17", {}, {}, domain::Source::unlisted);
  const auto late = evening.guest("Late");
  evening.rows().registrations.back().known = false;
  const auto hidden = evening.guest("Hidden");
  evening.rows().persons.back().known = false;
  evening.meeting(ana, bo).held = true;
  evening.meeting(ana, bo).withdrawn = true;
  evening.meeting(ana, guest17);
  evening.meeting(late, bo);
  evening.meeting(hidden, bo);
  CHECK(body(evening.rows()).empty());
}

TEST_CASE("meetings come by time whatever order the rows are in, and all notes stay") {
  support::AnEvening evening;
  const auto ana = evening.guest("Ana");
  const auto bo = evening.guest("Bo");
  const auto cy = evening.guest("Cy");
  evening.meeting(ana, cy, 20);
  auto& early = evening.meeting(ana, bo, 10);
  early.notes = {{{}, {}, "send the deck"}, {{}, {}, ""}, {{}, {}, "=and call"}};
  CHECK(body(evening.rows()) ==
        "2026-11-26 19:41:07,UTC+01:00,Ana,,,,,Bo,,,,,Connect 1,\"send the deck\n'=and call\",,\r\n"
        "2026-11-26 19:51:07,UTC+01:00,Ana,,,,,Cy,,,,,Connect 1,,,\r\n");
}
