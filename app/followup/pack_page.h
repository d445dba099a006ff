#pragma once
// The pack as one page to look at, print and keep: HTML (whatwg.org/html) with its style inside, no scripts, nothing
// fetched from anywhere. Links are mailto: (RFC 6068), and only to addresses that their owners share with this reader.
#include <string>

#include "followup/pack.h"
#include "followup/words.h"

namespace followup {

[[nodiscard]] std::string pack_page(const Pack& pack, const Words& words);

}  // namespace followup
