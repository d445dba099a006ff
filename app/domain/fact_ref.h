#pragma once
// How a fact is named, and what it says about one field. What every kind of fact (fact.h, follow_up_facts.h) is made
// of.
#include <compare>
#include <cstdint>
#include <string>
#include <vector>

#include "domain/field.h"
#include "domain/ids.h"

namespace domain {

/// Which fact: the origin that made it and its gap-free number there, from 1.
struct FactRef {
  OriginId origin;
  std::uint64_t number = 0;
  friend auto operator<=>(const FactRef&, const FactRef&) = default;
};

/// One field given a value. `replaces` are the facts whose value its writer saw: a replaced value never wins again.
struct FieldWrite {
  Field field;
  std::string value;
  std::vector<FactRef> replaces;
  friend bool operator==(const FieldWrite&, const FieldWrite&) = default;
};

}  // namespace domain
