#pragma once
// Excel's workbooks (ECMA-376, "Office Open XML"), written by Excel or by anybody else.
#include "sheet/archive.h"

namespace sheet {

[[nodiscard]] bool is_xlsx(const Archive& archive);

/// The visible sheets, then the hidden ones, each in its order. Text is what people see of it; numbers and dates as
/// cell_text.h says; of a formula its last result; of an error nothing.
[[nodiscard]] Result<void> read_xlsx(const Archive& archive, roster::SheetWriter& out);

}  // namespace sheet
