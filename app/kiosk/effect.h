#pragma once
// What update() asks for. Plain comparable values: a test asks for exactly the effects it expects, and the shell runs
// them, those of each thread one after the other. A store effect is answered by exactly one message.
#include <string>
#include <variant>
#include <vector>

#include "kiosk/choices.h"
#include "kiosk/guest.h"
#include "kiosk/guest_list.h"
#include "kiosk/hosting.h"
#include "kiosk/introductions.h"
#include "kiosk/my_evening.h"
#include "kiosk/promises.h"

namespace kiosk {

/// One burst of a scanner, read twice: by the keys' places on a US keyboard and by the characters the host made of
/// them. Scanners and hosts disagree about layouts; whichever reading is a known code is the right one. May hold any
/// bytes.
struct ScanReadings {
  std::string physical;
  std::string characters;
  friend bool operator==(const ScanReadings&, const ScanReadings&) = default;
};

struct LoadEvent {  // answered by EventLoaded
  friend bool operator==(const LoadEvent&, const LoadEvent&) = default;
};
/// Badge first, then the roster's scan keys. Checks in who is not in yet.
/// Answered by Admitted, AlreadyIn, Refused, BadgeShown, SeveralTickets, ScanUnknown or WrongEvent.
struct ReadScan {
  ScanReadings readings;
  friend bool operator==(const ReadScan&, const ReadScan&) = default;
};
struct FindNames {  // answered by NamesFound: what the public may see
  std::string query;
  friend bool operator==(const FindNames&, const FindNames&) = default;
};
struct FindAnybody {  // answered by NamesFound: for helpers and organizers, who see everything
  std::string query;
  friend bool operator==(const FindAnybody&, const FindAnybody&) = default;
};
struct LookAtGuest {  // answered by GuestShown; writes nothing
  domain::RegistrationId registration;
  friend bool operator==(const LookAtGuest&, const LookAtGuest&) = default;
};
/// Answered by Admitted, AlreadyIn or Refused. `corrected_name`, where not empty, is how the first of them is written
/// from now on; it is recorded together with the check-in or not at all.
struct AdmitByName {
  std::vector<domain::RegistrationId> registrations;
  std::string corrected_name;
  friend bool operator==(const AdmitByName&, const AdmitByName&) = default;
};
/// Before a second registration is made, whoever seems to be on the list already is asked about it.
enum class IfListed : std::uint8_t { ask, register_anyway };
struct RegisterWalkIn {  // answered by Admitted, AlreadyListed or WalkInsRefused
  std::string name;
  std::string email;
  std::string company;
  IfListed if_listed = IfListed::ask;
  friend bool operator==(const RegisterWalkIn&, const RegisterWalkIn&) = default;
};
struct RegisterUnlisted {  // answered by Admitted or WalkInsRefused
  friend bool operator==(const RegisterUnlisted&, const RegisterUnlisted&) = default;
};
struct FixSpelling {  // of somebody just admitted; answered by GuestShown
  domain::RegistrationId registration;
  std::string name;
  friend bool operator==(const FixSpelling&, const FixSpelling&) = default;
};
struct UndoCheckIns {  // "not me"; answered by CheckInsUndone
  std::vector<domain::RegistrationId> registrations;
  std::string reason;
  friend bool operator==(const UndoCheckIns&, const UndoCheckIns&) = default;
};
struct ChooseShare {  // answered by ShareChosen
  domain::RegistrationId registration;
  domain::ShareLevel level;
  std::string address;  // what stood on the button of level contact: from now on the one that is shared
  friend bool operator==(const ChooseShare&, const ChooseShare&) = default;
};
/// The newcomer meets everyone in the group. Answered by Connected.
struct ConnectBadges {
  std::vector<domain::BadgeId> group;  // at least one, in the order they were scanned
  domain::BadgeId newcomer;
  friend bool operator==(const ConnectBadges&, const ConnectBadges&) = default;
};
/// Takes back the meetings of the last scan and what these pairs promised each other. Answered by MeetingsWithdrawn.
struct WithdrawMeetings {
  std::vector<domain::BadgeId> group;
  domain::BadgeId newcomer;
  friend bool operator==(const WithdrawMeetings&, const WithdrawMeetings&) = default;
};
/// Helpers' reasons only at a desk. Answered by BadgeOrdered or BadgeNotOrdered.
struct PrintAgain {
  domain::RegistrationId registration;
  domain::PrintReason reason;  // every one but check_in; reissued voids the badge and makes another
  friend bool operator==(const PrintAgain&, const PrintAgain&) = default;
};
/// A sticker printed without a name becomes this guest's badge, and the guest comes in. Whoever is in already, with a
/// code that was only on a screen, gets it too: what they may have photographed stays good. Answered by Admitted (with
/// nothing to print), Refused or BlankTaken.
struct BindBlank {
  domain::RegistrationId registration;
  domain::BadgeId badge;
  friend bool operator==(const BindBlank&, const BindBlank&) = default;
};
/// What a helper saw of a badge that was sent raw when the power failed. Answered by PrintSettled.
enum class CameOut : std::uint8_t { yes, no };
struct SettlePrint {
  domain::PrintJobId job;
  CameOut came_out;
  friend bool operator==(const SettlePrint&, const SettlePrint&) = default;
};
struct CallHelper {  // answered by HelperCalled
  std::string reason;
  std::optional<domain::RegistrationId> registration;
  friend bool operator==(const CallHelper&, const CallHelper&) = default;
};
struct EndHelp {  // answered by HelpEnded
  domain::FactRef call;
  friend bool operator==(const EndHelp&, const EndHelp&) = default;
};

using StoreEffect =
    std::variant<LoadEvent, ReadScan, FindNames, FindAnybody, LookAtGuest, AdmitByName, RegisterWalkIn,
                 RegisterUnlisted, FixSpelling, UndoCheckIns, ChooseShare, ConnectBadges, WithdrawMeetings, PrintAgain,
                 BindBlank, SettlePrint, CallHelper, EndHelp, MakePromises, TakeBackPromises, AddNote, LookAtMyEvening,
                 AvoidPerson, LiftAvoidance, SayMetElsewhere, WithdrawMyMeeting, EditPromise, LookForTwo, IntroduceTwo,
                 AnswerIntroduction, SayWhy, SettleIntroduction, LookAtIntroductions, LookWhomToHost, FindHostPartner,
                 SayLookedAfter, Choose, CompareAddress, SuggestWords>;

/// What belongs to the records goes to the store's thread, reading a guest list to a thread of its own.
using Effect = std::variant<StoreEffect, ImportEffect>;
using Effects = std::vector<Effect>;

}  // namespace kiosk
