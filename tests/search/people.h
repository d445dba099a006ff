#pragma once
// People to search among.
#include <map>
#include <string>
#include <vector>

#include "search/name_index.h"

namespace people {

/// tests/search/data/world-names.csv, by its id.
[[nodiscard]] std::map<std::string, search::Entry> world_names();

struct Query {
  std::string typed;
  std::string expected;  // id
  std::string kind;
  std::string found_in;
};
[[nodiscard]] std::vector<Query> world_queries();

[[nodiscard]] search::Entry somebody(std::string name, std::string company = {});

}  // namespace people
