#include <random>

#include "base/text.h"
#include "roster/samples.h"
#include "support/catch.h"
#include "support/random.h"

namespace {

std::string complaint(std::string_view bytes) {
  const auto table = roster::read_table(bytes);
  if (table) return "";
  CHECK(table.error().code == base::ErrorCode::roster_unreadable);
  return table.error().detail;
}

bool contains(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

void plan_whatever(std::string_view bytes) {
  const auto table = roster::read_table(bytes);
  if (!table) {
    CHECK(table.error().code == base::ErrorCode::roster_unreadable);
    return;
  }
  const auto plan = roster::plan_import(*table, {}, domain::EventId{}, support::seeded(1)).value();
  CHECK(plan.outcomes.size() == table->records.size());
  CHECK(plan.counts.rows == plan.counts.tickets + plan.counts.merged + plan.counts.rejected);
  CHECK(plan.counts.rows + plan.counts.blank == table->records.size());
}

}  // namespace

TEST_CASE("a file that is no roster is refused with a sentence that says why") {
  using namespace std::string_view_literals;
  CHECK(contains(complaint(""), "empty"));
  CHECK(contains(complaint("\xEF\xBB\xBF \r\n\t\n"), "empty"));
  CHECK(contains(complaint("\xFF\xFE\r\0\n\0"sv), "empty"));
  CHECK(contains(complaint("%PDF-1.7\n"), "PDF"));
  CHECK(contains(complaint("\x89PNG\r\n\x1A\n"), "picture"));
  CHECK(contains(complaint("PK\x03\x04whatever"), "archive"));
  CHECK(contains(complaint("\xD0\xCF\x11\xE0whatever"), "old Excel"));
  CHECK(contains(complaint("\xD0\xCF\x11\xE0 E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0"sv), "password"));
  CHECK(contains(complaint("<html><table><tr><td>Name</td></tr></table>"), "web page"));
  std::string noise;
  for (int i = 0; i < 5000; ++i) noise += static_cast<char>(i * 7919 / 13);
  CHECK(contains(complaint(noise), "neither text nor a spreadsheet"));
  CHECK(contains(complaint("dear all,\nplease find attached\n"), "dear all,"));
}

TEST_CASE("a title above the header is skipped, and the delimiter is found by the header") {
  const auto table =
      samples::table_in("Guests, as of Monday\n\nFirst name;Last name;E-mail\nAna;Silva;ana@mail.example\n");
  CHECK(table.dialect.delimiter == ';');
  CHECK(table.header.line == 3);
  REQUIRE(table.records.size() == 1);
  CHECK(table.cell(table.records[0], roster::Role::email) == "ana@mail.example");
}

TEST_CASE("Excel's own first line says the delimiter, and a bar may be one") {
  for (const std::string_view text : {"sep=;\nName;E-mail, private\nAna;ana@mail.example\n",
                                      "\"sep=;\"\r\nName;E-mail\r\nAna;ana@mail.example\r\n"}) {
    const auto table = samples::table_in(text);
    CHECK(table.dialect.delimiter == ';');
    CHECK(table.header.line == 2);
    REQUIRE(table.records.size() == 1);
    CHECK(table.records[0].line == 3);
  }
  CHECK(samples::table_in("Name|E-mail\nAna|ana@mail.example\n").dialect.delimiter == '|');
}

TEST_CASE("a NUL or bytes that are no letters cost their own row and no other") {
  using namespace std::string_view_literals;
  const auto table = samples::table_in(
      "Name,Email\nZo\xC3\xAB,zoe@mail.example\nAn\0a,ana@mail.example\nJos\xE9,jose@mail.example\n"
      "\xE6\x9D\x8E\xE9\x9B\xB7,li@mail.example\n"sv);
  CHECK(table.encoding == "UTF-8");
  const auto plan = roster::plan_import(table, {}, domain::EventId{}, support::seeded(1)).value();
  REQUIRE(plan.outcomes.size() == 4);
  CHECK_FALSE(plan.outcomes[0].reject);
  CHECK(plan.outcomes[1].reject == roster::Reject::nul_byte);
  CHECK(plan.outcomes[2].reject == roster::Reject::invalid_bytes);
  CHECK_FALSE(plan.outcomes[3].reject);
}

TEST_CASE("characters that nobody sees are taken out of names, and said") {
  const auto plan =
      roster::plan_import(samples::table_in("Name,Email,Company\nA\x07na \u202EavliS,ana@mail.example,Kestrel\n"
                                            "Bob,bob@mail.example,\"Kestrel\r\nLtd\"\n"),
                          {}, domain::EventId{}, support::seeded(1))
          .value();
  REQUIRE(plan.outcomes.size() == 2);
  CHECK(plan.outcomes[0].warnings == std::vector{roster::Warning::hidden_characters});
  CHECK(plan.outcomes[1].warnings.empty());
  const auto& ana = std::get<domain::PersonRegistered>(plan.facts.at(0));
  CHECK(std::ranges::any_of(ana.person_fields, [](const auto& field) { return field.value == "Ana avliS"; }));
}

TEST_CASE("cells that look like formulas stay the text they are") {
  const auto plan =
      roster::plan_import(samples::table_in("Name,Email,Company\nAna,ana@mail.example,=HYPERLINK(\"\"x\"\")\n"), {},
                          domain::EventId{}, support::seeded(1))
          .value();
  const auto& ana = std::get<domain::PersonRegistered>(plan.facts.at(0));
  CHECK(
      std::ranges::any_of(ana.person_fields, [](const auto& field) { return field.value.starts_with("=HYPERLINK("); }));
}

TEST_CASE("a file of nothing but a header is a list of nobody") {
  const auto table = samples::table_in("Name,Email\n");
  CHECK(table.records.empty());
  CHECK(roster::plan_import(table, {}, domain::EventId{}, support::seeded(1)).value().facts.empty());
}

TEST_CASE("a list larger than any event's is refused by name") {
  std::string rows = "Name,Email\n";
  for (int i = 0; i < 1'000'001; ++i) rows += "a,b\n";
  CHECK(contains(complaint(rows), "1,000,000 rows"));
  CHECK(contains(complaint("Name,Email\n" + std::string(25'000'000, ',')), "20,000,000 cells"));
  CHECK(contains(complaint("Name,Email" + std::string(600, ',') + "\nAna,ana@mail.example\n"), "500 columns"));
}

TEST_CASE("rows that are no person are rejected with the first reason that applies") {
  const auto plan = roster::plan_import(samples::table_in("Name,Email,Company\n"
                                                          "Ana,ana@mail.example,Example\n"
                                                          "\"Bob,bob@mail.example,Example\n"
                                                          "Name,Email,Company\n"
                                                          "Cho,cho@mail.example,Cho, Sons\n"
                                                          "Sponsors\n"
                                                          ",n/a,Example\n"
                                                          ",dan@mail.example\n"
                                                          "Eva,eva@mail.example,,,,\n"),
                                        {}, domain::EventId{}, support::seeded(1))
                        .value();
  std::vector<std::string> reasons;
  for (const auto& outcome : plan.outcomes) reasons.emplace_back(outcome.reject ? name_of(*outcome.reject) : "");
  CHECK(reasons == std::vector<std::string>{"", "unclosed_quote", "repeated_header", "too_many_cells", "lone_cell",
                                            "no_identity", "", ""});
}

TEST_CASE("no bytes crash the reader or lose a row") {
  std::mt19937_64 engine(11);
  const std::string alphabet = "name,email;status\t\"\"\n\r@.'=\xC3\xA9\xE6\x9D\x8E\xFF";
  for (int round = 0; round < 3000; ++round) {
    std::string bytes = round % 3 == 0 ? "" : "name,email,status,code\n";
    for (auto n = engine() % 200; n > 0; --n) bytes += alphabet[engine() % alphabet.size()];
    plan_whatever(bytes);
  }
}

TEST_CASE("no damage to a sample crashes the reader or loses a row") {
  std::mt19937_64 engine(13);
  const std::string marks = "\",;\t\n\r@a ";
  for (const auto& file : samples::files) {
    const auto whole = samples::bytes_of(file);
    for (int round = 0; round < 25; ++round) {
      auto bytes = whole;
      for (auto n = 1 + engine() % 8; n > 0; --n) {
        const auto at = engine() % bytes.size();
        switch (engine() % 3) {
          case 0:
            bytes[at] = marks[engine() % marks.size()];
            break;
          case 1:
            bytes.insert(at, 1, marks[engine() % marks.size()]);
            break;
          default:
            bytes.erase(at, 1 + engine() % 40);
            break;
        }
      }
      plan_whatever(bytes);
    }
  }
}

TEST_CASE("A cell somebody pasted a page into is kept in its beginning, with a warning, and its neighbours are whole") {
  const std::string page(100'000, 'a');
  const auto table = roster::read_table("Name,Company,Email\n" + page + "," + page +
                                        ",long@mail.example\nAna,Northbank,ana@mail.example\n");
  REQUIRE(table);
  const auto plan = roster::plan_import(*table, {}, {}, support::seeded(1)).value();
  REQUIRE(plan.outcomes.size() == 2);
  REQUIRE(plan.outcomes[0].warnings == std::vector{roster::Warning::too_long});
  REQUIRE(plan.outcomes[1].warnings.empty());
  for (const auto& fact : plan.facts) {
    if (const auto* made = std::get_if<domain::PersonRegistered>(&fact)) {
      for (const auto& write : made->person_fields) REQUIRE(write.value.size() <= base::longest_line);
    }
  }
}
