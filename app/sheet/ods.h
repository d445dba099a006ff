#pragma once
// Spreadsheets of LibreOffice and its kin (OpenDocument 1.3, ISO/IEC 26300).
#include "sheet/archive.h"

namespace sheet {

[[nodiscard]] bool is_ods(const Archive& archive);

/// The visible sheets, then the hidden ones, each in its order. Cells as in read_xlsx.
[[nodiscard]] Result<void> read_ods(const Archive& archive, roster::SheetWriter& out);

}  // namespace sheet
