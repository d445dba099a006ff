#pragma once
// What the kiosk knows about somebody while they stand in front of it. Plain values, copied from the store's rows.
#include <optional>
#include <string>
#include <vector>

#include "badge/content.h"
#include "domain/check_in.h"
#include "domain/fold.h"
#include "kiosk/printing.h"

namespace kiosk {

/// How offer and ask stand with their owner: unconfirmed ones came with the roster, and nobody else sees them.
enum class WordsAre : std::uint8_t { nowhere, unconfirmed, shown, kept_private };

/// What the guest has chosen so far.
struct Choices {
  bool remembered = false;  // whom they meet, for the next evenings of the series
  bool wants_host = false;  // "please introduce me to someone"
  WordsAre words = WordsAre::nowhere;
  std::string offer;
  std::string ask;
  std::string pack_address;    // where their list goes; empty: nowhere
  std::string shared_address;  // what those they meet receive with share level contact
  friend bool operator==(const Choices&, const Choices&) = default;
};

struct GuestCard {
  domain::RegistrationId registration;
  domain::PersonId person;
  std::string name;        // as its owner writes it; "Guest 17" for an unlisted one
  std::string given_name;  // for short lines; the whole name where the roster has no parts
  std::string company;
  std::string email;
  std::string phone;
  bool email_is_shared = false;  // several registrations carry this address: never offered as somebody's own
  bool unlisted = false;
  domain::ShareLevel share = domain::ShareLevel::name_only;
  std::string offer;  // what they can help with and what they look for; empty where others may not see it
  std::string ask;
  Choices choices;
  badge::Content badge;        // what stands on theirs, but for code and pick-up number
  std::string badge_template;  // its name
  friend bool operator==(const GuestCard&, const GuestCard&) = default;
};

/// Somebody the guest met at evenings before who is in now. Both chose to be remembered.
struct KnownHere {
  std::string given_name;
  std::size_t times = 1;
  friend bool operator==(const KnownHere&, const KnownHere&) = default;
};

/// A card together with its badge: the id for meetings and the code for the QR.
struct BadgedGuest {
  GuestCard card;
  domain::BadgeId badge;
  std::string code;                     // 28 letters; empty where the kiosk may not show it
  std::optional<PrintTicket> print;     // their badge is coming, or waits for a printer
  std::optional<std::string> ready_at;  // it was printed before and lies there; "": nobody said where
  bool may_reprint = false;             // "My badge did not come out" would be heard
  // From earlier evenings, where the guest chose to be remembered.
  std::vector<KnownHere> known_here;  // three at most
  std::size_t open_promises = 0;
  friend bool operator==(const BadgedGuest&, const BadgedGuest&) = default;
};

/// One place of an order: several people bought together.
struct Place {
  domain::RegistrationId registration;
  std::string name;
  bool admissible = true;  // going and not in yet
  friend bool operator==(const Place&, const Place&) = default;
};

/// What the event says to the kiosk.
struct EventCard {
  domain::EventId id;
  std::string title;
  base::Instant starts{};
  base::Instant ends{};
  base::Instant kept_until{};
  std::string zone = "UTC";
  std::string help_desk;
  bool walk_ins_open = true;
  friend bool operator==(const EventCard&, const EventCard&) = default;
};

}  // namespace kiosk
