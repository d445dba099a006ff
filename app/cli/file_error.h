#pragma once
// What the system says about a file that is to be written, as one of our failures.
#include <string>

#include "base/error.h"

namespace cli {

/// `number` is an errno.
[[nodiscard]] base::Error file_error(int number, const std::string& path);

}  // namespace cli
