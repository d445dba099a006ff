#include "store/connection.h"

#include <sqlite3.h>

namespace store {
namespace {

// In a destructor nobody can be told; SQLite itself rolls back what is left when the connection closes.
void roll_back(sqlite3* handle) {
  if (sqlite3_get_autocommit(handle) == 0) sqlite3_exec(handle, "ROLLBACK", nullptr, nullptr, nullptr);
}

}  // namespace

std::int64_t Connection::writes() const { return sqlite3_total_changes64(handle()); }

WriteTransaction::~WriteTransaction() {
  if (open_) roll_back(connection_.handle());
}

ReadTransaction::~ReadTransaction() { roll_back(connection_.handle()); }

}  // namespace store
