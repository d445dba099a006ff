#pragma once
// The pack as plain text, for readers of mail without HTML. Lines end in LF.
#include <string>

#include "followup/pack.h"
#include "followup/words.h"

namespace followup {

[[nodiscard]] std::string pack_text(const Pack& pack, const Words& words);

}  // namespace followup
