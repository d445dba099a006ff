#pragma once
// The ticket systems whose exports are known by their column titles. Tables: a further system is a further line.
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
  std::span<const std::string_view> also;  // the other titles it has itself: nobody's answers
  std::string_view placeholder;            // its way of saying "not given"; empty: none
  Quoting quoting = Quoting::quoted;
  enum class Layout : std::uint8_t {
    fixed,  // the organizer adds questions only; who is who stands in the system's own columns
    free,   // every column is the organizer's
  } layout = Layout::fixed;
};

[[nodiscard]] std::span<const System> systems();

}  // namespace roster
