#pragma once
// How reading a part of a spreadsheet ends.
#include <expected>

#include "roster/sheet_wire.h"

namespace sheet {

using Trouble = roster::SheetTrouble;
template <class T>
using Result = std::expected<T, Trouble>;

}  // namespace sheet
