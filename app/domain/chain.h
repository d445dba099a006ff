#pragma once
// Each origin's facts are chained: a link is BLAKE2b-256 (RFC 7693, libsodium's generichash) over the link before it,
// the fact's own columns and a salted digest of its body. A changed, missing or added row breaks every later link. The
// salt lets a body be blanked (with its salt) when somebody is erased, while the chain still verifies: the digest
// stays, and says nothing about the body.
#include <array>
#include <cstdint>
#include <string_view>

#include "domain/fact.h"

namespace domain {

using Digest = std::array<std::uint8_t, 32>;
using Salt = std::array<std::uint8_t, 16>;

[[nodiscard]] Digest body_digest(const Salt& salt, std::string_view json);
[[nodiscard]] Digest next_link(const Digest& previous, const FactRef& ref, ClockTime clock, base::Instant wall,
                               std::string_view kind, const Digest& body);

}  // namespace domain
