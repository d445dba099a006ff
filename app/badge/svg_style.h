#pragma once
// How an element's words are styled: presentation attributes, rules of a style sheet and style="", inherited from its
// ancestors (CSS 2.1 cascade; selectors of an element, a class or an id, which is what drawing programs write).
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "badge/svg_file.h"

namespace badge {

using Properties = std::map<std::string, std::string>;  // "font-size": "12px"

class StyleSheet {
 public:
  explicit StyleSheet(std::string_view css);

  /// Only what is inherited: of an element inside <text>, what its words are drawn with.
  [[nodiscard]] Properties computed(const SvgFile& file, std::size_t node) const;

 private:
  struct Rule {
    std::string element, id, class_name;  // empty: any
    int specificity = 0;
    Properties properties;
    [[nodiscard]] bool meets(const SvgNode& node) const;
  };
  void add(std::string_view selectors, const Properties& properties);
  std::vector<Rule> rules_;  // the weaker first
};

/// A length in user units (px at 96 to the inch); `em` is what 1em is. Nothing where it cannot be read or is relative
/// to something else.
[[nodiscard]] std::optional<double> user_units(std::string_view length, double em = 0);

/// 0xRRGGBB; nothing for "none", gradients and what is no colour.
[[nodiscard]] std::optional<unsigned> colour_of(std::string_view text);

}  // namespace badge
