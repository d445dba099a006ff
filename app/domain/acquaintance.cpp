#include "domain/acquaintance.h"

#include <algorithm>

namespace domain {

bool remembers(const RegistrationRow& one, const RegistrationRow& other) {
  const auto said_yes = [](const RegistrationRow& row) { return value_of(row.fields, Field::remembered) == "yes"; };
  return said_yes(one) && said_yes(other);
}

std::vector<base::Instant> times_elsewhere(std::span<const ElsewhereRow> elsewhere) {
  constexpr std::chrono::days of_one_meeting(3);
  std::vector<base::Instant> said;
  said.reserve(elsewhere.size());
  for (const auto& row : elsewhere) said.push_back(row.on);
  std::ranges::sort(said);
  std::vector<base::Instant> meetings;
  meetings.reserve(said.size());
  for (const auto time : said) {
    if (meetings.empty() || time - meetings.back() > of_one_meeting) meetings.push_back(time);
  }
  return meetings;
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
    for (const auto time : times_elsewhere(elsewhere)) times.push_back(time);
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
