#pragma once
// The screens of introducing two people, and of what came of it.
#include <optional>
#include <vector>

#include "kiosk/guest.h"
#include "kiosk/introductions.h"
#include "kiosk/typed_line.h"

namespace kiosk {

/// Somebody to be introduced; with their badge where it was shown here.
struct Introducee {
  NamedGuest named;
  std::optional<BadgedGuest> here;
};
/// "Introduce two people": nothing is recorded before both are known.
struct IntroducingTwo {
  BadgedGuest introducer;
  std::optional<Introducee> first;
  std::optional<Introducee> second;  // while the store decides
  std::vector<NamedGuest> met;
  std::vector<FittingPair> fitting;
  enum class Tab : std::uint8_t { fitting, met } tab = Tab::met;
  std::optional<WhyNotIntroduced> why_not;
};
/// The two are asked, each on their own card.
struct AskingTwo {
  BadgedGuest introducer;
  Introducee first;
  Introducee second;
  IntroductionCard card;
  bool busy = false;
};
struct SayingWhy {
  AskingTwo asking;
  Line line;
  Keys keys;
};
/// What came of introductions: of the guest whose badge opened it. They are in Model::my_introductions.
struct ShowingIntroductions {
  BadgedGuest guest;
  std::optional<domain::IntroductionId> chosen;
};

}  // namespace kiosk
