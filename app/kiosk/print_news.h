#pragma once
// Which outcomes the printers' thread must hear of.
#include "kiosk/message.h"

namespace kiosk {

/// A badge was ordered, or one that was is wanted no more. Where this errs, the printers look in vain.
[[nodiscard]] bool changes_print_jobs(const Message& message);

}  // namespace kiosk
