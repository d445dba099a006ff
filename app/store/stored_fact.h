#pragma once
// A fact as it stands in the journal: with its body's bytes, salt, digest and link.
#include <functional>
#include <optional>
#include <string>

#include "domain/chain.h"
#include "store/connection.h"
#include "store/origins.h"

namespace store {

struct StoredFact {
  std::int64_t id = 0;  // the order of arrival in this file; 0: not in it yet
  domain::FactRef ref;
  domain::ClockTime clock;
  base::Instant wall;
  std::string kind;
  std::optional<std::string> json;  // nullopt: blanked with its salt, because somebody was erased
  std::optional<domain::Salt> salt;
  domain::Digest digest{};
  domain::Digest link{};

  [[nodiscard]] domain::Fact fact() const;
};

/// Adds the row and the ids that `body` names. Returns the row's id: a new one where `fact` has none yet.
std::int64_t insert(Connection& connection, Origins& origins, const StoredFact& fact, const domain::FactBody& body);

[[nodiscard]] std::optional<StoredFact> find_fact(Connection& connection, Origins& origins, std::int64_t id);
[[nodiscard]] std::optional<StoredFact> find_fact(Connection& connection, Origins& origins, const domain::FactRef& ref);
[[nodiscard]] std::optional<StoredFact> last_fact(Connection& connection, Origins& origins, domain::OriginId origin);

/// All of the journal, by origin and number.
void for_each_fact(Connection& connection, Origins& origins, const std::function<void(const StoredFact&)>& visit);

}  // namespace store
