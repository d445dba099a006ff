#pragma once
// What guests choose about themselves: what others receive, where their list goes, what is remembered, what they look
// for. The screens of it, and what they ask of the store.
#include <optional>
#include <string>
#include <vector>

#include "kiosk/guest.h"
#include "kiosk/typed_line.h"

namespace kiosk {

/// Why the kiosk believes that it is the guest who chooses. A badge hangs on a chest and can be photographed: it is no
/// password, and gives less away without asking, but never more. proved: the registered e-mail was typed in full.
enum class Standing : std::uint8_t { check_in, badge, proved, helper };

// Asked of the store.

/// The choices that change; what is absent stays as it is. Whoever typed an offer or an ask, typed it to be shown.
struct Wishes {
  std::optional<bool> remembered;
  std::optional<bool> wants_host;
  std::optional<bool> words_shown;
  std::optional<std::string> pack_address;  // "": no mail
  std::optional<std::string> offer;
  std::optional<std::string> ask;
  friend bool operator==(const Wishes&, const Wishes&) = default;
};
struct Choose {  // answered by ChoicesKept
  domain::RegistrationId registration;
  Wishes wishes;
  friend bool operator==(const Choose&, const Choose&) = default;
};
/// Is this the e-mail they registered with, in any letter case? An address that several registrations carry proves
/// nobody. Answered by AddressCompared.
struct CompareAddress {
  domain::RegistrationId registration;
  std::string email;
  friend bool operator==(const CompareAddress&, const CompareAddress&) = default;
};
/// What others at this event wrote and show. Answered by WordsSuggested.
struct SuggestWords {
  domain::RegistrationId registration;  // whose own are left out
  friend bool operator==(const SuggestWords&, const SuggestWords&) = default;
};

/// The address that its owner would give to those they meet: the one they gave before, or the one they registered with;
/// empty where that is nobody's own.
[[nodiscard]] std::string offered_address(const GuestCard& card);

// The answers.

struct ChoicesKept {
  GuestCard card;
};
struct AddressCompared {
  domain::RegistrationId registration;
  bool is_theirs = false;
};
struct WordsSuggested {
  domain::RegistrationId registration;
  std::vector<std::string> offers;  // each once, none longer than a button holds
  std::vector<std::string> asks;
};

// The screens.

/// Where the guest came from, and goes back to.
struct ChoicesOf {
  BadgedGuest guest;
  Standing standing = Standing::badge;
  domain::CheckInWay way = domain::CheckInWay::badge;  // of the check-in it began from
  bool by_sticker = false;                             // likewise
};
/// all: one line for each choice. share, pack: what there is to choose from.
enum class ChoicesPage : std::uint8_t { all, share, pack };
struct MakingChoices {
  ChoicesOf of;
  ChoicesPage page = ChoicesPage::all;
};
/// proof: the registered e-mail, to see and change addresses and to give more away. pack: where the list goes.
enum class AddressFor : std::uint8_t { proof, pack };
struct TypingAddress {
  ChoicesOf of;
  AddressFor what = AddressFor::proof;
  ChoicesPage back = ChoicesPage::all;
  Line line;
  Keys keys;
  bool sent = false;
  bool wrong = false;  // what was sent is not theirs, or no address at all
};
/// Words of the roster that their owner has not seen yet: may others?
struct ConfirmingWords {
  ChoicesOf of;
};
/// Offer and ask, a line each.
struct TypingWords {
  ChoicesOf of;
  std::vector<Line> lines = std::vector<Line>(2);  // offer, ask
  int focus = 0;
  Keys keys{KeyLayer::letters, true};
  std::vector<std::string> offers;  // of others at this event
  std::vector<std::string> asks;
  bool sent = false;
};

}  // namespace kiosk
