#include "cli/toml_table.h"

#include <fmt/format.h>

#include "intake/roster_file.h"

namespace cli {

base::Result<toml::table> read_toml(const std::filesystem::path& path) {
  const auto text = intake::read_input_file(path.string());
  if (!text) return std::unexpected(text.error());
  try {
    return toml::parse(*text);
  } catch (const toml::parse_error& error) {
    return base::fail(base::ErrorCode::bad_argument,
                      fmt::format("{}:{}: {}", path.string(), error.source().begin.line, error.description()));
  }
}

void TomlTable::refuse(std::string_view key, std::string_view why) {
  if (const auto node = table_[key]) note(*node.node(), fmt::format("{}: {}", key, why));
}

void TomlTable::note(const toml::node& node, std::string_view what) {
  if (wrong_.empty()) wrong_ = fmt::format("{}: {}", node.source().begin.line, what);
}

std::string TomlTable::wrong() const {
  if (!wrong_.empty()) return wrong_;
  for (const auto& [key, node] : table_) {
    if (!known_.contains(key.str())) return fmt::format("{}: {}?", node.source().begin.line, key.str());
  }
  return {};
}

std::unexpected<base::Error> wrong_in(const std::filesystem::path& file, const std::string& wrong) {
  return base::fail(base::ErrorCode::bad_argument, fmt::format("{}:{}", file.string(), wrong));
}

}  // namespace cli
