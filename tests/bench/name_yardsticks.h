#pragma once
// How door apps search today, on the same people: SQLite's LIKE '%…%', and its FTS5 index of trigrams.
#include <SQLiteCpp/SQLiteCpp.h>

#include <string>
#include <vector>

#include "search/name_index.h"

namespace bench {

class NameYardsticks {
 public:
  explicit NameYardsticks(const std::vector<search::Entry>& people);

  /// Positions in `people`, eight at most.
  [[nodiscard]] std::vector<std::size_t> like(const std::string& typed);
  /// Every word of three letters or more must be in the name; nobody where there is none.
  [[nodiscard]] std::vector<std::size_t> trigrams(const std::string& typed);

 private:
  SQLite::Database database_{":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE};
};

}  // namespace bench
