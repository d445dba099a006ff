#include "store/rebuild.h"

#include <array>

#include "store/migrations.h"
#include "store/stored_fact.h"

namespace store {
namespace {

// Every table that is derived, by its key: the first `key` columns.
struct Derived {
  const char* table;
  int key;
};
constexpr std::array derived{
    Derived{"names", 3},     Derived{"event", 1},     Derived{"person", 1},   Derived{"registration", 1},
    Derived{"scan_key", 3},  Derived{"badge", 1},     Derived{"check_in", 2}, Derived{"meeting", 2},
    Derived{"note", 4},      Derived{"help", 2},      Derived{"promise", 1},  Derived{"introduction", 1},
    Derived{"avoidance", 2}, Derived{"elsewhere", 2}, Derived{"merge", 2},
};

// A row's columns as text that compares as SQLite sorts them: numbers before text, each padded alike.
std::vector<std::string> row_of(SQLite::Statement& statement) {
  std::vector<std::string> row;
  for (int i = 0; i < statement.getColumnCount(); ++i) {
    const auto column = statement.getColumn(i);
    if (column.isNull()) {
      row.emplace_back("NULL");
    } else if (column.isInteger()) {
      auto digits = std::to_string(column.getInt64());
      row.push_back(std::string(20 - std::min<std::size_t>(digits.size(), 20), ' ') + digits);
    } else {
      row.push_back('\'' + column.getString());
    }
  }
  return row;
}

class Cursor {
 public:
  Cursor(Session& session, const Derived& which)
      : statement_(session.connection.prepare(select(which))), key_(static_cast<std::size_t>(which.key)) {
    advance();
  }

  void advance() {
    if (statement_.executeStep()) {
      row_ = row_of(statement_);
    } else {
      row_.clear();
    }
  }
  [[nodiscard]] bool at_end() const { return row_.empty(); }
  [[nodiscard]] const std::vector<std::string>& row() const { return row_; }
  [[nodiscard]] std::vector<std::string> key() const { return {row_.begin(), row_.begin() + static_cast<long>(key_)}; }
  [[nodiscard]] std::string name() const {
    std::string text;
    for (const auto& part : key()) {
      const auto start = part.find_first_not_of(" '");
      text += (text.empty() ? "" : " ") + (start == std::string::npos ? "(empty)" : part.substr(start));
    }
    return text;
  }

 private:
  static std::string select(const Derived& which) {
    std::string sql = std::string("SELECT * FROM ") + which.table + " ORDER BY 1";
    for (int i = 2; i <= which.key; ++i) sql += ", " + std::to_string(i);
    return sql;
  }

  SQLite::Statement statement_;
  std::size_t key_;
  std::vector<std::string> row_;
};

}  // namespace

std::unique_ptr<Session> rebuilt(Session& from) {
  auto session = std::make_unique<Session>(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
  for (const auto* step : migrations()) session->connection.execute(step);
  WriteTransaction transaction(session->connection);
  auto origins = from.connection.query("SELECT id, text FROM origin");
  while (origins.next()) {
    session->connection.run("INSERT INTO origin(id, text) VALUES(?,?)", origins.integer(0), origins.text(1));
  }
  for_each_fact(from.connection, from.origins, [&](const StoredFact& stored) {
    const auto fact = stored.fact();
    insert(session->connection, session->origins, stored, fact.body);
    session->tables.fold(stored.id, fact);
  });
  transaction.commit();
  return session;
}

void fold_again(Session& session) {
  for (const auto& which : derived) {
    if (std::string_view(which.table) == "names") continue;  // says which facts there are, not what they come to
    session.connection.execute(std::string("DELETE FROM ") + which.table);
  }
  for_each_fact(session.connection, session.origins,
                [&](const StoredFact& stored) { session.tables.fold(stored.id, stored.fact()); });
}

void compare(Session& stored, Session& expected, const std::function<bool(const std::string&)>& report) {
  for (const auto& which : derived) {
    Cursor is(stored, which);
    Cursor should(expected, which);
    while (!is.at_end() || !should.at_end()) {
      const std::string table = std::string("table ") + which.table + ", row ";
      if (should.at_end() || (!is.at_end() && is.key() < should.key())) {
        if (!report(table + is.name() + ": the journal knows nothing of it")) return;
        is.advance();
      } else if (is.at_end() || should.key() < is.key()) {
        if (!report(table + should.name() + ": missing")) return;
        should.advance();
      } else {
        if (is.row() != should.row() && !report(table + is.name() + ": not what the journal says")) return;
        is.advance();
        should.advance();
      }
    }
  }
}

}  // namespace store
