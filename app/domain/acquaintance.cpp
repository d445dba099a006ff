#include "domain/acquaintance.h"

#include <algorithm>

namespace domain {

bool remembers(const RegistrationRow& one, const RegistrationRow& other) {
  const auto said_yes = [](const RegistrationRow& row) { return value_of(row.fields, Field::remembered) == "yes"; };
  return said_yes(one) && said_yes(other);
}

std::vector<base::Instant> times_met(const EveningOfTwo& tonight, std::span<const EveningOfTwo> earlier,
                                     std::span<const ElsewhereRow> elsewhere) {
  const auto chosen = [](const EveningOfTwo& evening) {
    return evening.one != nullptr && evening.other != nullptr && remembers(*evening.one, *evening.other);
  };
  std::vector<base::Instant> times;
  if (chosen(tonight)) {
    times.reserve(earlier.size() + elsewhere.size() + 1);
    for (const auto& evening : earlier) {
      if (evening.met && chosen(evening)) times.push_back(*evening.met);
    }
    for (const auto& meeting : elsewhere) times.push_back(meeting.on);
  }
  if (tonight.met) times.push_back(*tonight.met);
  std::ranges::sort(times);
  return times;
}

Rung rung_after(std::size_t meetings) {
  if (meetings == 0) return Rung::nobody;
  if (meetings == 1) return Rung::know;
  return meetings == 2 ? Rung::like : Rung::trust;
}

}  // namespace domain
