#pragma once
// Designs for tests, and the content of some badges.
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "badge/content.h"
#include "badge/template.h"

namespace designs {

inline constexpr std::string_view code = "BCDEFGHJKLNPRSTVBCDEFGHJKLNP";

/// One that Lanyard comes with: "a6", "card", "label". A test fails where it cannot be read.
[[nodiscard]] std::shared_ptr<const badge::Template> shipped(const std::string& name);

/// 90 x 60 mm, a unit a millimetre, with a `name`, a `qr` of 30 mm at the right, and these elements before them.
[[nodiscard]] std::string svg_with(std::string_view elements, std::string_view style = {});
[[nodiscard]] std::shared_ptr<const badge::Template> with(std::string_view elements, std::string_view style = {});

/// Why it is refused; empty where it is not.
[[nodiscard]] std::string refusal_of(std::string svg);

/// The place with this id; fails the test where there is none.
[[nodiscard]] const badge::WordsSlot& place(const badge::Template& design, std::string_view id);

[[nodiscard]] badge::Content ana();

struct Script {
  std::string name;  // of the picture
  badge::Content content;
};
[[nodiscard]] std::vector<Script> ten_scripts();

}  // namespace designs
