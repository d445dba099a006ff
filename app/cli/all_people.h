#pragma once
// Everybody of all evenings: whom somebody means, and how they are told apart.
#include <string>
#include <unordered_map>
#include <vector>

#include "cli/voice.h"
#include "domain/same_people.h"
#include "followup/whole.h"
#include "roster/recognise.h"

namespace cli {

/// The beginning of an id, as people read and type it.
[[nodiscard]] std::string short_id(const std::string& id);

/// Does `typed` say the id: at least six digits of its beginning?
[[nodiscard]] bool is_id(const std::string& typed, const std::string& id);

/// Without those who came in unlisted. Points at rows of the whole, which must outlive it; its evenings may be moved.
class AllPeople {
 public:
  explicit AllPeople(const followup::Whole& whole);

  /// Whose name (the same words in any order), address or id this is, each id of theirs; none: nobody's.
  [[nodiscard]] std::vector<domain::PersonId> called(const std::string& asked) const;

  /// One person, as merges make it. not_found; bad_argument that tells the ids where it may be several people.
  [[nodiscard]] base::Result<domain::PersonId> find(const std::string& asked, const Voice& voice) const;
  /// One id: of those that merges make one, too.
  [[nodiscard]] base::Result<domain::PersonId> find_id(const std::string& asked, const Voice& voice) const;

  [[nodiscard]] const domain::SamePeople& same() const { return same_; }
  /// As they write it; of all who are one, where it has to be one name.
  [[nodiscard]] std::string name(domain::PersonId person) const;
  /// "Ana Costa <ana@mail.example>, Northbank (3fa2c1d0; Riverside in October)"
  [[nodiscard]] std::string described(domain::PersonId person, const Voice& voice) const;
  /// All ids of one person, by the evenings they are from.
  [[nodiscard]] std::vector<domain::PersonId> ids_of(domain::PersonId person) const;
  [[nodiscard]] std::vector<roster::Attendance> attendances() const;

 private:
  struct Place {
    const domain::RegistrationRow* registration = nullptr;
    std::size_t evening = 0;
  };
  struct Somebody {
    domain::PersonId id;
    const domain::PersonRow* row = nullptr;
    std::vector<Place> places;
  };
  [[nodiscard]] const Somebody* somebody(domain::PersonId id) const;
  [[nodiscard]] std::unexpected<base::Error> several(const std::string& asked, std::vector<domain::PersonId> ids,
                                                     const Voice& voice) const;

  struct Evening {
    domain::EventId event;
    std::string title;
  };

  domain::SamePeople same_;
  std::vector<Evening> evenings_;
  std::vector<Somebody> people_;  // as their evenings come
  std::unordered_map<domain::PersonId, std::size_t> positions_;
};

}  // namespace cli
