#pragma once
// A fact's body as JSON (RFC 8259), as it stands in the journal. Writing is canonical: the same body gives the same
// bytes.
#include <string>
#include <string_view>

#include "domain/fact.h"

namespace domain {

[[nodiscard]] std::string to_json(const FactBody& body);

/// An unknown kind, or a body this version cannot read, gives UnknownFact: it is kept, never refused.
[[nodiscard]] FactBody from_json(std::string_view kind, std::string_view json);

/// "origin:number", as facts name each other.
[[nodiscard]] std::string text_of(const FactRef& ref);
[[nodiscard]] std::optional<FactRef> fact_ref(std::string_view text);

}  // namespace domain
