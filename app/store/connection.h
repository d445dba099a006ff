#pragma once
// One connection to SQLite and its prepared statements. Internal to store/: SQLite::Exception is thrown from everything
// here and caught where a public function of the room ends (sqlite_error.h). One thread.
#include <SQLiteCpp/SQLiteCpp.h>

#include <cstdint>
#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>

#include "base/id.h"
#include "base/instant.h"
#include "domain/ids.h"

namespace store {

/// SQL text that lives as long as the program, so that its address can name its prepared statement.
class Sql {
 public:
  consteval Sql(const char* text) : text_(text) {}  // NOLINT(google-explicit-constructor): a literal is what it is
  [[nodiscard]] const char* text() const { return text_; }

 private:
  const char* text_;
};

/// A prepared statement on its way: bind in order, then step. Resets when it goes. Two of the same text at once would
/// be one and the same statement: finish the first before the second.
class Query {
 public:
  explicit Query(SQLite::Statement& statement) : statement_(&statement) {}
  Query(Query&& other) noexcept : statement_(std::exchange(other.statement_, nullptr)), bound_(other.bound_) {}
  Query& operator=(Query&&) = delete;
  ~Query() {
    if (statement_ != nullptr) statement_->tryReset();
  }

  template <class... Values>
  Query& bind(const Values&... values) {
    (bind_next(values), ...);
    return *this;
  }

  [[nodiscard]] bool next() { return statement_->executeStep(); }
  void run() { statement_->exec(); }

  [[nodiscard]] bool is_null(int column) const { return statement_->getColumn(column).isNull(); }
  [[nodiscard]] std::int64_t integer(int column) const { return statement_->getColumn(column).getInt64(); }
  [[nodiscard]] std::string text(int column) const { return statement_->getColumn(column).getString(); }
  [[nodiscard]] base::Instant instant(int column) const { return base::from_millis(integer(column)); }
  [[nodiscard]] std::optional<base::Instant> maybe_instant(int column) const {
    return is_null(column) ? std::nullopt : std::optional(instant(column));
  }

  /// The nil id where the column holds none.
  template <class Id>
  [[nodiscard]] Id id(int column) const {
    return Id::parse(text(column)).value_or(Id{});
  }
  template <class Id>
  [[nodiscard]] std::optional<Id> maybe_id(int column) const {
    return is_null(column) ? std::nullopt : Id::parse(text(column));
  }

  /// False where the column is not exactly that long.
  template <std::size_t size>
  [[nodiscard]] bool bytes(int column, std::array<std::uint8_t, size>& into) const {
    const auto value = statement_->getColumn(column);
    if (value.getBytes() != static_cast<int>(size)) return false;
    const auto* blob = static_cast<const std::uint8_t*>(value.getBlob());
    std::copy_n(blob, size, into.begin());
    return true;
  }

 private:
  void bind_next(std::int64_t value) { statement_->bind(++bound_, value); }
  void bind_next(std::uint64_t value) { statement_->bind(++bound_, static_cast<std::int64_t>(value)); }
  void bind_next(int value) { statement_->bind(++bound_, value); }
  void bind_next(std::uint32_t value) { statement_->bind(++bound_, value); }
  void bind_next(bool value) { statement_->bind(++bound_, value ? 1 : 0); }
  void bind_next(const std::string& value) { statement_->bind(++bound_, value); }
  void bind_next(std::string_view value) { statement_->bind(++bound_, std::string(value)); }
  void bind_next(base::Instant value) { bind_next(base::to_millis(value)); }
  void bind_next(domain::BadgeId value) { bind_next(value.text()); }
  template <class Tag>
  void bind_next(const base::Id<Tag>& value) {
    bind_next(value.text());
  }
  template <std::size_t size>
  void bind_next(const std::array<std::uint8_t, size>& value) {
    statement_->bind(++bound_, value.data(), static_cast<int>(size));
  }
  template <class T>
  void bind_next(const std::optional<T>& value) {
    if (value) {
      bind_next(*value);
    } else {
      statement_->bind(++bound_);
    }
  }

  SQLite::Statement* statement_;
  int bound_ = 0;
};

class Connection {
 public:
  /// `flags` of sqlite3_open_v2. SQLite's own locking between threads is left out: a connection has one thread.
  Connection(const std::filesystem::path& path, int flags) : database_(path.c_str(), flags | SQLite::OPEN_NOMUTEX) {}

  template <class... Values>
  [[nodiscard]] Query query(Sql sql, const Values&... values) {
    Query query(prepared(sql));
    query.bind(values...);
    return query;
  }

  template <class... Values>
  void run(Sql sql, const Values&... values) {
    query(sql, values...).run();
  }

  /// The first column of the first row; 0 where there is none.
  template <class... Values>
  [[nodiscard]] std::int64_t number(Sql sql, const Values&... values) {
    auto found = query(sql, values...);
    return found.next() ? found.integer(0) : 0;
  }

  [[nodiscard]] std::int64_t last_id() const { return database_.getLastInsertRowid(); }
  /// Grows with every row this connection writes, also where that is rolled back.
  [[nodiscard]] std::int64_t writes() const;
  void execute(const std::string& sql) { database_.exec(sql); }
  [[nodiscard]] SQLite::Statement prepare(const std::string& sql) const { return {database_, sql}; }
  [[nodiscard]] sqlite3* handle() const { return database_.getHandle(); }

 private:
  SQLite::Statement& prepared(Sql sql) {
    const auto found = statements_.find(sql.text());
    if (found != statements_.end()) return found->second;
    return statements_.try_emplace(sql.text(), database_, sql.text()).first->second;
  }

  SQLite::Database database_;
  std::unordered_map<const char*, SQLite::Statement> statements_;  // go before the database does
};

/// Takes the write lock at once (BEGIN IMMEDIATE); rolls back where commit() was not reached.
class WriteTransaction {
 public:
  explicit WriteTransaction(Connection& connection) : connection_(connection) {
    connection_.execute("BEGIN IMMEDIATE");
  }
  WriteTransaction(const WriteTransaction&) = delete;
  WriteTransaction& operator=(const WriteTransaction&) = delete;
  ~WriteTransaction();

  /// Durable when it returns.
  void commit() {
    connection_.execute("COMMIT");
    open_ = false;
  }

 private:
  Connection& connection_;
  bool open_ = true;
};

/// One consistent picture over several queries, also while another process writes.
class ReadTransaction {
 public:
  explicit ReadTransaction(Connection& connection) : connection_(connection) { connection_.execute("BEGIN"); }
  ReadTransaction(const ReadTransaction&) = delete;
  ReadTransaction& operator=(const ReadTransaction&) = delete;
  ~ReadTransaction();

 private:
  Connection& connection_;
};

}  // namespace store
