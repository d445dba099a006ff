#pragma once
// The kiosk's whole state, as values. update() changes it, view() reads it; neither knows of a window, a clock or SQL.
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "base/error.h"
#include "kiosk/choices.h"
#include "kiosk/effect.h"
#include "kiosk/introduction_screens.h"
#include "kiosk/message.h"
#include "kiosk/typed_line.h"

namespace kiosk {

/// desk: the organizer's own machine, behind the counter; guests do not touch it.
enum class Station : std::uint8_t { door, connect, all, desk };
[[nodiscard]] std::optional<Station> station_named(std::string_view name);

// The screens. Each holds what it needs and nothing else.
struct AtWelcome {};
struct Finding {
  Line line;
  Keys keys;
  std::vector<FoundRow> rows;
  std::string rows_for;                    // the query that the rows answer
  bool looking = false;                    // a row was chosen and its answer is on its way
  bool chosen_is_in = false;               // at the desk: the chosen one is in already
  std::optional<domain::BadgeId> sticker;  // at the desk: one without a name was scanned; whose is it?
};
struct Registering {
  std::vector<Line> lines = std::vector<Line>(3);  // name, e-mail, company
  int focus = 0;
  Keys keys{KeyLayer::letters, true};
  bool consent = false;
  bool tried = false;  // Next was pressed: say what is missing
  bool sent = false;   // the store has it: do not send it twice
};
/// "You are already on the list": whom the walk-in may be.
struct ChoosingListed {
  Registering form;
  std::vector<FoundRow> rows;
};
struct Confirming {
  GuestCard card;
  std::vector<Place> places;
  Line query;                            // what was typed to get here, for the way back
  std::optional<ChoosingListed> listed;  // the way back of a walk-in
  std::string corrected_name;            // typed here; recorded with the check-in or not at all
  bool sent = false;                     // the store has it: do not send it twice
};
struct ChoosingPlaces {
  GuestCard card;
  std::vector<Place> places;
  std::vector<bool> ticked;
  std::string corrected_name;
  bool sent = false;
};
struct ChoosingTicket {
  std::vector<GuestCard> cards;
};
struct ShowingAdmitted {
  std::vector<BadgedGuest> guests;
  domain::CheckInWay way;
  bool by_sticker = false;  // the badge is the sticker in their hand
};
/// At the desk: somebody who is in already. What is it about?
struct ServingGuest {
  BadgedGuest guest;
  domain::PrintReason reason = domain::PrintReason::misprinted;  // why it would be printed again
  bool lost = false;                                             // "Lost" was touched: asked once more
  bool sent = false;
};
/// At the desk: a sticker without a name, and the guest whose badge it is to be.
struct GivingSticker {
  GuestCard card;
  domain::BadgeId sticker;
  bool sent = false;
};
struct ShowingStickerTaken {
  GuestCard card;  // who still has none
};
/// A badge is printed again; or why not, and there is no code to show instead.
struct ShowingReprint {
  BadgedGuest guest;
  std::optional<domain::PrintDecision> why_not;
  bool is_new = false;  // a badge of another code, for a lost one
};
struct ShowingPrinters {};  // for a helper who was called: what the printers of this kiosk need
struct FixingSpelling {
  GuestCard card;
  Line line;
  Keys keys;
  std::variant<Confirming, ShowingAdmitted, ServingGuest> back;  // where the corrected name is shown
};
struct ShowingAlreadyIn {
  BadgedGuest guest;
  base::Instant since;
  std::string kiosk;
};
struct ShowingRefusal {
  Refused refused;
  bool told = false;  // the call to the desk is recorded
};
struct ShowingWalkInRefusal {
  domain::WalkInDecision why;
  bool told = false;
};
struct ShowingUnknown {
  UnknownScan kind;
};
struct ShowingWrongEvent {
  std::string title;
};
struct ShowingWelcomeBack {  // own badge at the door
  BadgedGuest guest;
};
struct ShowingNotMe {};  // a check-in was taken back: what to do now
struct ShowingBadge {
  std::vector<BadgedGuest> guests;
  std::size_t index = 0;
};
struct WaitingForFirst {};  // "I met someone": scan your badge, then theirs
struct WaitingForSecond {
  BadgedGuest first;
  // What the last scan was instead of the other badge: the first one again, or one that stands for nobody.
  enum class Instead : std::uint8_t { nothing, same_badge, no_person } instead = Instead::nothing;
  bool busy = false;  // the store is connecting the two
};
struct ShowingGroup {
  std::vector<BadgedGuest> people;  // two and more, in the order of their scans
  // What each scan but the first made with those before it: one entry per person from the second on.
  std::vector<std::vector<PairOutcome>> scans;
  bool open = false;       // "add a third": the next badge joins
  bool busy = false;       // the store is connecting or taking back
  bool no_person = false;  // the last badge stands for nobody and did not join
  std::size_t times = 1;   // which meeting of the first two it is
  std::vector<RecordedPromise> promises{};
  std::vector<PromiseBetween> promising{};       // the store is recording them
  std::vector<domain::PromiseId> taking_back{};  // or taking them back
  enum class Noted : std::uint8_t { nothing, kept, not_kept } noted = Noted::nothing;
};
/// The two of a pair write down what they want to keep of their talk.
struct AddingNote {
  ShowingGroup pair;
  Line line;
  Keys keys{KeyLayer::letters, true};
};
/// Whoever holds this badge chooses what they came to the kiosk for. A badge is no password: names and companies only.
struct ShowingMyEvening {
  BadgedGuest guest;
  MyEvening evening{};
  bool looked = false;  // the store has said what the evening is
};
enum class ListTab : std::uint8_t { tonight, earlier };
struct ShowingMyList {
  ShowingMyEvening mine;
  ListTab tab = ListTab::tonight;
  std::optional<MetPerson> avoided;  // just now: "Undo" brings them back
};
struct ShowingMetPerson {
  ShowingMyEvening mine;
  MetPerson person;
  enum class Asks : std::uint8_t { nothing, not_this_person, was_a_mistake } asks = Asks::nothing;
  std::vector<RecordedPromise> promises{};
  std::vector<PromiseBetween> promising{};
  std::vector<domain::PromiseId> taking_back{};
  bool met_since = false;  // said just now
  bool busy = false;
};
struct ShowingMyPromises {
  ShowingMyEvening mine;
};
struct ShowingMyPromise {
  ShowingMyEvening mine;
  OpenPromise promise;
  bool busy = false;
};
struct WritingPromise {
  ShowingMyPromise of;
  Line line;
  Keys keys{KeyLayer::letters, true};
};
struct ShowingHelp {
  std::optional<domain::FactRef> call;  // once it is recorded
};
struct ShowingFault {
  base::Error error;
};

// Of the desk: from a file to the guest list. What is being read is in Model::import, so that a scan in between, which
// is always answered, loses nothing.
struct ChoosingFile {
  std::vector<RosterFile> files;
  bool looked = false;  // the folders have been looked through
};
struct RunningImport {
  ImportProgressed progress{};
  bool stopping = false;
};
enum class PlanTab : std::uint8_t { columns, likely, left_out, merged, kept, missing, notes };
struct ReviewingPlan {
  PlanTab tab = PlanTab::columns;
  bool busy = false;  // planned again after a choice
};
struct ChoosingRole {
  std::size_t column = 0;
};
struct ShowingImported {
  ImportWritten written;
};
struct ShowingImportProblem {
  base::Error error;
};

using Screen =
    std::variant<AtWelcome, Finding, Confirming, FixingSpelling, ChoosingPlaces, ChoosingTicket, Registering,
                 ShowingAdmitted, ShowingAlreadyIn, ShowingRefusal, ShowingWalkInRefusal, ShowingUnknown,
                 ShowingWrongEvent, ShowingWelcomeBack, ShowingNotMe, ShowingBadge, WaitingForFirst, WaitingForSecond,
                 ShowingGroup, ShowingMyEvening, ShowingHelp, ShowingFault, ChoosingListed, ServingGuest, GivingSticker,
                 ShowingStickerTaken, ShowingReprint, ShowingPrinters, ChoosingFile, RunningImport, ReviewingPlan,
                 ChoosingRole, ShowingImported, ShowingImportProblem, AddingNote, ShowingMyList, ShowingMetPerson,
                 ShowingMyPromises, ShowingMyPromise, WritingPromise, IntroducingTwo, AskingTwo, SayingWhy,
                 ShowingIntroductions, ShowingWhomToHost, HostingGuest, MakingChoices, TypingAddress, ConfirmingWords,
                 TypingWords>;

struct KioskSettings {
  std::string kiosk = "Door 1";
  Station station = Station::all;
  std::vector<std::pair<std::string, std::string>> languages;  // {"en", "English"}; chips from two on
  std::string default_language = "en";
};

struct Model {
  KioskSettings settings;
  EventCard event;
  Screen screen = AtWelcome{};
  base::Instant latest{};         // of all messages; where time goes back, waiting begins anew
  base::Instant screen_since{};   // when this screen came up
  base::Instant touched{};        // last touch, key or scan
  base::Instant hands_changed{};  // the screen passed to somebody else: touches are ignored for half a second
  base::Instant last_check_in{};
  ScanReadings last_scan;  // the last code that was answered, and when
  base::Instant last_scan_at{};
  int looks_without_check_in = 0;  // "that's me" taps; five in a row ask for a helper
  // Whose e-mail was typed wrongly here, once for each time; three of one guest ask for a helper.
  std::vector<domain::RegistrationId> wrong_proofs;
  std::vector<BadgedGuest> held_badges;      // scanned while the store was still connecting the pair before
  std::optional<domain::FactRef> open_call;  // somebody here asked for a helper, who has not come yet
  std::optional<GuestListUnderWay> import;   // at a desk
  PrintersChanged printers;                  // as they were last heard of
  MyIntroductions my_introductions;          // of the guest whose badge was shown last
  bool reading_more = false;
  std::string language = "en";
  bool large_type = false;
  bool reach = false;
};

}  // namespace kiosk
