#pragma once
// The JSON of a registration, byte for byte what the JSON library makes of it (keys sorted, no spaces), without a tree
// of it in memory: an import writes 100,000, and the trees took a third of its time.
#include <string>
#include <string_view>

#include "domain/fact.h"

namespace domain {

/// `source`: its name in the journal.
[[nodiscard]] std::string registered_json(const PersonRegistered& fact, std::string_view source);

}  // namespace domain
