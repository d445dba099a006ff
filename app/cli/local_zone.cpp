#include "cli/local_zone.h"

#include <cstdlib>
#include <filesystem>

#include "base/zone.h"

namespace cli {

std::string local_zone_name() {
  constexpr std::string_view folder = "zoneinfo/";
  std::string name;
  if (const char* set = std::getenv("TZ"); set != nullptr) {
    name = set;
    if (name.starts_with(':')) name.erase(0, 1);
  } else {
    std::error_code ignored;
    name = std::filesystem::weakly_canonical("/etc/localtime", ignored).string();
  }
  if (const std::size_t at = name.find(folder); at != std::string::npos) name.erase(0, at + folder.size());
  return base::Zone::find(name) ? name : "UTC";
}

}  // namespace cli
