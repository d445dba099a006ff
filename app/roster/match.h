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

  /// All three give the position in `known.persons`. Call each for all people of the draft before the next, for those
  /// who were not found yet, and all before asking for tickets: who is certain is not taken by who is only probable.
  ///
  /// The same name and address; without an address, also a ticket of that name, or the same name from an earlier
  /// roster.
  [[nodiscard]] std::optional<std::size_t> take_certain(const Draft& draft, const DraftPerson& person);
  /// Who once was said to be one with somebody here, who may be taken by another row.
  [[nodiscard]] std::optional<std::size_t> take_alias(const DraftPerson& person);
  /// One of the tickets, where name or address agree; the same address, where one has no name or the name was changed
  /// here by hand.
  [[nodiscard]] std::optional<std::size_t> take_probable(const Draft& draft, const DraftPerson& person);
  /// Who holds one of the tickets, is taken by another row, and may be called so.
  [[nodiscard]] std::optional<std::size_t> holder(const Draft& draft, const DraftPerson& person) const;

  void take(std::size_t person) { people_[person].taken = true; }

  /// By a shared scan key; else a place of the person's that has no key yet; else, for a ticket without keys, any
  /// place.
  [[nodiscard]] const domain::RegistrationRow* take_registration(domain::PersonId person, const DraftTicket& ticket);

 private:
  using Positions = std::vector<std::size_t>;

  struct Identity {
    std::string words;
    std::string address;
    bool renamed = false;  // by hand
    bool keyless = true;   // no registration has a scan key
    bool from_roster = false;
    bool taken = false;
    Positions registrations;
  };

  template <class Agrees>
  [[nodiscard]] std::optional<std::size_t> by_ticket(const Draft& draft, const DraftPerson& person,
                                                     const Agrees& agrees) const;
  [[nodiscard]] std::optional<std::size_t> by_address_and_name(const DraftPerson& person) const;
  [[nodiscard]] std::optional<std::size_t> by_address(const DraftPerson& person) const;
  [[nodiscard]] std::optional<std::size_t> by_name(const Draft& draft, const DraftPerson& person) const;

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
