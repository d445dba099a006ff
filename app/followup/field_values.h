#pragma once
// Fields read as what they mean. Internal to followup/.
#include <optional>

#include "domain/records.h"

namespace followup {

/// UTC milliseconds; nullopt where nothing, or nothing of that form, was written.
[[nodiscard]] std::optional<base::Instant> instant_in(const domain::Fields& fields, domain::Field field);

}  // namespace followup
