#include "store/beside.h"

#include <string>

namespace store {

std::filesystem::path beside(const std::filesystem::path& database, std::string_view ending) {
  std::error_code failure;
  auto path = std::filesystem::weakly_canonical(database, failure);
  if (failure) path = database;  // it cannot be reached: whoever opens it will say why
  path += ending;
  return path;
}

}  // namespace store
