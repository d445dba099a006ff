#pragma once
// A registration as the search knows it, and the same in few bytes: an index holds 100,000 of them.
#include <string>
#include <string_view>
#include <vector>

#include "domain/ids.h"

namespace search {

struct Entry {
  domain::RegistrationId registration;
  domain::PersonId person;
  std::string name;
  std::string given_name;  // empty where the roster has one name only
  std::string family_name;
  std::string email;  // empty where the roster has none
  std::string company;
  std::vector<std::string> codes;  // what a scanner may read from the ticket
  bool admissible = true;          // going; of a person's several registrations one that is going is shown
  friend bool operator==(const Entry&, const Entry&) = default;
};

class PackedEntry {
 public:
  explicit PackedEntry(const Entry& entry);

  [[nodiscard]] Entry unpacked() const;
  [[nodiscard]] std::string_view name() const;
  [[nodiscard]] domain::RegistrationId registration() const { return registration_; }
  [[nodiscard]] domain::PersonId person() const { return person_; }
  [[nodiscard]] bool admissible() const { return admissible_; }

 private:
  domain::RegistrationId registration_;
  domain::PersonId person_;
  std::string texts_;  // each behind its length
  bool admissible_;
};

}  // namespace search
