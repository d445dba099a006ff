#include "followup/contacts.h"

#include <algorithm>
#include <tuple>
#include <unordered_set>

namespace followup {

namespace {

/// Keeps the first contact of each person: several places of one person are one contact.
class Once {
 public:
  void add(std::vector<MetContact>& contacts, const Guest* guest, base::Instant met) {
    if (seen_.insert(guest->person->id).second) contacts.push_back({guest, met});
  }

 private:
  std::unordered_set<domain::PersonId> seen_;
};

}  // namespace

std::vector<MetContact> everybody_who_met(const Evening& evening, const Guests& guests) {
  std::vector<MetContact> contacts;
  Once once;
  for (const domain::MeetingRow* meeting : listed_meetings(evening, guests)) {
    once.add(contacts, guests.find(meeting->a), meeting->first_met);
    once.add(contacts, guests.find(meeting->b), meeting->first_met);
  }
  std::ranges::sort(contacts, [](const MetContact& left, const MetContact& right) {
    return std::tie(left.guest->contact.name, left.guest->person->id) <
           std::tie(right.guest->contact.name, right.guest->person->id);
  });
  return contacts;
}

std::vector<MetContact> met_by(const domain::PersonId& person, const Evening& evening, const Guests& guests) {
  std::vector<MetContact> contacts;
  Once once;
  for (const domain::MeetingRow* meeting : listed_meetings(evening, guests)) {
    const Guest* one = guests.find(meeting->a);
    const Guest* two = guests.find(meeting->b);
    if (one->person->id == person) once.add(contacts, two, meeting->first_met);
    if (two->person->id == person) once.add(contacts, one, meeting->first_met);
  }
  return contacts;
}

}  // namespace followup
