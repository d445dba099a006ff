#pragma once
// What a ticket type means: for a badge which template, which word on its band, where it is picked up; and whether
// who has it is suggested to others. One JSON text in
// Field::ticket_types of an event.
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace domain {

/// The template of a badge where nobody has chosen one.
inline constexpr std::string_view usual_badge = "a6";

struct TicketStyle {
  std::string badge;              // a template's name: "card"; empty: as everybody else's, or the usual one
  std::string band;               // "Speaker"
  std::string place;              // where a badge that is printed already lies: "the speakers' desk"
  std::optional<bool> suggested;  // may they be suggested to others, and others to them? A sponsor or crew may not
  friend bool operator==(const TicketStyle&, const TicketStyle&) = default;
};

struct TicketTypes {
  TicketStyle everybody;
  std::map<std::string, TicketStyle> types;  // by the ticket type as the roster writes it
  friend bool operator==(const TicketTypes&, const TicketTypes&) = default;

  /// The type's own values, and everybody's where it has none.
  [[nodiscard]] TicketStyle style_of(std::string_view ticket_type) const;
  /// Yes where nobody has said otherwise.
  [[nodiscard]] bool is_suggested(std::string_view ticket_type) const;
};

/// Whatever cannot be read is as if it were not there.
[[nodiscard]] TicketTypes ticket_types_in(std::string_view json);
[[nodiscard]] std::string json_of(const TicketTypes& types);

}  // namespace domain
