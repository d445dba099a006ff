#pragma once
// A TOML file that people write by hand: what is wrong in it is said with the line it stands in, also a key that means
// nothing here, because that is a slip of the pen whose writer waits for its effect. Internal to cli/: it shows toml++.
#include <toml++/toml.h>

#include <filesystem>
#include <set>
#include <string>

#include "base/error.h"

namespace cli {

/// file_unreadable, or bad_argument with the line where it is no TOML.
[[nodiscard]] base::Result<toml::table> read_toml(const std::filesystem::path& path);

/// Takes the values out of one table and remembers the first thing that is wrong.
class TomlTable {
 public:
  explicit TomlTable(const toml::table& table) : table_(table) {}

  /// Leaves `into` as it is where the key is not there.
  template <class Value, class Into>
  void take(std::string_view key, Into& into) {
    known_.emplace(key);
    const auto node = table_[key];
    if (!node) return;
    if (const auto value = node.value<Value>()) {
      into = static_cast<Into>(*value);
    } else {
      note(*node.node(), key);
    }
  }

  /// A value that only its taker can judge.
  void refuse(std::string_view key, std::string_view why);

  /// For the tables and arrays inside, which are taken one by one.
  [[nodiscard]] const toml::node* inner(std::string_view key) {
    known_.emplace(key);
    return table_[key].node();
  }

  /// "LINE: what", of the first value that is of another kind than it should be, else of the first key that nobody
  /// took; empty: nothing is wrong.
  [[nodiscard]] std::string wrong() const;

 private:
  void note(const toml::node& node, std::string_view what);

  const toml::table& table_;
  std::set<std::string, std::less<>> known_;
  std::string wrong_;
};

/// bad_argument "FILE:LINE: what".
[[nodiscard]] std::unexpected<base::Error> wrong_in(const std::filesystem::path& file, const std::string& wrong);

}  // namespace cli
