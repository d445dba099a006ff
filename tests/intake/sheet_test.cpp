// Spreadsheets of three programs become rows.
#include "intake/spreadsheet.h"
#include "support/catch.h"

namespace {

using Cells = std::vector<std::vector<std::string>>;

std::vector<std::size_t> lines_of(const roster::Table& table) {
  std::vector<std::size_t> lines{table.header.line};
  for (const auto& record : table.records) lines.push_back(record.line);
  return lines;
}

lxw_format* format_of(lxw_workbook* book, const char* code) {
  auto* format = workbook_add_format(book);
  format_set_num_format(format, code);
  return format;
}

}  // namespace

TEST_CASE("LibreOffice's spreadsheet is read with its dates, its repeated rows and without its notes") {
  const auto table = spreadsheet::read(spreadsheet::bytes_of("libreoffice.ods"));
  CHECK(table.kind == "ODS");
  CHECK(table.sheet == "Guests");
  CHECK(table.encoding.empty());
  CHECK(spreadsheet::cells_of(table) ==
        Cells{{"Name", "E-mail", "Ticket code", "Registered", "Company", "Checked in"},
              {"Ana Silva", "ana@mail.example", "0012", "2026-11-03", "Northbeam\nAnalytics", "1"},
              {"Zoë Müller", "zoe@mail.example", "1234567890123456789012345", "2026-11-03 18:05:00", "Sahel Logistics"},
              {"李雷", "li@mail.example", "77", "12:00:00"},
              {"Twin Row", "twin@mail.example"},
              {"Twin Row", "twin@mail.example"},
              {"Filled Up", "", "00012"}});
  CHECK(lines_of(table) == std::vector<std::size_t>{3, 4, 5, 6, 8, 9, 11});
}

TEST_CASE("a workbook with its text inside the cells is read, as ticket shops write it") {
  const auto table = spreadsheet::read(spreadsheet::bytes_of("openpyxl.xlsx"));
  CHECK(table.kind == "XLSX");
  CHECK(table.sheet == "Guests");
  const std::vector<std::string> ana{"Ana Silva", "ana@mail.example", "0012", "2026-11-03 18:05:00"};
  CHECK(spreadsheet::cells_of(table) == Cells{{"Name", "E-mail", "Ticket", "Registered"}, ana, ana});
}

TEST_CASE("what a cell holds is read as people see it") {
  const auto table = spreadsheet::read(spreadsheet::xlsx([](lxw_workbook* book) {
    auto* sheet = workbook_add_worksheet(book, "List");
    spreadsheet::write(sheet, {{"Name", "Ticket code", "Guests", "Since", "Paid", "Company"}});
    worksheet_write_string(sheet, 1, 0, "Ana Silva", nullptr);
    worksheet_write_string(sheet, 1, 1, "0001234567890123456789012", nullptr);
    worksheet_write_number(sheet, 1, 2, 2, nullptr);
    worksheet_write_number(sheet, 1, 3, 46329, format_of(book, "d. mmmm yyyy"));
    worksheet_write_boolean(sheet, 1, 4, 1, nullptr);
    worksheet_write_formula_str(sheet, 1, 5, "=A1&\" Ltd\"", nullptr, "Northbeam Ltd");
    worksheet_write_string(sheet, 4, 0, "Bob <&> \"Lind\"", nullptr);
    worksheet_write_number(sheet, 4, 1, 12, format_of(book, "000000"));
    worksheet_write_number(sheet, 4, 2, 0.1 + 0.2, nullptr);
    worksheet_write_number(sheet, 4, 3, 46329.75, format_of(book, "[$-407]dd/mm/yy h:mm"));
    worksheet_write_formula_num(sheet, 4, 4, "=1+1", nullptr, 2);
    worksheet_write_number(sheet, 5, 3, 0.7534722222, format_of(book, "h:mm AM/PM"));
    worksheet_merge_range(sheet, 6, 0, 7, 1, "Merged", nullptr);
  }));
  CHECK(spreadsheet::cells_of(table) ==
        Cells{{"Name", "Ticket code", "Guests", "Since", "Paid", "Company"},
              {"Ana Silva", "0001234567890123456789012", "2", "2026-11-03", "TRUE", "Northbeam Ltd"},
              {"Bob <&> \"Lind\"", "000012", "0.3", "2026-11-03 18:00:00", "2"},
              {"", "", "", "18:05:00"},
              {"Merged"}});
  CHECK(lines_of(table) == std::vector<std::size_t>{1, 2, 5, 6, 7});
}

TEST_CASE("the first sheet with a header is taken, a hidden one last") {
  const auto table = spreadsheet::read(spreadsheet::xlsx([](lxw_workbook* book) {
    auto* hidden = workbook_add_worksheet(book, "Archive");
    spreadsheet::write(hidden, {{"Name", "E-mail"}, {"Old Guest", "old@mail.example"}});
    worksheet_hide(hidden);
    auto* notes = workbook_add_worksheet(book, "Notes");
    spreadsheet::write(notes, {{"Dear all"}, {"please find attached"}});
    worksheet_activate(notes);
    worksheet_set_first_sheet(notes);
    spreadsheet::write(workbook_add_worksheet(book, "Guests"),
                       {{"Title"}, {}, {"Name", "E-mail"}, {"Ana", "ana@mail.example"}});
  }));
  CHECK(table.sheet == "Guests");
  CHECK(lines_of(table) == std::vector<std::size_t>{3, 4});
}

TEST_CASE("rich text, notes and readings: only what stands in the cell is read") {
  const auto part = [](const std::string& kind, const std::string& target) {
    return R"(<Relationship Id="r1" Type="http://x/)" + kind + R"(" Target=")" + target + R"("/>)";
  };
  const auto relations = [](const std::string& inside) { return "<Relationships>" + inside + "</Relationships>"; };
  const auto table = spreadsheet::read(spreadsheet::zip({
      {"[Content_Types].xml", "<Types/>"},
      {"_rels/.rels", relations(part("officeDocument", "/book/main.xml"))},
      {"book/main.xml",
       R"(<workbook xmlns:r="http://x/relationships"><sheets><sheet name="A" r:id="s1"/></sheets></workbook>)"},
      {"book/_rels/main.xml.rels",
       relations(part("sharedStrings", "strings.xml") +
                 R"(<Relationship Id="s1" Type="http://x/worksheet" Target="../sheets/one.xml"/>)")},
      {"book/strings.xml",
       "<sst><si><t>Name</t></si><si><r><t>李</t></r><r><t>雷</t></r><rPh><t>リ</t></rPh></si>"
       "<si><t>Ana_x000D_Silva</t></si></sst>"},
      {"sheets/one.xml",
       R"(<worksheet><sheetData><row><c t="s"><v>0</v></c><c t="inlineStr"><is><t>E-mail</t></is></c>)"
       R"(</row><row><c t="s"><v>1</v></c><c t="str"><v>li@mail.example</v></c><c t="s"><v>99</v></c>)"
       R"(<c t="e"><v>#N/A</v></c></row><row r="9"><c r="B9" t="s"><v>2</v></c></row></sheetData></worksheet>)"},
  }));
  CHECK(spreadsheet::cells_of(table) == Cells{{"Name", "E-mail"}, {"李雷", "li@mail.example"}, {"", "Ana\rSilva"}});
  CHECK(lines_of(table) == std::vector<std::size_t>{1, 2, 9});
}

TEST_CASE("a large list of shared strings is read whole") {
  std::vector<std::vector<std::string>> rows{{"Name", "E-mail", "Company"}};
  for (int i = 0; i < 5000; ++i) {
    rows.push_back({"Guest " + std::to_string(i), "guest" + std::to_string(i) + "@mail.example",
                    std::string(1000, 'a') + std::to_string(i)});
  }
  const auto table = spreadsheet::read(
      spreadsheet::xlsx([&](lxw_workbook* book) { spreadsheet::write(workbook_add_worksheet(book, nullptr), rows); }));
  CHECK(spreadsheet::cells_of(table) == rows);
}
