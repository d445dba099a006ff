#include "search/people.h"

#include <fstream>
#include <stdexcept>

#include "base/text.h"
#include "support/random.h"

namespace people {
namespace {

// The files of tests/search/data are written without line breaks in cells.
std::vector<std::string> cells_of(const std::string& line) {
  std::vector<std::string> cells(1);
  bool quoted = false;
  for (const char c : line) {
    if (c == '"') {
      quoted = !quoted;
    } else if (c == ',' && !quoted) {
      cells.emplace_back();
    } else {
      cells.back() += c;
    }
  }
  return cells;
}

std::vector<std::vector<std::string>> rows_of(const std::string& file) {
  std::ifstream in(LANYARD_TEST_DATA "/search/data/" + file);
  if (!in.good()) throw std::runtime_error("no " + file);
  std::vector<std::vector<std::string>> rows;
  std::string line;
  std::getline(in, line);
  while (std::getline(in, line)) rows.push_back(cells_of(line));
  return rows;
}

}  // namespace

search::Entry somebody(std::string name, std::string company) {
  std::uint64_t seed = 1469598103934665603ULL;
  for (const char c : name + "\n" + company) seed = (seed ^ static_cast<unsigned char>(c)) * 1099511628211ULL;
  const auto random = support::seeded(seed);
  search::Entry entry;
  entry.registration = domain::RegistrationId::random(random);
  entry.person = domain::PersonId::random(random);
  entry.name = std::move(name);
  entry.company = std::move(company);
  return entry;
}

std::map<std::string, search::Entry> world_names() {
  std::map<std::string, search::Entry> people;
  for (const auto& row : rows_of("world-names.csv")) {
    auto entry = somebody(base::single_line(row.at(1)), row.at(0));
    entry.given_name = row.at(2);
    entry.family_name = row.at(3);
    entry.email = row.at(4);
    entry.company = row.at(5);
    entry.codes = {row.at(7)};
    people.emplace(row.at(0), std::move(entry));
  }
  return people;
}

std::vector<Query> world_queries() {
  std::vector<Query> queries;
  for (const auto& row : rows_of("world-names-queries.csv"))
    queries.push_back({row.at(0), row.at(1), row.at(2), row.at(4)});
  return queries;
}

}  // namespace people
