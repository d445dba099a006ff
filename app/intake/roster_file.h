#pragma once
// A whole file as bytes.
#include <string>

#include "base/error.h"

namespace intake {

/// file_unreadable, with the reason, where it cannot be read or holds more than 256 MB.
[[nodiscard]] base::Result<std::string> read_input_file(const std::string& path);

}  // namespace intake
