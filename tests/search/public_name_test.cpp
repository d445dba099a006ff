#include "search/public_name.h"

#include "search/people.h"
#include "support/catch.h"

namespace {

std::string shown(std::string_view query, std::string name, std::string family = {}) {
  static const search::Spellings spellings;
  auto entry = people::somebody(std::move(name), "Kestrel");
  entry.family_name = std::move(family);
  const auto row = search::public_name(query, entry, spellings);
  CHECK(row.told_apart_by.empty());
  return row.name;
}

}  // namespace

TEST_CASE("a first name shows the initial of the surname only, until the surname is typed") {
  CHECK(shown("a", "Adaeze Okafor") == "Adaeze O.");
  CHECK(shown("adaeze", "Adaeze Okafor") == "Adaeze O.");
  CHECK(shown("adaeze o", "Adaeze Okafor") == "Adaeze O.");
  CHECK(shown("adaeze ok", "Adaeze Okafor") == "Adaeze O.");
  CHECK(shown("adaeze oka", "Adaeze Okafor") == "Adaeze Okafor");
  CHECK(shown("okaf", "Adaeze Okafor") == "Adaeze Okafor");
  CHECK(shown("okafro", "Adaeze Okafor") == "Adaeze Okafor");
  CHECK(shown("adaezeokafor", "Adaeze Okafor") == "Adaeze Okafor");
}

TEST_CASE("a short surname counts when it is typed in full, a particle never") {
  CHECK(shown("jo", "Jo Ng") == "Jo N.");
  CHECK(shown("jo ng", "Jo Ng") == "Jo Ng");
  CHECK(shown("jan van", "Jan van der Berg") == "Jan B.");
  CHECK(shown("jan ber", "Jan van der Berg") == "Jan van der Berg");
  CHECK(shown("jan", "jan berg") == "jan b.");
  CHECK(shown("jan ber", "jan berg") == "jan berg");
}

TEST_CASE("where the family name comes first, it is the family name that hides") {
  CHECK(shown("bal", "Győrffy Bálint", "Győrffy") == "G. Bálint");
  CHECK(shown("gyo", "Győrffy Bálint", "Győrffy") == "Győrffy Bálint");
}

TEST_CASE("a name of one word is shown") {
  CHECK(shown("s", "Sutrisno") == "Sutrisno");
  CHECK(shown("李", "李雷") == "李雷");
  CHECK(shown("li", "李雷") == "李雷");
}

TEST_CASE("a surname in another script may be typed in Latin letters") {
  CHECK(shown("mariya", "Мария Стоянова") == "Мария С.");
  CHECK(shown("stoyan", "Мария Стоянова") == "Мария Стоянова");
  CHECK(shown("стоя", "Мария Стоянова") == "Мария Стоянова");
}

TEST_CASE("the company is shown beside full names that two people have, and nowhere else") {
  const search::Spellings spellings;
  const std::vector<search::Entry> found{people::somebody("Ana Silva", "Kestrel"),
                                         people::somebody("ana  SILVA", "Tessera"),
                                         people::somebody("Ana Silveira", "Northbeam")};
  const auto companies = [&](std::string_view query) {
    std::vector<std::string> shown;
    for (const auto& row : search::public_names(query, found, spellings)) shown.push_back(row.told_apart_by);
    return shown;
  };
  CHECK(companies("ana") == std::vector<std::string>{"", "", ""});
  CHECK(companies("ana sil") == std::vector<std::string>{"Kestrel", "Tessera", ""});
}

TEST_CASE("namesakes whom no company tells apart are told apart by a masked address") {
  const search::Spellings spellings;
  std::vector<search::Entry> found{people::somebody("Ana Silva", "Kestrel"), people::somebody("Ana Silva", "kestrel "),
                                   people::somebody("Ana Silva")};
  found[0].email = "ana@corp.example";
  found[1].email = "silva@mail.example";
  const auto rows = search::public_names("ana silva", found, spellings);
  CHECK(rows[0].told_apart_by == "a…@c….example");
  CHECK(rows[1].told_apart_by == "s…@m….example");
  CHECK(rows[2].told_apart_by.empty());
}

TEST_CASE("a masked address shows its first letters and where it ends") {
  CHECK(search::masked_address("émile@über.example.com") == "é…@ü….com");
  for (const auto* none : {"", "ana", "@corp.example", "ana@corp", "ana@.example"})
    CHECK(search::masked_address(none).empty());
}
