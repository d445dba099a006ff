#pragma once
// What can be edited about an event, a person, a registration, a promise or an introduction: one register per field,
// each with its own history.
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
  dietary,         // what its owner eats and does not eat, as the roster says it
  answers,         // to the organizer's other questions: a JSON object, title to answer (answers.h)
  share,           // ShareLevel by name
  consent_until,   // UTC milliseconds: its owner agreed to be kept until then; empty: not asked yet
  remembered,      // "yes": whom I met is remembered for the next evenings of this series; "no"; empty: not asked yet
  words_shown,     // "yes": its owner has seen offer and ask, and others may; empty or "no": they are nobody else's
  pack_address,    // where its owner's list goes, once they have seen it; empty: nowhere
  shared_address,  // what those I meet receive at share level contact; once its owner has seen it
  wants_host,      // "yes": "First time here: please introduce me to someone"
  looked_after,    // UTC milliseconds: when a host last took care of them
  // of a promise or an introduction
  words,    // what exactly, or why
  due,      // UTC milliseconds: the day it is meant for
  outcome,  // PromiseOutcome or IntroductionOutcome by name
  // of an introduction
  first_says,  // Answer by name; empty: not asked yet
  second_says,
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

/// taken_back: touched by mistake, as if it had never been made.
enum class PromiseOutcome : std::uint8_t { open, kept, dropped, taken_back };
[[nodiscard]] std::string_view name_of(PromiseOutcome outcome);
[[nodiscard]] std::optional<PromiseOutcome> promise_outcome_named(std::string_view name);

enum class IntroductionOutcome : std::uint8_t { open, happened, did_not, taken_back };
[[nodiscard]] std::string_view name_of(IntroductionOutcome outcome);
[[nodiscard]] std::optional<IntroductionOutcome> introduction_outcome_named(std::string_view name);

/// What somebody says to being introduced.
enum class Answer : std::uint8_t { yes, not_now };
[[nodiscard]] std::string_view name_of(Answer answer);
[[nodiscard]] std::optional<Answer> answer_named(std::string_view name);

}  // namespace domain
