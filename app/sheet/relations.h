#pragma once
// Which part of an Office Open XML package another part means (ECMA-376 part 2, relationships).
#include <string>
#include <vector>

#include "sheet/archive.h"

namespace sheet {

struct Relation {
  std::string id;
  std::string type;  // the last word of it: "worksheet", "sharedStrings", "styles"
  std::string part;
};

/// Of a part, or of the whole package where it is empty.
[[nodiscard]] Result<std::vector<Relation>> relations_of(const Archive& archive, const std::string& part);

}  // namespace sheet
