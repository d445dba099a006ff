#include "domain/registered_json.h"

#include <nlohmann/json.hpp>
#include <random>

#include "domain/fact_json.h"
#include "support/catch.h"
#include "support/random.h"

TEST_CASE("a registration's JSON is what the JSON library would make of it, and is read back") {
  using domain::Field;
  using Json = nlohmann::json;
  std::mt19937_64 engine(29);
  const auto random = support::seeded(31);
  const std::vector<std::string> texts{"",           "Ana",      "a\"b\\c",   "tab\tline\n\x01 bell\x7F",
                                       "李雷 Ñandú", "\u2028🎈", "no \xFF u", "\xED\xA0\x80 \xC0",
                                       "</script>"};
  const auto text = [&] { return texts[engine() % texts.size()]; };
  constexpr std::array fields{Field::name, Field::email, Field::company, Field::phone, Field::given_name, Field::name};
  for (int round = 0; round < 2000; ++round) {
    domain::PersonRegistered fact;
    fact.registration = domain::RegistrationId::random(random);
    fact.person = domain::PersonId::random(random);
    fact.event = domain::EventId::random(random);
    fact.source = engine() % 2 == 0 ? domain::Source::roster : domain::Source::walk_in;
    for (auto n = engine() % 3; n > 0; --n) fact.scan_keys.push_back(text());
    for (auto n = engine() % 2; n > 0; --n) fact.also.push_back({text(), text()});
    for (const auto field : fields) {
      if (engine() % 2 == 0) continue;
      domain::FieldWrite write{field, text(), {}};
      for (auto n = engine() % 3; n > 0; --n) write.replaces.push_back({domain::OriginId::random(random), n});
      fact.person_fields.push_back(write);
    }
    if (engine() % 2 == 0) fact.registration_fields.push_back({Field::status, "going", {}});
    const auto json = domain::to_json(fact);
    INFO(json);
    const auto parsed = Json::parse(json);
    REQUIRE(parsed.dump() == json);
    REQUIRE(parsed["scan_keys"].size() == fact.scan_keys.size());
    REQUIRE(parsed.contains("also") == !fact.also.empty());
    for (const auto& write : fact.person_fields) {
      REQUIRE(parsed["person_fields"].contains(std::string(domain::name_of(write.field))));
    }
    const auto back = domain::from_json("person_registered", json);
    REQUIRE(std::holds_alternative<domain::PersonRegistered>(back));
    REQUIRE(domain::to_json(back) == json);
  }
}
