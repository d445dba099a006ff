#pragma once
// The ticket systems whose exports are known by their column titles, and the titles that any spreadsheet may have.
// Tables: a further system or language is a further line.
#include <cstdint>
#include <span>
#include <string_view>

#include "roster/delimited.h"
#include "roster/role.h"

namespace roster {

struct Title {
  std::string_view text;  // as the system writes it, compared without regard to ASCII case
  Role role;
};

struct System {
  std::string_view name;
  std::span<const std::string_view> signature;  // titles that together only this system has
  std::span<const Title> titles;
  std::string_view placeholder;  // its way of saying "not given"; empty: none
  Quoting quoting = Quoting::quoted;
  enum class Layout : std::uint8_t {
    fixed,  // the organizer adds questions only; who is who stands in the system's own columns
    free,   // every column is the organizer's
  } layout = Layout::fixed;
};

[[nodiscard]] std::span<const System> systems();

enum class Match : std::uint8_t { whole, part };

/// A title that speaks for itself. `text` is folded (base/fold.h).
struct CommonTitle {
  std::string_view text;
  Match match;
  Role role;
};

/// The first that fits counts.
[[nodiscard]] std::span<const CommonTitle> common_titles();

}  // namespace roster
