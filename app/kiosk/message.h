#pragma once
// What happened: to the kiosk (a scan, a touch, a key, time passing) or as the outcome of an effect. Past tense.
#include <string>
#include <variant>
#include <vector>

#include "base/error.h"
#include "kiosk/choices.h"
#include "kiosk/effect.h"
#include "kiosk/printing.h"

namespace kiosk {

/// Everything a visitor can touch. A view's buttons carry the Tap they send.
enum class Action : std::uint8_t {
  find_my_name,
  not_on_list,
  met_someone,
  call_helper,
  start_over,
  help_is_here,
  set_language,
  toggle_large_type,
  toggle_reach,
  type,
  erase,
  caret_left,
  caret_right,
  place_caret,
  submit,
  toggle_shift,
  choose_layer,
  focus_field,
  pick_row,
  thats_me,
  not_me,
  fix_spelling,
  not_here,
  toggle_place,
  admit_places,
  toggle_consent,
  read_more,
  close_read_more,
  come_in_unlisted,
  choose_share,
  show_badge,
  next_badge,
  done,
  i_am_back,
  that_was_not_me,
  connect,
  add_third,
  undo,
  keep_going,
  retry,
  register_me,
  read_guest_list,
  list_files_again,
  choose_tab,
  write_guest_list,
  stop_reading,
  drop_guest_list,
  back_to_plan,
  no_badge,        // "My badge did not come out"
  print_again,     // a helper's: with the reason that the screen knows
  badge_lost,      // asks once more, because a void badge stays void
  void_and_print,  // yes
  keep_badge,      // no
  give_sticker,
  somebody_else,
  came_out,    // text: the print job
  did_not,     // likewise
  my_evening,  // of the guest whose badge is on the screen
  introduce_two,
  my_list,
  promise_help,        // index: of the person who says it
  promise_someone,     // "I know someone"; likewise
  promise_meet_again,  // everybody on the screen to everybody else
  add_note,
  back,  // one step within one's own evening
  met_since,
  not_this_person,   // asks once more
  avoid_person,      // yes
  lift_avoidance,    // undo
  was_a_mistake,     // asks once more
  withdraw_meeting,  // yes
  keep_person,       // no
  my_promises,
  promise_done,
  promise_still_to_do,
  promise_let_go,
  promise_due,  // index: in so many days
  promise_words,
  say_yes,  // to being introduced; index: which of the two
  say_not_now,
  say_why,           // the introducer's one line
  my_introductions,  // what came of them
  it_happened,
  not_yet,
  let_it_go,
  look_after,    // at the desk: whom the hosts should see to
  looked_after,  // a host was there
  my_words,      // offer and ask
  my_choices,    // what others receive, where my list goes, what is remembered
  toggle_remembered,
  toggle_host,  // "please introduce me to someone"
  choose_page,  // index: a ChoicesPage
  use_address,  // text: the one shown
  other_address,
  no_mail,
  choices_done,
  show_words,
  change_words,
  keep_words_private,
  suggested_words,  // text
  skip_words,
};

struct Tap {
  Action action;
  int index = 0;     // of the row, field, place, share level, keyboard layer or byte offset that the action is about
  std::string text;  // what a key types; the language chosen
  friend bool operator==(const Tap&, const Tap&) = default;
};

// From the window and the scan gate.
struct Started {};
struct ScanArrived {
  ScanReadings readings;
};
struct Tapped {
  Tap tap;
};
/// A key of a real keyboard that was not part of a scan.
enum class EditKey : std::uint8_t { enter, backspace, del, left, right, home, end, escape, tab };
struct KeyTyped {
  char32_t character;
};
struct EditKeyPressed {
  EditKey key;
};
struct TimePassed {};

// Outcomes of effects.
struct EventLoaded {
  EventCard event;
};
struct Admitted {
  std::vector<BadgedGuest> guests;
  domain::CheckInWay way;
};  // at least one; badges are issued
struct AlreadyIn {
  BadgedGuest guest;
  base::Instant since;
  std::string kiosk;
};
struct Refused {
  domain::Refusal why;
  std::optional<GuestCard> card;
  std::string ticket_tail;  // last four of the code that was scanned; empty by name
};
/// Its owner's badge, and the owner is in.
struct BadgeShown {
  BadgedGuest guest;
};
struct SeveralTickets {
  std::vector<GuestCard> cards;
};
/// badge: has the form of a badge code. blank: a sticker of this event that is nobody's yet.
enum class UnknownScan : std::uint8_t { badge, ticket, unreadable, blank };
struct ScanUnknown {
  UnknownScan kind;
  domain::BadgeId blank;
};
struct WrongEvent {
  std::string title;
};
struct FoundRow {
  domain::RegistrationId registration;
  std::string name;    // for the public masked until the surname is typed
  std::string detail;  // what tells namesakes apart: a company or a masked address; for helpers all there is
  std::optional<domain::Status> status;  // for helpers; never for the public
  bool is_in = false;                    // likewise
  friend bool operator==(const FoundRow&, const FoundRow&) = default;
};
struct NamesFound {
  std::string query;
  std::vector<FoundRow> rows;
};
struct GuestShown {
  GuestCard card;
  std::vector<Place> places;
};  // places: empty or two and more, the guest's own first
struct CheckInsUndone {};
struct ShareChosen {
  domain::RegistrationId registration;
  domain::ShareLevel level;
};
enum class PairOutcome : std::uint8_t { met, met_before, same_person, not_possible };
struct Connected {
  BadgedGuest newcomer;
  std::vector<PairOutcome> outcomes;   // one per member of the group
  std::vector<domain::BadgeId> group;  // as it was asked
  std::vector<std::size_t> times{};    // one per member: which meeting of theirs it is; 1 also where nothing is counted
  std::vector<RecordedPromise> promises{};  // that these pairs made this evening and that are open
};
struct MeetingsWithdrawn {};
struct HelperCalled {
  domain::FactRef call;
  std::string reason;  // as it was asked
};
struct HelpEnded {};
struct WalkInsRefused {
  domain::WalkInDecision why;
};
/// Not registered yet: these are on the list and may be the same person, the likeliest first.
struct AlreadyListed {
  std::vector<FoundRow> rows;
};

// Badges on paper.
struct BadgeOrdered {
  BadgedGuest guest;
};
struct BadgeNotOrdered {
  BadgedGuest guest;  // where nothing is to be printed on, with the code to photograph
  domain::PrintDecision why;
};
/// The sticker is somebody else's already, or void; or a badge of the guest's own has come out.
struct BlankTaken {};
struct PrintSettled {};
/// From the printers' thread: at the start and whenever something changed.
struct PrintersChanged {
  std::vector<PrinterStatus> printers;  // in the order in which they are used; empty: this kiosk has none
  int waiting = 0;                      // badges that no printer has taken yet
  std::vector<UnsurePrint> unsure;
};

// Outcomes of reading a guest list (kiosk/guest_list.h).
struct RosterFilesFound {
  std::vector<RosterFile> files;  // newest first
};
struct ImportProgressed {
  roster::Step step;
  std::size_t done = 0;
  std::size_t of = 0;
};
struct ImportPlanned {
  PlanImport asked;
  std::shared_ptr<const ImportOffer> offer;
};
struct ImportWritten {
  std::size_t people_new = 0;
  std::size_t people_changed = 0;
};
/// `interrupted` where it was stopped; with a detail where that was not asked for. Nothing was written.
struct ImportFailed {
  base::Error error;
};
/// The effect could not be run. After a failed write the store has stopped.
struct Failed {
  base::Error error;
};

using Message =
    std::variant<Started, ScanArrived, Tapped, KeyTyped, EditKeyPressed, TimePassed, EventLoaded, Admitted, AlreadyIn,
                 Refused, BadgeShown, SeveralTickets, ScanUnknown, WrongEvent, NamesFound, GuestShown, CheckInsUndone,
                 ShareChosen, Connected, MeetingsWithdrawn, HelperCalled, HelpEnded, WalkInsRefused, AlreadyListed,
                 BadgeOrdered, BadgeNotOrdered, BlankTaken, PrintSettled, PrintersChanged, RosterFilesFound,
                 ImportProgressed, ImportPlanned, ImportWritten, ImportFailed, Failed, PromisesMade, PromisesTakenBack,
                 NoteAdded, MyEveningShown, TwoToIntroduce, TwoIntroduced, NotIntroduced, IntroductionAnswered,
                 IntroductionSaved, MyIntroductions, WhomToHost, HostPartnerFound, ChoicesKept, AddressCompared,
                 WordsSuggested>;

}  // namespace kiosk
