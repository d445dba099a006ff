#pragma once
// Where an export goes, piece by piece, so that a million rows never stand in memory at once. The receiver remembers
// its own failures.
#include <functional>
#include <string_view>

namespace followup {

using Sink = std::function<void(std::string_view)>;

}  // namespace followup
