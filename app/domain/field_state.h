#pragma once
// What the writes to a field come to.
#include <map>
#include <string>
#include <vector>

#include "domain/fact_ref.h"

namespace domain {

/// The winning value of each field, the facts it rests on (to be named by the next edit), and whether a human must
/// decide.
struct FieldState {
  std::string value;
  std::vector<FactRef> written_by;  // all unreplaced writes
  bool conflict = false;            // they differ
  friend bool operator==(const FieldState&, const FieldState&) = default;
};
using Fields = std::map<Field, FieldState>;

/// "" where the field was never written.
[[nodiscard]] const std::string& value_of(const Fields& fields, Field field);
[[nodiscard]] std::vector<FactRef> writers_of(const Fields& fields, Field field);

}  // namespace domain
