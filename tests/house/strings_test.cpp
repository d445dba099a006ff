// The catalogue and the code agree: every sentence that is asked for is there, and none is there for nobody.
#include "kiosk/strings.h"

#include <algorithm>
#include <set>

#include "base/error.h"
#include "house/source.h"
#include "support/catch.h"

namespace {

struct Use {
  std::set<std::string> keys;
  std::set<std::string> beginnings;  // "error.": the rest of the key is put together while running
};

/// Literals of the form table.key or table.begin. whose table the catalogue has.
Use use_in(const std::vector<house::Source>& sources, const std::set<std::string>& tables) {
  Use use;
  for (const auto& source : sources) {
    for (const std::string& literal : house::literals_of(source.text)) {
      const std::size_t dot = literal.find('.');
      if (dot == std::string::npos || !tables.contains(literal.substr(0, dot))) continue;
      if (literal.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789_.") != std::string::npos) continue;
      (literal.back() == '.' ? use.beginnings : use.keys).insert(literal);
    }
  }
  return use;
}

kiosk::Strings english() { return kiosk::Strings::parse(house::read_file("assets/strings/en.toml")).value(); }

std::set<std::string> tables_of(const kiosk::Strings& strings) {
  std::set<std::string> tables;
  for (const std::string& key : strings.keys()) tables.insert(key.substr(0, key.find('.')));
  return tables;
}

}  // namespace

TEST_CASE("every sentence that the program asks for is in the catalogue") {
  const auto strings = english();
  const Use use = use_in(house::sources_below("app"), tables_of(strings));
  REQUIRE(use.keys.size() > 20);
  for (const std::string& key : use.keys) {
    CAPTURE(key);
    CHECK(strings.has(key));
  }
}

TEST_CASE("every sentence in the catalogue is asked for somewhere") {
  const auto strings = english();
  const Use use = use_in(house::sources_below("app"), tables_of(strings));
  for (const std::string& key : strings.keys()) {
    CAPTURE(key);
    const bool begun =
        std::ranges::any_of(use.beginnings, [&](const std::string& begin) { return key.starts_with(begin); });
    CHECK((use.keys.contains(key) || begun));
  }
}

TEST_CASE("every failure has a sentence for the operator and says what to do next") {
  const auto strings = english();
  for (int code = 0; code <= static_cast<int>(base::ErrorCode::bad_template); ++code) {
    const std::string name(base::name_of(static_cast<base::ErrorCode>(code)));
    CAPTURE(name);
    CHECK(strings.has("error." + name + ".operator"));
    CHECK(strings.has("error." + name + ".next"));
  }
}

TEST_CASE("a key that is missing or unused would be found") {
  const std::vector<house::Source> sources = {
      {"app/kiosk/x.cpp", "s(\"welcome.title\"); s(\"error.\" + code); f(\"other.thing\"); // s(\"welcome.gone\")"}};
  const Use use = use_in(sources, {"welcome", "error"});
  CHECK(use.keys == std::set<std::string>{"welcome.title"});
  CHECK(use.beginnings == std::set<std::string>{"error."});
}

TEST_CASE("the program that app/run starts without a display ends with the code that app/run gives itself") {
  const std::string script = house::read_file("app/run");
  CHECK(script.find("no_display=" + std::to_string(base::exit_code(base::ErrorCode::no_display)) + " ") !=
        std::string::npos);
}
