#pragma once
// Adding to the journal: clock, salt, digest, link, row, derived rows. Inside the caller's transaction.
#include "base/random.h"
#include "store/tables.h"

namespace store {

class Journal {
 public:
  Journal(Connection& connection, Origins& origins, Tables& tables, domain::OriginId origin, base::Random random)
      : connection_(connection), origins_(origins), tables_(tables), origin_(origin), random_(std::move(random)) {}

  /// The fact's name. Its rows are in the tables when this returns.
  domain::FactRef append(const domain::FactBody& body, base::Instant now);

  /// After a rollback: where the chain ends is read again before the next fact.
  void forget() { end_.reset(); }

 private:
  struct End {
    std::uint64_t number = 0;
    domain::Digest link{};
    domain::ClockTime clock;
  };
  [[nodiscard]] End read_end(base::Instant now);

  Connection& connection_;
  Origins& origins_;
  Tables& tables_;
  domain::OriginId origin_;
  base::Random random_;
  std::optional<End> end_;
};

}  // namespace store
