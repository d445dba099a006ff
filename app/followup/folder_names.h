#pragma once
#include <string>
#include <vector>

#include "followup/pack.h"

namespace followup {

/// A folder's name for each pack, in their order: the person's name without what some file system refuses (Windows'
/// naming rules are the strictest: no < > : " / \ | ? *, no control characters, no dot or space at the end, none of its
/// device names), 100 bytes at the most. Names that a file system could take for the same carry a piece of their
/// person's id, so that a folder is the same person's whenever it is made.
[[nodiscard]] std::vector<std::string> folder_names(const std::vector<Pack>& packs);

}  // namespace followup
