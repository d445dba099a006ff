#pragma once
// Whom the hosts look after, at the desk: effects and their answers. Guests never see any of it.
#include <optional>
#include <string>
#include <vector>

#include "domain/hosting.h"
#include "kiosk/introductions.h"

namespace kiosk {

struct GuestToHost {
  NamedGuest guest;
  domain::LookAfterBecause because = domain::LookAfterBecause::asked;
  base::Instant since;  // when they came in, or when a host was last there
  friend bool operator==(const GuestToHost&, const GuestToHost&) = default;
};

/// Answered by WhomToHost.
struct LookWhomToHost {
  friend bool operator==(const LookWhomToHost&, const LookWhomToHost&) = default;
};
struct WhomToHost {
  std::vector<GuestToHost> guests;  // who waits longest first; fifty at most
  std::size_t waiting = 0;          // how many there are
  friend bool operator==(const WhomToHost&, const WhomToHost&) = default;
};

/// Somebody in the room whom they have not met, and why these two.
struct HostPartner {
  NamedGuest whom;
  std::optional<domain::SuggestedBecause> because;  // nullopt: waits for a host, too
  std::string their_words;                          // empty likewise
  friend bool operator==(const HostPartner&, const HostPartner&) = default;
};
/// Answered by HostPartnerFound.
struct FindHostPartner {
  domain::RegistrationId guest;
  friend bool operator==(const FindHostPartner&, const FindHostPartner&) = default;
};
struct HostPartnerFound {
  domain::RegistrationId guest;
  std::optional<HostPartner> partner;  // nullopt: nobody here fits
};

/// A host was there. Ends what they asked for. Answered by WhomToHost.
struct SayLookedAfter {
  domain::RegistrationId guest;
  friend bool operator==(const SayLookedAfter&, const SayLookedAfter&) = default;
};

/// The list at the desk.
struct ShowingWhomToHost {
  WhomToHost list{};
  bool looked = false;  // the store has said who is on it
};
/// One of them, with a partner.
struct HostingGuest {
  GuestToHost guest;
  WhomToHost list;
  std::optional<HostPartner> partner{};
  bool looked = false;  // for a partner
  bool busy = false;
};

}  // namespace kiosk
