#pragma once
// Which of the people already known a person of the roster is, and which registration a ticket.
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "roster/draft.h"
#include "roster/plan.h"

namespace roster {

/// A known person or registration is given away once. `known` must outlive this.
class Matcher {
 public:
  explicit Matcher(const Known& known);

  /// In this order: one of the tickets by its code, where name or address agree; the same address and name; the same
  /// address, where the name was changed here by hand; without address and codes, the same name from an earlier roster.
  /// Call for each person of the draft, in order, before asking for tickets.
  /// Gives the position in `known.persons`.
  [[nodiscard]] std::optional<std::size_t> take_person(const Draft& draft, const DraftPerson& person);

  /// For those whom take_person() did not find: who is here under another name or address because a human once said so,
  /// or holds one of the tickets and may be called so. That person may have been taken by another row.
  [[nodiscard]] std::optional<std::size_t> known_otherwise(const Draft& draft, const DraftPerson& person);

  void take(std::size_t person) { people_[person].taken = true; }

  /// By a shared scan key; else a place of the person's that has no key yet; else, for a ticket without keys, any
  /// place.
  [[nodiscard]] const domain::RegistrationRow* take_registration(domain::PersonId person, const DraftTicket& ticket);

 private:
  using Positions = std::vector<std::size_t>;

  [[nodiscard]] bool fits(std::size_t index, const DraftPerson& person) const;
  [[nodiscard]] std::optional<std::size_t> by_ticket(const Draft& draft, const DraftPerson& person) const;
  [[nodiscard]] std::optional<std::size_t> by_address(const DraftPerson& person) const;
  [[nodiscard]] std::optional<std::size_t> by_name(const Draft& draft, const DraftPerson& person) const;

  struct Identity {
    std::string words;
    std::string address;
    bool renamed = false;  // by hand
    bool keyless = true;   // no registration has a scan key
    bool from_roster = false;
    bool taken = false;
    Positions registrations;
  };

  const Known& known_;
  std::vector<Identity> people_;    // beside known_.persons
  std::vector<bool> places_taken_;  // beside known_.registrations
  std::unordered_map<domain::PersonId, std::size_t> by_id_;
  std::unordered_map<std::string, Positions> by_address_;  // people
  std::unordered_map<std::string, Positions> by_words_;    // people without an address
  std::unordered_map<std::string, Positions> by_key_;      // registrations
  std::unordered_map<std::string, Positions> by_alias_;    // people, by address and words; each is used once
};

/// Were all facts that wrote this field imports?
[[nodiscard]] bool is_of_roster(const Known& known, const domain::Fields& fields, domain::Field field);

}  // namespace roster
