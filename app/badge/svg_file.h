#pragma once
// An SVG file as a flat list of its elements, with the bytes each takes in the file; and the refusal of what a badge
// template must not hold. XML 1.0 through expat; how things are drawn is librsvg's.
#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "base/error.h"

namespace badge {

struct SvgNode {
  std::size_t parent = 0;                         // index in SvgFile::nodes; the root is its own parent
  std::string name;                               // local, without a prefix; empty: `words` that stand here
  std::string prefix;                             // "svg:" or empty
  std::map<std::string, std::string> attributes;  // by local name
  std::string words;
  std::size_t begin = 0, end = 0;  // bytes of the file, tags included

  /// Empty where there is none.
  [[nodiscard]] std::string_view attribute(const std::string& wanted) const;
};

struct SvgFile {
  std::string bytes;
  std::vector<SvgNode> nodes;  // in the order of the file; nodes[0] is the svg element
  std::string style_sheet;     // what stands in its <style> elements
};

/// Fails with bad_template: no SVG, not UTF-8, entities of its own, something outside that it refers to, too large or
/// too deep. The detail is a plain half sentence.
[[nodiscard]] base::Result<SvgFile> read_svg(std::string bytes);

}  // namespace badge
