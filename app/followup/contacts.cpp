#include "followup/contacts.h"

#include <algorithm>
#include <tuple>
#include <unordered_set>

namespace followup {

namespace {

/// Keeps the first contact of each person: several places of one person are one contact.
class Once {
 public:
  explicit Once(const Circle& circle) : circle_(circle) {}

  void add(std::vector<MetContact>& contacts, const domain::RegistrationId& place, base::Instant met) {
    if (seen_.insert(circle_.person(place)).second) contacts.push_back({circle_.guests().find(place), met});
  }

 private:
  const Circle& circle_;
  std::unordered_set<domain::PersonId> seen_;
};

}  // namespace

std::vector<MetContact> everybody_who_met(const Circle& circle) {
  std::vector<MetContact> contacts;
  Once once(circle);
  for (const domain::MeetingRow* meeting : circle.meetings()) {
    once.add(contacts, meeting->a, meeting->first_met);
    once.add(contacts, meeting->b, meeting->first_met);
  }
  std::ranges::sort(contacts, [](const MetContact& left, const MetContact& right) {
    return std::tie(left.guest->contact.name, left.guest->person->id) <
           std::tie(right.guest->contact.name, right.guest->person->id);
  });
  return contacts;
}

std::vector<MetContact> met_by(const domain::PersonId& person, const Circle& circle) {
  std::vector<MetContact> contacts;
  Once once(circle);
  const domain::PersonId wanted = circle.one_of(person);
  for (const domain::MeetingRow* meeting : circle.meetings()) {
    if (circle.person(meeting->a) == wanted) once.add(contacts, meeting->b, meeting->first_met);
    if (circle.person(meeting->b) == wanted) once.add(contacts, meeting->a, meeting->first_met);
  }
  return contacts;
}

}  // namespace followup
