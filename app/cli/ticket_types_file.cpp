#include "cli/ticket_types_file.h"

#include <fmt/format.h>

#include "base/text.h"
#include "cli/toml_table.h"

namespace cli {

namespace {

void take_style(TomlTable& table, domain::TicketStyle& style) {
  table.take<std::string>("template", style.badge);
  table.take<std::string>("band", style.band);
  table.take<std::string>("place", style.place);
  table.take<bool>("suggested", style.suggested);
  for (auto* text : {&style.badge, &style.band, &style.place}) *text = base::single_line(base::sanitised(*text));
}

std::unexpected<base::Error> no_table(const toml::node& node, std::string_view key) {
  return base::fail(base::ErrorCode::bad_argument, fmt::format("{}: {}", node.source().begin.line, key));
}

base::Result<domain::TicketStyle> style_from(const toml::node& node, std::string_view key) {
  if (!node.is_table()) return no_table(node, key);
  TomlTable table(*node.as_table());
  domain::TicketStyle style;
  take_style(table, style);
  if (auto wrong = table.wrong(); !wrong.empty()) return base::fail(base::ErrorCode::bad_argument, std::move(wrong));
  return style;
}

}  // namespace

base::Result<domain::TicketTypes> ticket_types_from(const toml::node& badge) {
  if (!badge.is_table()) return no_table(badge, "badge");
  TomlTable table(*badge.as_table());
  domain::TicketTypes types;
  take_style(table, types.everybody);
  const toml::node* by_type = table.inner("types");
  if (auto wrong = table.wrong(); !wrong.empty()) return base::fail(base::ErrorCode::bad_argument, std::move(wrong));
  if (by_type == nullptr) return types;
  if (!by_type->is_table()) return no_table(*by_type, "types");
  for (const auto& [name, node] : *by_type->as_table()) {
    auto style = style_from(node, name.str());
    if (!style) return std::unexpected(style.error());
    types.types.emplace(name.str(), *std::move(style));
  }
  return types;
}

}  // namespace cli
