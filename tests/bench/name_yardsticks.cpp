#include "name_yardsticks.h"

#include "base/fold.h"
#include "base/text.h"

namespace bench {
namespace {

std::vector<std::size_t> rows_of(SQLite::Statement& query) {
  std::vector<std::size_t> rows;
  while (query.executeStep()) rows.push_back(static_cast<std::size_t>(query.getColumn(0).getInt64()));
  return rows;
}

}  // namespace

NameYardsticks::NameYardsticks(const std::vector<search::Entry>& people) {
  database_.exec(
      "CREATE TABLE person (id INTEGER PRIMARY KEY, name TEXT); BEGIN;"
      "CREATE VIRTUAL TABLE words USING fts5(name, content='person', content_rowid='id', tokenize='trigram')");
  SQLite::Statement insert(database_, "INSERT INTO person VALUES (?, ?)");
  for (std::size_t i = 0; i < people.size(); ++i) {
    insert.bind(1, static_cast<std::int64_t>(i));
    insert.bind(2, people[i].name);
    insert.exec();
    insert.reset();
  }
  database_.exec("INSERT INTO words (words) VALUES ('rebuild'); COMMIT");
}

std::vector<std::size_t> NameYardsticks::like(const std::string& typed) {
  SQLite::Statement query(database_, "SELECT id FROM person WHERE name LIKE ? LIMIT 8");
  query.bind(1, "%" + typed + "%");
  return rows_of(query);
}

std::vector<std::size_t> NameYardsticks::trigrams(const std::string& typed) {
  const auto folded = base::folded(typed);
  std::string words;
  for (const auto word : base::words_of(folded)) {
    if (base::code_points(word).size() >= 3) words += "\"" + std::string(word) + "\" ";
  }
  if (words.empty()) return {};
  SQLite::Statement query(database_, "SELECT rowid FROM words WHERE words MATCH ? ORDER BY rank LIMIT 8");
  query.bind(1, words);
  return rows_of(query);
}

}  // namespace bench
