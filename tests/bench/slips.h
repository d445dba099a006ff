#pragma once
// What hands do to a name while typing it.
#include <random>
#include <string>
#include <vector>

#include "search/name_index.h"

namespace bench {

struct Asked {
  std::string kind;
  std::string typed;
  domain::PersonId meant;
};

/// One query of each kind of error for the person, where their name allows it.
[[nodiscard]] std::vector<Asked> slips_of(const search::Entry& entry, std::mt19937_64& engine);

}  // namespace bench
