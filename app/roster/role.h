#pragma once
// What a column of a roster is for.
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include "domain/field.h"

namespace roster {

enum class Role : std::uint8_t {
  none,
  name,
  given_name,
  family_name,
  email,
  company,
  job_title,
  phone,
  ticket_type,
  ticket_code,
  scan_url,  // what the QR on the guest's phone holds; its pk= is a key of its own
  order_code,
  status,
  paid,        // yes or no
  voided,      // yes or no
  checked_in,  // a time, or nothing
  offer,
  ask,
  dietary,
  guests,  // how many companions without a name
  buyer,   // who paid, which says nothing about who comes
  answer,  // to another question: kept under the column's own title; the only role beside `none` of several columns
};
inline constexpr std::size_t role_count = static_cast<std::size_t>(Role::answer) + 1;

/// "given_name": for commands, and as a key of what people read.
[[nodiscard]] std::string_view name_of(Role role);
[[nodiscard]] std::optional<Role> role_named(std::string_view name);

/// The field of a person that a cell of this column fills, as it stands.
[[nodiscard]] constexpr std::optional<domain::Field> person_field(Role role) {
  switch (role) {
    case Role::given_name:
      return domain::Field::given_name;
    case Role::family_name:
      return domain::Field::family_name;
    case Role::company:
      return domain::Field::company;
    case Role::job_title:
      return domain::Field::job_title;
    case Role::phone:
      return domain::Field::phone;
    default:
      return std::nullopt;
  }
}

/// The field of a registration that a cell of this column fills, as it stands.
[[nodiscard]] constexpr std::optional<domain::Field> registration_field(Role role) {
  switch (role) {
    case Role::ticket_type:
      return domain::Field::ticket_type;
    case Role::order_code:
      return domain::Field::order_code;
    case Role::offer:
      return domain::Field::offer;
    case Role::ask:
      return domain::Field::ask;
    case Role::dietary:
      return domain::Field::dietary;
    default:
      return std::nullopt;
  }
}

}  // namespace roster
