#include "roster/full_name.h"

#include "roster/samples.h"
#include "support/catch.h"

namespace {

struct Case {
  std::string written;
  roster::FullName read;
};

roster::FullName whole(const std::string& name) { return {name, "", "", ""}; }

roster::FullName parts(const std::string& name, const std::string& given, const std::string& family) {
  return {name, given, family, ""};
}

void check(const std::vector<Case>& cases) {
  for (const auto& [written, want] : cases) {
    INFO(written);
    const auto got = roster::read_full_name(written);
    CHECK(got.name == want.name);
    CHECK(got.given == want.given);
    CHECK(got.family == want.family);
    CHECK(got.company == want.company);
  }
}

}  // namespace

TEST_CASE("a name before a comma is the family name, unless what follows says otherwise") {
  check({
      {"Lima, Ana", parts("Ana Lima", "Ana", "Lima")},
      {"  García Márquez ,  Gabriel ", parts("Gabriel García Márquez", "Gabriel", "García Márquez")},
      {"van der Berg, Jan", parts("Jan van der Berg", "Jan", "van der Berg")},
      {"Иванова, Мария", parts("Мария Иванова", "Мария", "Иванова")},
      {"Παπαδοπούλου, Ελένη", parts("Ελένη Παπαδοπούλου", "Ελένη", "Παπαδοπούλου")},
      {"Smith, Jr.", whole("Smith, Jr.")},
      {"John Smith, Jr.", whole("John Smith, Jr.")},
      {"Ana Costa, PhD", whole("Ana Costa, PhD")},
      {"Costa, Ana, PhD", whole("Costa, Ana, PhD")},
      {"Ana Lima, CTO", whole("Ana Lima, CTO")},
      {"Ana Lima, Nordlicht GmbH", whole("Ana Lima, Nordlicht GmbH")},
      {"Ana,", whole("Ana,")},
  });
}

TEST_CASE("a company in brackets is taken from the name, a nickname, a pronoun or a remark is not") {
  check({
      {"Trần Văn Bảo (Blåhav AS)", {"Trần Văn Bảo", "", "", "Blåhav AS"}},
      {"Ana Lima (Nordlicht)", {"Ana Lima", "", "", "Nordlicht"}},
      {"Ana Lima (IBM)", {"Ana Lima", "", "", "IBM"}},
      {"Lima, Ana (Nordlicht GmbH)", {"Ana Lima", "Ana", "Lima", "Nordlicht GmbH"}},
      {"Ana Lima (she/her)", whole("Ana Lima (she/her)")},
      {"Kim Berg (they)", whole("Kim Berg (they)")},
      {"Alexandra Koch (Alex)", whole("Alexandra Koch (Alex)")},
      {"Robert Dale (Bob)", whole("Robert Dale (Bob)")},
      {"Robert (Bob) Dale", whole("Robert (Bob) Dale")},
      {"Ana Lima (VIP)", whole("Ana Lima (VIP)")},
      {"Ana Lima (née Costa)", whole("Ana Lima (née Costa)")},
      {"Ana Lima (+1)", whole("Ana Lima (+1)")},
      {"山田太郎 (やまだたろう)", whole("山田太郎 (やまだたろう)")},
      {"(Nordlicht)", whole("(Nordlicht)")},
  });
}

TEST_CASE("one part in capitals is the family name, and the order stays as written") {
  check({
      {"NAGY Ágnes", parts("NAGY Ágnes", "Ágnes", "NAGY")},
      {"DUPONT Marie", parts("DUPONT Marie", "Marie", "DUPONT")},
      {"Marie DUPONT", parts("Marie DUPONT", "Marie", "DUPONT")},
      {"Jean Pierre LEFÈVRE", parts("Jean Pierre LEFÈVRE", "Jean Pierre", "LEFÈVRE")},
      {"DE LA CRUZ María", parts("DE LA CRUZ María", "María", "DE LA CRUZ")},
      {"McDONALD Sean", parts("McDONALD Sean", "Sean", "McDONALD")},
      {"ИВАНОВА Мария", parts("ИВАНОВА Мария", "Мария", "ИВАНОВА")},
      {"ANA LIMA", whole("ANA LIMA")},
      {"AJ Smith", whole("AJ Smith")},
      {"DJ Mika", whole("DJ Mika")},
      {"Ana Maria IBM", whole("Ana Maria IBM")},
      {"Ana Lima MBA", whole("Ana Lima MBA")},
      {"John Smith III", whole("John Smith III")},
  });
}

TEST_CASE("a particle written small begins the family name where it cannot belong to a given name") {
  check({
      {"Jan van der Berg", parts("Jan van der Berg", "Jan", "van der Berg")},
      {"Anna Maria von Thun", parts("Anna Maria von Thun", "Anna Maria", "von Thun")},
      {"Thijs 't Hooft", parts("Thijs 't Hooft", "Thijs", "'t Hooft")},
      {"Ahmad bin Abdullah", parts("Ahmad bin Abdullah", "Ahmad", "bin Abdullah")},
      {"Ahmed al-Rashid", parts("Ahmed al-Rashid", "Ahmed", "al-Rashid")},
      {"Layla Al-Hakim", parts("Layla Al-Hakim", "Layla", "Al-Hakim")},
      {"Charles de Gaulle", parts("Charles de Gaulle", "Charles", "de Gaulle")},
      {"Ana de la Vega", parts("Ana de la Vega", "Ana", "de la Vega")},
      {"João da Silva", parts("João da Silva", "João", "da Silva")},
      {"María del Carmen Ruiz", whole("María del Carmen Ruiz")},
      {"João Silva dos Santos", whole("João Silva dos Santos")},
      {"Nguyen van Minh", whole("Nguyen van Minh")},
      {"Dr. von Thun", whole("Dr. von Thun")},
  });
}

TEST_CASE("names whose order their script tells are known by their parts, others stay whole") {
  check({
      {"山田 太郎", parts("山田 太郎", "太郎", "山田")},
      {"山田　さくら", parts("山田 さくら", "さくら", "山田")},
      {"김 민준", parts("김 민준", "민준", "김")},
      {"李 雷", parts("李 雷", "雷", "李")},
      {"李雷", whole("李雷")},
      {"김민준", whole("김민준")},
      {"マリア シルバ", whole("マリア シルバ")},
      {"محمد عبد الله", whole("محمد عبد الله")},
      {"דנה לוי", whole("דנה לוי")},
      {"अनन्या शर्मा", whole("अनन्या शर्मा")},
      {"สมชาย ใจดี", whole("สมชาย ใจดี")},
      {"Sukarno", whole("Sukarno")},
      {"Ana Lima", whole("Ana Lima")},
      {"Prof. Dr. Ana Lima", whole("Prof. Dr. Ana Lima")},
      {"Ana 🌻 Lima", whole("Ana 🌻 Lima")},
      {"🦄", whole("🦄")},
      {"Tom & Jerry", whole("Tom & Jerry")},
      {"Tom and JERRY", whole("Tom and JERRY")},
      {"", whole("")},
  });
}

TEST_CASE("two parts are joined in the order of their script") {
  CHECK(roster::joined_name("Ana", "Lima") == "Ana Lima");
  CHECK(roster::joined_name("雷", "李") == "李雷");
  CHECK(roster::joined_name("민준", "김") == "김민준");
  CHECK(roster::joined_name("さくら", "山田") == "山田 さくら");
  CHECK(roster::joined_name("マリア", "シルバ") == "マリア シルバ");
  CHECK(roster::joined_name("雷", "Li") == "雷 Li");
  CHECK(roster::joined_name("", "Lima") == "Lima");
  CHECK(roster::joined_name("Sukarno", "") == "Sukarno");
}

TEST_CASE("a part that is a dot or a dash is none, and a whole name in one part is read as one") {
  const auto name_of = [](const std::string& row) {
    const auto table = samples::table_in("First name,Last name,Email\n" + row + ",a@mail.example\n");
    return std::get<roster::Entry>(roster::read_entry(table, table.records.front())).person;
  };
  using domain::Field;
  CHECK(name_of("Sukarno,.").at(Field::name) == "Sukarno");
  CHECK(name_of("Ana Lima,-").at(Field::name) == "Ana Lima");
  CHECK_FALSE(name_of("Ana Lima,-").contains(Field::given_name));
  CHECK(name_of("NAGY Ágnes,.").at(Field::family_name) == "NAGY");
  CHECK(name_of("雷,李").at(Field::name) == "李雷");
  CHECK(name_of("雷,李").at(Field::family_name) == "李");
}

TEST_CASE("a company in brackets fills an empty cell only") {
  const auto person_of = [](const std::string& row) {
    const auto table = samples::table_in("Name,Company\n" + row + "\n");
    return std::get<roster::Entry>(roster::read_entry(table, table.records.front())).person;
  };
  using domain::Field;
  CHECK(person_of("Ana Lima (Nordlicht GmbH),").at(Field::company) == "Nordlicht GmbH");
  CHECK(person_of("Ana Lima (Nordlicht GmbH),").at(Field::name) == "Ana Lima");
  CHECK(person_of("Ana Lima (Nordlicht GmbH),Zwaluw BV").at(Field::company) == "Zwaluw BV");
  CHECK(person_of("Ana Lima (Nordlicht GmbH),Zwaluw BV").at(Field::name) == "Ana Lima (Nordlicht GmbH)");
  CHECK(person_of("Ana Lima (Nordlicht GmbH),Nordlicht GMBH").at(Field::name) == "Ana Lima");
}
