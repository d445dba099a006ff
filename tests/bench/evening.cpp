#include "evening.h"

#include <fmt/format.h>
#include <stdlib.h>

#include <cstdlib>

#include "store/create_event.h"
#include "support/random.h"

namespace bench {
namespace {

const base::Instant evening = base::from_millis(1'795'000'000'000);
constexpr int batch = 5000;

domain::FactBody person(int number, domain::EventId event, const base::Random& random) {
  using domain::Field;
  const auto name = fmt::format("Guest{} Family{}", number, number % 977);
  return domain::PersonRegistered{.registration = domain::RegistrationId::random(random),
                                  .person = domain::PersonId::random(random),
                                  .event = event,
                                  .scan_keys = {Evening::ticket(number)},
                                  .person_fields = {{Field::name, name, {}},
                                                    {Field::email, fmt::format("guest{}@example.com", number), {}},
                                                    {Field::company, fmt::format("Company {}", number % 311), {}}},
                                  .registration_fields = {{Field::status, "going", {}}}};
}

}  // namespace

void expect(bool worked, const std::string& what) {
  if (worked) return;
  fmt::print(stderr, "could not {}\n", what);
  std::exit(1);
}

std::string Evening::ticket(int person) { return fmt::format("TICKET-{:08}", person); }

Evening::Evening(int people) {
  std::string name = (std::filesystem::temp_directory_path() / "lanyard-bench-XXXXXX").string();
  expect(::mkdtemp(name.data()) != nullptr, "make a folder");
  folder_ = name;
  const auto random = support::seeded(7);
  const auto writer = open();
  const auto event = store::create_event(*writer, {{domain::Field::title, "Bench", {}}}, random, evening);
  expect(event.has_value(), "make an event");
  event_ = *event;
  for (int first = 0; first < people; first += batch) {
    std::vector<domain::FactBody> facts;
    for (int i = first; i < std::min(first + batch, people); ++i) facts.push_back(person(i, event_, random));
    expect(writer->append(facts, evening).has_value(), "register people");
  }
}

Evening::~Evening() {
  std::error_code ignored;
  std::filesystem::remove_all(folder_, ignored);
}

std::unique_ptr<store::Writer> Evening::open() const {
  auto writer =
      store::Writer::open(folder_ / "evening.db", {store::IfMissing::create, "bench"}, support::seeded(8), evening);
  expect(writer.has_value(), "open the database");
  return *std::move(writer);
}

}  // namespace bench
