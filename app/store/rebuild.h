#pragma once
// The journal folded anew into an empty database in memory, and the difference between the two.
#include <functional>
#include <string>

#include "store/session.h"

namespace store {

/// Folds every fact of `from`, in its order there.
[[nodiscard]] std::unique_ptr<Session> rebuilt(Session& from);

/// Derives every row of `session` again from what its journal still says, where they are. Inside the caller's
/// transaction.
void fold_again(Session& session);

/// Calls `report` for each row of a derived table that only one of the two has or that differs; false from it ends
/// this.
void compare(Session& stored, Session& expected, const std::function<bool(const std::string&)>& report);

}  // namespace store
