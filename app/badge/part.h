#pragma once
// The parts of a badge that a template has places for, and the ids of SVG elements that stand for them.
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "badge/content.h"

namespace badge {

enum class Kind : std::uint8_t { name, company, title, ticket, offer, ask, share, band, pick_up, custom, qr };

struct Part {
  Kind kind{};
  std::string question;  // of `custom` only: the question as the id spells it
  friend bool operator==(const Part&, const Part&) = default;
};

/// What an id means: "company", or "company-2" where a part stands on the badge again; "custom-dietary-needs" (or with
/// a dot) is the answer to "Dietary needs?". Nothing for any other id.
[[nodiscard]] std::optional<Part> part_named(std::string_view id);

/// What stands there on this badge; of `qr` the code.
[[nodiscard]] std::string_view value_of(const Part& part, const Content& content);

}  // namespace badge
