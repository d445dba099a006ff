#include "domain/check_in.h"

#include <charconv>

namespace domain {

CheckInDecision decide_check_in(const RegistrationRow& registration, const House& house) {
  // Whoever is in stays in: a status that changed meanwhile is the organizer's affair, not the door's.
  if (registration.in_since) return IsIn{*registration.in_since, registration.in_at};
  switch (status_named(value_of(registration.fields, Field::status)).value_or(Status::going)) {
    case Status::going:
      break;
    case Status::pending:
      return Refuse{Refusal::pending};
    case Status::waitlist:
      return Refuse{Refusal::waitlist};
    case Status::cancelled:
      return Refuse{Refusal::cancelled};
  }
  if (house.capacity && house.in >= *house.capacity) return Refuse{Refusal::full};
  return Admit{};
}

WalkInDecision decide_walk_in(const EventRow& event, const House& house) {
  if (value_of(event.fields, Field::walk_ins) == "closed") return WalkInDecision::closed;
  if (house.capacity && house.in >= *house.capacity) return WalkInDecision::full;
  return WalkInDecision::welcome;
}

House house_of(const EventRow& event, int in) {
  House house{in, std::nullopt};
  const std::string& capacity = value_of(event.fields, Field::capacity);
  int places = 0;
  const char* end = capacity.data() + capacity.size();
  const auto read = std::from_chars(capacity.data(), end, places);
  if (!capacity.empty() && read.ec == std::errc{} && read.ptr == end) house.capacity = places;
  return house;
}

}  // namespace domain
