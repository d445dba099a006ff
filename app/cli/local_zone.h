#pragma once
// The time zone this machine is set to.
#include <string>

namespace cli {

/// A tz database name: from TZ, else from where /etc/localtime points; "UTC" where neither says one.
[[nodiscard]] std::string local_zone_name();

}  // namespace cli
