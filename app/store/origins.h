#pragma once
// Origins are 128 bits; inside one file each has a small number, so that a fact's name is short: "1:17".
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "domain/fact.h"
#include "store/connection.h"

namespace store {

class Origins {
 public:
  explicit Origins(Connection& connection) : connection_(connection) {}

  /// A number is given to an origin that has none yet.
  [[nodiscard]] std::int64_t number_of(domain::OriginId origin);
  /// The nil origin where nobody has this number.
  [[nodiscard]] domain::OriginId origin(std::int64_t number);

  /// "1:17 2:4"
  [[nodiscard]] std::string text_of(const std::vector<domain::FactRef>& refs);
  /// What is no reference is passed over.
  [[nodiscard]] std::vector<domain::FactRef> refs_in(std::string_view text);
  [[nodiscard]] std::optional<domain::FactRef> ref_in(std::string_view text);

  /// After a rollback: numbers given in that transaction are gone.
  void forget();

 private:
  Connection& connection_;
  std::unordered_map<domain::OriginId, std::int64_t> numbers_;
  std::unordered_map<std::int64_t, domain::OriginId> origins_;
};

}  // namespace store
