#pragma once
// What a column's title says about it, in English, German, French, Spanish and Japanese. Tables: a further title or
// language is a further line.
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "roster/role.h"

namespace roster {

/// What a title needs from its column's cells (content.h) before it is believed.
enum class Proof : std::uint8_t {
  none,         // it speaks for itself
  not_against,  // unless they contradict: "Title" is a job, or Mr and Ms
  shown,        // only where they show it: "Ticket" is a code, or a kind of ticket
};

struct Claim {
  Role role;
  Proof proof;
};

/// A title, folded (base/fold.h): compared as a whole.
struct CommonTitle {
  std::string_view text;
  Claim claim;
};

/// A question is known by words in it.
struct CommonQuestion {
  std::string_view text;
  Role role;
};

[[nodiscard]] std::span<const CommonTitle> titles_of_people();     // titles_of_people.cpp
[[nodiscard]] std::span<const CommonTitle> titles_of_tickets();    // titles_of_tickets.cpp
[[nodiscard]] std::span<const CommonTitle> titles_of_questions();  // titles_of_questions.cpp
[[nodiscard]] std::span<const CommonQuestion> common_questions();

/// What the title may mean, the likeliest first; empty where it says nothing. "Your e-mail (required)*" and "E-mail /
/// Courriel" mean what "E-mail" means; "Company name and address", "Username" and "Emergency contact (phone)" mean
/// nothing.
[[nodiscard]] std::vector<Claim> claims_of(const std::string& title);

/// What the machine or the organizer wrote down beside the answers: no answer of anybody's.
[[nodiscard]] bool is_bookkeeping(const std::string& title);

/// A title that says what stands there, and it is nothing this program has a use for: never guessed by its cells.
[[nodiscard]] bool is_something_else(const std::string& title);

/// Said of a full name by some and of one part of it by others: "Name, Vorname" and "Nombre, Apellidos".
[[nodiscard]] bool is_any_name(const std::string& title);

}  // namespace roster
