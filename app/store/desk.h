#pragma once
// One effect's run inside one transaction: read, let the domain decide, append the facts, and say what came of it.
// The rules are the domain's; here they meet the tables. Throws SQLite::Exception. Internal to store/.
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "domain/badge_code.h"
#include "domain/check_in.h"
#include "domain/printing.h"
#include "domain/ticket_types.h"
#include "kiosk/effect.h"
#include "kiosk/message.h"
#include "store/acquaintance.h"
#include "store/journal.h"
#include "store/session.h"

namespace store {

/// Whose effects these are.
struct Door {
  domain::EventId event;
  domain::EventKey key;
  std::string kiosk;
  kiosk::PrintSetup printing;
};

class Suggesting;

class Desk {
 public:
  Desk(Session& session, Journal& journal, const Door& door, Suggesting& suggesting, const base::Random& random,
       base::Instant now)
      : rows_(session.rows),
        session_(session),
        journal_(journal),
        door_(door),
        suggesting_(suggesting),
        random_(random),
        now_(now) {}

  // desk.cpp
  kiosk::Message operator()(const kiosk::LoadEvent& effect);
  kiosk::Message operator()(const kiosk::LookAtGuest& effect);
  kiosk::Message operator()(const kiosk::FixSpelling& effect);
  kiosk::Message operator()(const kiosk::CallHelper& effect);
  kiosk::Message operator()(const kiosk::EndHelp& effect);
  // desk_scan.cpp
  kiosk::Message operator()(const kiosk::ReadScan& effect);
  // desk_check_in.cpp
  kiosk::Message operator()(const kiosk::AdmitByName& effect);
  kiosk::Message operator()(const kiosk::UndoCheckIns& effect);
  // desk_walk_in.cpp
  kiosk::Message operator()(const kiosk::RegisterWalkIn& effect);
  kiosk::Message operator()(const kiosk::RegisterUnlisted& effect);
  // desk_print.cpp
  kiosk::Message operator()(const kiosk::PrintAgain& effect);
  kiosk::Message operator()(const kiosk::BindBlank& effect);
  kiosk::Message operator()(const kiosk::SettlePrint& effect);
  // desk_choices.cpp
  kiosk::Message operator()(const kiosk::ChooseShare& effect);
  kiosk::Message operator()(const kiosk::Choose& effect);
  kiosk::Message operator()(const kiosk::CompareAddress& effect);
  kiosk::Message operator()(const kiosk::SuggestWords& effect);
  // desk_connect.cpp
  kiosk::Message operator()(const kiosk::ConnectBadges& effect);
  kiosk::Message operator()(const kiosk::WithdrawMeetings& effect);
  // desk_promises.cpp
  kiosk::Message operator()(const kiosk::MakePromises& effect);
  kiosk::Message operator()(const kiosk::TakeBackPromises& effect);
  kiosk::Message operator()(const kiosk::AddNote& effect);
  // desk_my_evening.cpp
  kiosk::Message operator()(const kiosk::LookAtMyEvening& effect);
  kiosk::Message operator()(const kiosk::AvoidPerson& effect);
  kiosk::Message operator()(const kiosk::LiftAvoidance& effect);
  kiosk::Message operator()(const kiosk::SayMetElsewhere& effect);
  kiosk::Message operator()(const kiosk::WithdrawMyMeeting& effect);
  kiosk::Message operator()(const kiosk::EditPromise& effect);
  // desk_introduce.cpp
  kiosk::Message operator()(const kiosk::LookForTwo& effect);
  kiosk::Message operator()(const kiosk::IntroduceTwo& effect);
  kiosk::Message operator()(const kiosk::AnswerIntroduction& effect);
  kiosk::Message operator()(const kiosk::SayWhy& effect);
  kiosk::Message operator()(const kiosk::SettleIntroduction& effect);
  // desk_my_introductions.cpp
  kiosk::Message operator()(const kiosk::LookAtIntroductions& effect);
  // desk_hosting.cpp
  kiosk::Message operator()(const kiosk::LookWhomToHost& effect);
  kiosk::Message operator()(const kiosk::FindHostPartner& effect);
  kiosk::Message operator()(const kiosk::SayLookedAfter& effect);

 private:
  // What the kiosk knows about a guest (desk_guest.cpp).
  [[nodiscard]] kiosk::GuestCard card_of(const domain::RegistrationRow& registration);
  [[nodiscard]] kiosk::BadgedGuest badged(const domain::RegistrationRow& registration, domain::BadgeId badge);
  [[nodiscard]] std::vector<kiosk::Place> places_with(const domain::RegistrationRow& registration);
  [[nodiscard]] kiosk::Message shown(const domain::RegistrationRow& registration);
  [[nodiscard]] std::optional<domain::RegistrationRow> here(domain::RegistrationId id);
  /// How the registration's person is written from now on. Appends nothing where they are written so already.
  void correct_name(const domain::RegistrationRow& registration, const std::string& name);

  // Choices (desk_choices.cpp).
  using NewValue = std::pair<domain::Field, std::string>;
  [[nodiscard]] static kiosk::Choices choices_of(const domain::RegistrationRow& registration);
  /// Of the registration's fields those that change, as one edit; none where nothing does.
  void write(const domain::RegistrationRow& registration, std::span<const NewValue> values);
  /// What the verdict on the screen tells whoever is checked in, recorded with their first check-in: until when they
  /// are kept and, where the screen is theirs alone, where their list goes. The registration as it is then.
  enum class OnScreen : std::uint8_t { alone, among_others };
  [[nodiscard]] domain::RegistrationRow informed(const domain::RegistrationRow& registration, OnScreen where);

  // Scans (desk_scan.cpp).
  [[nodiscard]] kiosk::Message badge_scanned(const domain::ReadCode& read, const std::string& scanned);
  [[nodiscard]] kiosk::Message badge_of_other_door(domain::BadgeId badge);
  [[nodiscard]] kiosk::Message ticket_scanned(const domain::RegistrationRow& registration, const std::string& scanned);

  // Check-ins (desk_check_in.cpp).
  [[nodiscard]] domain::House house();
  /// By a badge of theirs, or by `way` with a new badge where none is live.
  [[nodiscard]] kiosk::BadgedGuest check_in(const domain::RegistrationRow& registration, domain::CheckInWay way,
                                            OnScreen where);
  [[nodiscard]] domain::BadgeId issue_badge(domain::RegistrationId registration);
  [[nodiscard]] kiosk::AlreadyIn already_in(const domain::RegistrationRow& registration, const domain::IsIn& in);

  // Badges on paper (desk_print.cpp).
  /// What a guest who was just answered hears of their badge; it is ordered where it never came out. `registration` as
  /// it was before the scan, `shown` what they showed for it.
  enum class Shown : std::uint8_t { name_or_ticket, badge };
  void see_to_paper(const domain::RegistrationRow& registration, domain::BadgeId badge, Shown shown,
                    kiosk::BadgedGuest& guest);
  [[nodiscard]] domain::PrintHistory prints_of(domain::RegistrationId registration);
  [[nodiscard]] kiosk::PrintTicket order(domain::RegistrationId registration, domain::BadgeId badge,
                                         domain::PrintReason reason);
  /// The newest that is still on its way.
  [[nodiscard]] std::optional<kiosk::PrintTicket> ticket_under_way(domain::RegistrationId registration);
  /// May a guest who is in, and says that the badge did not come out, have it once more?
  [[nodiscard]] domain::PrintDecision once_more(const domain::RegistrationRow& registration,
                                                const domain::PrintHistory& history);
  [[nodiscard]] kiosk::Message ordered(const domain::RegistrationRow& registration, domain::BadgeId badge,
                                       domain::PrintReason reason);
  [[nodiscard]] kiosk::Message reissue(const domain::RegistrationRow& registration);
  [[nodiscard]] const domain::TicketTypes& styles();

  // Walk-ins (desk_walk_in.cpp).
  [[nodiscard]] kiosk::Message come_in(domain::Source source, std::vector<domain::FieldWrite> person_fields);

  /// From earlier evenings: whom they know here, and how many promises are open.
  void recall(const domain::RegistrationRow& registration, kiosk::BadgedGuest& guest);

  // Meetings (desk_connect.cpp).
  /// A badge, and whose it is as far as that is known here.
  struct Scanned {
    domain::BadgeRow badge;
    domain::RegistrationRow owner;
  };
  [[nodiscard]] Scanned scanned(domain::BadgeId badge);
  [[nodiscard]] std::optional<domain::MeetingRow> known_meeting(const domain::BadgeRow& first,
                                                                const domain::BadgeRow& second);
  [[nodiscard]] kiosk::PairOutcome meet(const Scanned& member, const Scanned& newcomer);
  void withdraw(const Scanned& one, const Scanned& other);

  // Promises (desk_promises.cpp).
  [[nodiscard]] domain::PromiseDecision may_promise(const kiosk::PromiseBetween& promise);
  [[nodiscard]] std::optional<domain::RegistrationRow> owner_of(const domain::Party& party);
  /// Of this event between the two, in either direction: those that are open.
  [[nodiscard]] std::vector<domain::PromiseRow> open_between(const Scanned& one, const Scanned& other);
  void take_back(domain::PromiseId promise);
  [[nodiscard]] kiosk::RecordedPromise promise(const kiosk::PromiseBetween& wanted);

  // One's own evening (desk_my_evening.cpp).
  [[nodiscard]] kiosk::Message evening_of(domain::RegistrationId guest);
  [[nodiscard]] kiosk::MyEvening gathered(const domain::RegistrationRow& guest);
  [[nodiscard]] std::vector<kiosk::OpenPromise> open_promises(const domain::RegistrationRow& guest);

  // Introductions (desk_introduce.cpp, desk_my_introductions.cpp).
  [[nodiscard]] kiosk::NamedGuest named(const std::optional<domain::RegistrationId>& id);
  [[nodiscard]] kiosk::IntroductionCard introduction_card(const domain::IntroductionRow& row);
  [[nodiscard]] domain::TakesPart takes_part(const domain::Party& party);
  /// nullopt where there is nothing in it for them, or nothing they may know. `mine` takes part in it.
  [[nodiscard]] std::optional<kiosk::MyIntroduction> my_introduction(const domain::IntroductionRow& row,
                                                                     domain::RegistrationId mine);
  [[nodiscard]] std::vector<domain::ToLookAfter> whom_to_host();
  /// Appends nothing where it says so already.
  void write(const domain::IntroductionRow& row, domain::Field field, const std::string& value);

  domain::FactRef append(domain::FactBody body) { return journal_.append(body, now_); }
  [[nodiscard]] domain::EventRow event() {
    return rows_.event(door_.event).value_or(domain::EventRow{door_.event, {}});
  }

  Rows& rows_;
  Session& session_;
  Journal& journal_;
  const Door& door_;
  Suggesting& suggesting_;
  const base::Random& random_;
  base::Instant now_;
  Acquaintances acquaintances_{rows_, door_.event};
  std::optional<domain::TicketTypes> styles_;  // read where the first card needs them
};

}  // namespace store
