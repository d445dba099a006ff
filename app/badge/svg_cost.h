#pragma once
// What a few hundred bytes of SVG may cost to draw. librsvg bounds copies and nesting; these it does not.
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace badge {

/// Why an element is refused, in plain words; nullopt: it is cheap. Known are noise of very many octaves (feTurbulence)
/// and PNG pictures that unfold to more than 40 megapixels. `name` is the element's, without a prefix.
[[nodiscard]] std::optional<std::string> too_costly(std::string_view name,
                                                    const std::map<std::string, std::string>& attributes);

}  // namespace badge
