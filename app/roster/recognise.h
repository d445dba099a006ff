#pragma once
// Who comes again. Persons of different events in one database are one and the same where both were on a guest list
// with the same e-mail address and the same words in the name, in any order. Pure.
//
// Only guest lists tell: at a kiosk anybody can type another's name and address, so those are suggested to a human
// (likely_across.h). An address that several people of one event carry, at whichever, recognises nobody. Whom a human
// has parted is never joined again by this rule, neither directly nor through others.
#include <span>
#include <string>
#include <vector>

#include "domain/records.h"

namespace roster {

/// Somebody's place at an event; no place of those who came in unlisted.
struct Attendance {
  domain::PersonId person;
  domain::EventId event;
  domain::Source source = domain::Source::roster;
  std::string name;
  std::string email;
};

/// What is to be written: no more than it takes to make them one. `here` are those of one event, `elsewhere` of others;
/// whom both name is known there already. In an order that depends on nothing but who they are.
[[nodiscard]] std::vector<domain::PersonsMerged> recognise(std::span<const Attendance> here,
                                                           std::span<const Attendance> elsewhere,
                                                           std::span<const domain::MergeRow> merges);

}  // namespace roster
