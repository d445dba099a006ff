#pragma once
// Two people who could be useful to each other, and why in the person's own words. Made by matching/, shown at the
// kiosk, on slips and in packs.
#include <string>

#include "domain/ids.h"

namespace domain {

/// you_can_help: their ask meets what you offer. can_help_you: your ask meets what they offer.
enum class SuggestedBecause : std::uint8_t { you_can_help, can_help_you };

struct Suggestion {
  RegistrationId whom;
  SuggestedBecause because = SuggestedBecause::you_can_help;
  std::string their_words;  // the line of theirs that meets yours
  std::string your_words;
  double weight = 0;  // of the match, for sorting: never of a person
  friend bool operator==(const Suggestion&, const Suggestion&) = default;
};

}  // namespace domain
