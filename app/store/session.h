#pragma once
// What belongs together around one connection: the parts refer to each other, so they live and stay in one place.
#include <filesystem>

#include "store/connection.h"
#include "store/origins.h"
#include "store/print_table.h"
#include "store/rows.h"
#include "store/tables.h"

namespace store {

struct Session {
  Session(const std::filesystem::path& file, int flags) : path(file), connection(file, flags) {}

  std::filesystem::path path;
  Connection connection;
  Origins origins{connection};
  Rows rows{connection, origins};
  Tables tables{connection, origins};
  PrintTable prints{connection};
};

}  // namespace store
