#pragma once
// The rules of the house. Each gives the sentences about what is wrong with a source; none where all is well.
#include <string>
#include <vector>

#include "house/source.h"

namespace house {

using Complaints = std::vector<std::string>;

/// A room includes only the rooms it may look into, by "room/header.h".
[[nodiscard]] Complaints room_directions(const Source& source);

/// ImGui only in screens/ and shell/, SQLite only in store/, GLFW only in shell/, CLI11 only in cli/; Catch2 only
/// through tests/support/catch.h.
[[nodiscard]] Complaints library_places(const Source& source);

/// No clock and no random source outside shell/, devices/, hub/ and main.cpp: they are arguments.
[[nodiscard]] Complaints clocks_and_dice(const Source& source);

/// No state that outlives its function or belongs to nobody: static, thread_local and inline variables are constant.
[[nodiscard]] Complaints mutable_statics(const Source& source);

/// At most 300 lines; a header begins with #pragma once; no notes about work that is still to be done.
[[nodiscard]] Complaints file_form(const Source& source);

/// Is this entry at home at the top of the project?
[[nodiscard]] bool belongs_at_the_top(const std::string& name);

}  // namespace house
