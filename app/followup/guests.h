#pragma once
// Everybody of an evening as the others may see them: what each guest shares, and nothing beyond it.
#include <string>
#include <unordered_map>
#include <vector>

#include "followup/evening.h"

namespace followup {

/// Somebody as those they met receive them. Empty is what they do not share, or what is not known.
struct Contact {
  std::string name;
  std::string given_name;  // empty where the name has no parts
  std::string family_name;
  std::string company;    // from share level company on
  std::string job_title;  // from share level company on
  std::string email;      // share level contact: the address that its owner has seen and chosen to share
  std::string phone;      // share level contact
  friend bool operator==(const Contact&, const Contact&) = default;
};

/// What a badge shows of somebody, as far as they share even that.
[[nodiscard]] Contact as_on_a_badge(const Contact& contact);

struct Guest {
  const domain::RegistrationRow* registration = nullptr;
  const domain::PersonRow* person = nullptr;
  Contact contact;
};

/// The guests that may be listed: known ones, without those who came in unlisted. Points into the evening, which must
/// outlive it.
class Guests {
 public:
  explicit Guests(const Evening& evening);

  /// nullptr for a registration that is not to be listed.
  [[nodiscard]] const Guest* find(const domain::RegistrationId& registration) const;

  /// By name, then by id.
  [[nodiscard]] std::vector<const Guest*> in_order() const;

 private:
  std::unordered_map<domain::RegistrationId, Guest> guests_;
};

/// Meetings to hand out, by time and then by ids: without those held or withdrawn, and without those of somebody who is
/// not to be listed.
[[nodiscard]] std::vector<const domain::MeetingRow*> listed_meetings(const Evening& evening, const Guests& guests);

}  // namespace followup
