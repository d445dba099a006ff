#pragma once
// What can be edited about an event, a person or a registration: one register per field, each with its own history.
#include <cstdint>
#include <optional>
#include <string_view>

namespace domain {

enum class Field : std::uint8_t {
  // of an event
  title,         // "Riverside Founders Evening"
  starts,        // UTC milliseconds
  ends,          // UTC milliseconds
  zone,          // tz database name
  kept_until,    // UTC milliseconds: when the personal data of the event goes
  capacity,      // how many may be in; empty: no bound
  walk_ins,      // "open" or "closed"
  help_desk,     // where it is: "left of the entrance"
  ticket_types,  // what they mean for badges: a JSON object (ticket_types.h)
  // of a person
  name,        // as its owner writes it
  given_name,  // empty where the roster has one name only
  family_name,
  email,
  company,
  job_title,
  phone,
  // of a registration
  ticket_type,
  status,       // domain::Status by name
  status_note,  // the roster's own word: "Refunded"
  order_code,   // places bought together
  offer,
  ask,
  dietary,        // what its owner eats and does not eat, as the roster says it
  answers,        // to the organizer's other questions: a JSON object, title to answer (answers.h)
  share,          // ShareLevel by name
  consent_until,  // UTC milliseconds: its owner agreed to be kept until then; empty: not asked yet
  remembered,     // "yes": whom I met is remembered for the next evenings of this series
};

[[nodiscard]] std::string_view name_of(Field field);
[[nodiscard]] std::optional<Field> field_named(std::string_view name);

enum class Status : std::uint8_t { going, pending, waitlist, cancelled };
[[nodiscard]] std::string_view name_of(Status status);
[[nodiscard]] std::optional<Status> status_named(std::string_view name);

/// What those I meet receive. Chosen by its owner; name only until chosen.
enum class ShareLevel : std::uint8_t { name_only, company, contact };
[[nodiscard]] std::string_view name_of(ShareLevel level);
[[nodiscard]] std::optional<ShareLevel> share_level_named(std::string_view name);

}  // namespace domain
