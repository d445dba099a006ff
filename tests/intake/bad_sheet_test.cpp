// Spreadsheets that are none, are locked, broken, or made to do harm; and a reading program that fails.
#include <chrono>
#include <fstream>

#include "intake/roster_file.h"
#include "intake/spreadsheet.h"
#include "support/catch.h"
#include "support/temp_folder.h"

namespace {

using spreadsheet::complaint;

bool contains(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

std::string small_list() {
  return spreadsheet::xlsx([](lxw_workbook* book) {
    spreadsheet::write(workbook_add_worksheet(book, nullptr), {{"Name", "E-mail"}, {"Ana", "ana@mail.example"}});
  });
}

/// A program that does as the script says instead of reading a spreadsheet.
class Script {
 public:
  explicit Script(const std::string& text) : path_(folder_.path() / "sheet") {
    std::ofstream(path_) << "#!/bin/sh\n" << text << '\n';
    std::filesystem::permissions(path_, std::filesystem::perms::owner_all);
  }

  [[nodiscard]] base::Result<roster::Table> read(const std::string& bytes, const roster::Watch& watch = {}) const {
    return intake::read_roster(bytes, {.path = path_, .patience = std::chrono::milliseconds(400)}, watch);
  }

 private:
  support::TempFolder folder_;
  std::filesystem::path path_;
};

std::string why(const base::Result<roster::Table>& table) {
  REQUIRE_FALSE(table.has_value());
  CHECK(table.error().code == base::ErrorCode::roster_unreadable);
  return table.error().detail;
}

std::string workbook_with(const std::string& sheet) {
  return spreadsheet::zip({
      {"[Content_Types].xml", "<Types/>"},
      {"_rels/.rels", R"(<a><Relationship Id="a" Type="/officeDocument" Target="w.xml"/></a>)"},
      {"w.xml", R"(<w xmlns:r="relationships"><sheet name="A" r:id="s"/></w>)"},
      {"_rels/w.xml.rels", R"(<a><Relationship Id="s" Type="/worksheet" Target="s.xml"/></a>)"},
      {"s.xml", sheet},
  });
}

}  // namespace

TEST_CASE("what asks for a password, or is something else, is refused by name") {
  CHECK(contains(complaint(spreadsheet::bytes_of("password.xlsx")), "password"));
  CHECK(contains(complaint(spreadsheet::bytes_of("password.ods")), "password"));
  CHECK(contains(complaint(spreadsheet::bytes_of("old.xls")), "old Excel"));
  CHECK(contains(complaint(spreadsheet::zip({{"photo.jpg", "x"}})), "archive"));
  CHECK(contains(complaint(spreadsheet::zip({{"mimetype", "application/vnd.oasis.opendocument.text"},
                                             {"META-INF/manifest.xml", "<m/>"},
                                             {"content.xml", "<c/>"}})),
                 "document"));
  CHECK(contains(complaint(spreadsheet::zip(
                     {{"[Content_Types].xml", "<Types/>"},
                      {"_rels/.rels", R"(<a><Relationship Type="/officeDocument" Target="xl/workbook.bin"/></a>)"},
                      {"xl/workbook.bin", "x"}})),
                 ".xlsb"));
}

TEST_CASE("a truncated or damaged spreadsheet is refused as such") {
  const auto whole = small_list();
  for (const auto size : {whole.size() - 1, whole.size() / 2, std::size_t{30}, std::size_t{4}}) {
    CHECK(contains(complaint(whole.substr(0, size)), "damaged"));
  }
  CHECK(contains(complaint(workbook_with("<worksheet><row><c")), "damaged"));
  CHECK(contains(complaint(workbook_with("<!DOCTYPE w [<!ENTITY a \"aaaa\">]><worksheet>&a;</worksheet>")), "damaged"));
}

TEST_CASE("no damage to a spreadsheet does more than refuse it") {
  for (const auto* file : {"libreoffice.ods", "openpyxl.xlsx"}) {
    const auto whole = spreadsheet::bytes_of(file);
    for (std::size_t at = 0; at < whole.size(); at += whole.size() / 40) {
      auto bytes = whole;
      bytes[at] = static_cast<char>(bytes[at] ^ 0x55);
      const auto table = intake::read_roster(bytes, intake::sheet_program());
      if (!table) CHECK(table.error().code == base::ErrorCode::roster_unreadable);
    }
  }
}

TEST_CASE("a zip bomb is refused before it is unpacked") {
  CHECK(contains(complaint(workbook_with(std::string(50'000'000, ' '))), "unpacks to more"));
}

TEST_CASE("a sheet that unfolds to more than any guest list is refused") {
  const auto many_columns = [](std::string_view column) {
    return R"(<worksheet><row><c t="str" r="A1"><v>Name</v></c><c t="str" r=")" + std::string(column) +
           R"("><v>x</v></c></row></worksheet>)";
  };
  CHECK(contains(complaint(workbook_with(many_columns("SG1"))), "500 columns"));
  CHECK(complaint(workbook_with(many_columns("SF1"))).empty());
  const auto ods = [](const std::string& rows) {
    return spreadsheet::zip({{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
                             {"META-INF/manifest.xml", "<m/>"},
                             {"content.xml", R"(<c xmlns:t="urn:table" xmlns:x="urn:text"><t:table t:name="A">)" +
                                                 rows + "</t:table></c>"}});
  };
  const std::string name = "<t:table-row><t:table-cell><x:p>Name</x:p></t:table-cell></t:table-row>";
  const std::string ana = "><t:table-cell><x:p>Ana</x:p></t:table-cell></t:table-row>";
  CHECK(complaint(ods(name + "<t:table-row" + ana)).empty());
  CHECK(
      complaint(ods(name + R"(<t:table-row t:number-rows-repeated="1048575"><t:table-cell/></t:table-row>)")).empty());
  CHECK(contains(complaint(ods(name + R"(<t:table-row t:number-rows-repeated="4000000000")" + ana)), "more"));
}

TEST_CASE("a reading program that dies, talks nonsense or never listens is no harm") {
  const auto bytes = small_list() + std::string(1'000'000, ' ');
  CHECK(contains(why(Script("exit 3").read(bytes)), "to its end"));
  CHECK(contains(why(Script("kill -9 $$").read(bytes)), "to its end"));
  CHECK(contains(why(Script("exec cat").read(bytes)), "to its end"));
  CHECK(contains(why(Script("printf K4:XLSXS1:AR1:1C4:Name").read(bytes)), "to its end"));
  CHECK(contains(why(Script("while :; do printf S1:A; done").read(bytes)), "too long"));
  CHECK(contains(why(Script("exec sleep 60").read(bytes)), "too long"));
  CHECK(Script("printf K4:XLSXS1:AR1:1C4:NameZ0:").read(bytes).has_value());
}

TEST_CASE("whoever watches can stop the reading") {
  const auto stopped =
      Script("exec sleep 60").read(small_list(), [calls = 0](auto, auto, auto) mutable { return ++calls < 3; });
  REQUIRE_FALSE(stopped.has_value());
  CHECK(stopped.error().code == base::ErrorCode::interrupted);
}

TEST_CASE("a missing reading program is named") {
  const auto table = intake::read_roster(small_list(), {.path = "/nowhere/lanyard-sheet"});
  REQUIRE_FALSE(table.has_value());
  CHECK(table.error().code == base::ErrorCode::asset_missing);
  CHECK(contains(table.error().detail, "/nowhere/lanyard-sheet"));
}
