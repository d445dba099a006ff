#pragma once
// The parts of update(), one file each: scans (scan_flow.cpp), guests found by name (guest_flow.cpp), connecting
// (connect_flow.cpp), what they promise and note (promise_flow.cpp, note_flow.cpp), walking in (walk_in_flow.cpp),
// badges on paper (printing_flow.cpp), reading a guest list (guest_list_flow.cpp), one's own evening
// (my_evening_flow.cpp), introductions (introduction_flow.cpp, my_introductions_flow.cpp), touches (tap_flow.cpp) and
// typing (type_flow.cpp). Only update.cpp and these include this.
#include <utility>

#include "kiosk/effect.h"
#include "kiosk/model.h"

namespace kiosk {

inline constexpr base::Millis hands_change{500};  // touches meant for the screen before are not for this one
// Scanners send twice, and a badge held up is read again and again. Counted from the scan that was answered, so that
// whoever goes on holding it up does get another answer.
inline constexpr base::Millis same_scan{3000};
inline constexpr int most_looks = 5;  // "that's me" taps without a check-in before a helper is asked for

/// Puts up a screen for whoever is in front of the kiosk now.
inline void show(Model& model, Screen screen, base::Instant now) {
  model.screen = std::move(screen);
  model.screen_since = now;
  model.reading_more = false;
}

/// Back to the start; the next guest never sees the last one's data, language, size or reach.
void go_to_welcome(Model& model, base::Instant now);

/// A screen that nobody's finger brought up: what is touched in the next half second was meant for the one before.
/// Where it answers a scan and the screen before was another guest's, that guest's settings go too.
void show_answer(Model& model, Screen screen, base::Instant now);

/// The language, size and reach of somebody who has left.
[[nodiscard]] bool has_guest_settings(const Model& model);
void reset_for_next_guest(Model& model);

Effects call_helper(Model& model, std::string reason, std::optional<domain::RegistrationId> registration,
                    base::Instant now);

// Outcomes of a scan.
Effects badge_shown(Model& model, const BadgedGuest& guest, base::Instant now);
Effects refused(Model& model, const Refused& refused, base::Instant now);
Effects walk_in_refused(Model& model, domain::WalkInDecision why, base::Instant now);

/// A guest who was looked at, or whose spelling was corrected.
void guest_shown(Model& model, const GuestShown& shown, base::Instant now);

// Connecting.
Effects connected(Model& model, const Connected& outcome, base::Instant now);
Effects meetings_withdrawn(Model& model, base::Instant now);
Effects undo_last_scan(Model& model, base::Instant now);

Effects tapped(Model& model, const Tap& tap, base::Instant now);

// Walking in.
void focus_field(Registering& form, int field);
Effects form_tapped(Registering& form, const Tap& tap);
Effects form_submitted(Registering& form);
Effects register_anyway(Registering& form);

// Badges on paper.
/// "My badge did not come out", once: `guest` is the one on the screen, who may not ask again.
Effects did_not_come_out(BadgedGuest& guest);
void badge_ordered(Model& model, const BadgedGuest& guest, base::Instant now);
void badge_not_ordered(Model& model, const BadgeNotOrdered& outcome, base::Instant now);
/// A sticker that is nobody's, at the desk: for the guest on the screen, or whose is it?
void sticker_scanned(Model& model, domain::BadgeId sticker, base::Instant now);
void sticker_taken(Model& model, base::Instant now);
/// The desk's screens of a guest who is in, and what a helper saw of a badge sent when the power failed; nullopt where
/// the touch is about something else.
std::optional<Effects> printing_tap(Model& model, const Tap& tap, base::Instant now);

/// What people who met promise each other, on the screen of their meeting or in one's list; nullopt where the touch is
/// about something else.
std::optional<Effects> promise_tap(Model& model, const Tap& tap, base::Instant now);
Effects promises_made(Model& model, const PromisesMade& outcome);
Effects promises_taken_back(Model& model, const PromisesTakenBack& outcome);

/// A pair writes a note. One that was begun and left without a touch (a scan came in between) is still to be recorded.
std::optional<Effects> note_tap(Model& model, const Tap& tap, base::Instant now);
Effects note_submitted(Model& model, base::Instant now);
Effects note_added(Model& model, const NoteAdded& outcome, base::Instant now);
[[nodiscard]] std::optional<AddNote> unfinished_note(const Screen& screen);

Effects my_evening_shown(Model& model, const MyEveningShown& outcome, base::Instant now);
Effects promise_words_submitted(Model& model, base::Instant now);

/// What a guest does with their own badge; nullopt where the touch is about something else.
std::optional<Effects> my_evening_tap(Model& model, const Tap& tap, base::Instant now);

// Introductions.
/// nullopt where the touch, or the badge, is about something else.
std::optional<Effects> introduction_tap(Model& model, const Tap& tap, base::Instant now);
std::optional<Effects> introduction_badge(Model& model, const BadgedGuest& guest, base::Instant now);
// my_introductions_flow.cpp
std::optional<Effects> my_introductions_tap(Model& model, const Tap& tap, base::Instant now);
/// After what its guest said the list on the screen is read again; what was chosen is answered.
Effects read_introductions_again(Model& model);
/// A line that is being written about why is kept when its screen goes.
Effects keep_why(Model& model, base::Instant now);
Effects introduction_submitted(Model& model, base::Instant now);
/// One step back, where the own evening is read again.
Effects back_to_my_evening(Model& model, const BadgedGuest& guest, base::Instant now);
/// What is asked of the store for a guest whose badge has just come up alone.
Effects look_at_introductions(Model& model, const BadgedGuest& guest);
Effects answered(Model& model, const TwoToIntroduce& found, base::Instant now);
Effects answered(Model& model, const TwoIntroduced& outcome, base::Instant now);
Effects answered(Model& model, const NotIntroduced& outcome, base::Instant now);
Effects answered(Model& model, const IntroductionAnswered& outcome, base::Instant now);
Effects answered(Model& model, const IntroductionSaved& outcome, base::Instant now);
Effects answered(Model& model, const MyIntroductions& mine, base::Instant now);

/// The desk's list of whom the hosts look after; nullopt where the touch is about something else.
std::optional<Effects> hosting_tap(Model& model, const Tap& tap, base::Instant now);
Effects answered(Model& model, const WhomToHost& list, base::Instant now);
Effects answered(Model& model, const HostPartnerFound& found, base::Instant now);

/// Badges that were scanned while the store was busy, in their order, as if they were shown now.
Effects next_held(Model& model, base::Instant now);

// What guests choose about themselves (choices_flow.cpp) and what they look for (words_flow.cpp).
/// nullopt where the touch is about something else.
std::optional<Effects> choices_tap(Model& model, const Tap& tap, base::Instant now);
std::optional<Effects> words_tap(Model& model, const Tap& tap, base::Instant now);
[[nodiscard]] ChooseShare choose_share(const GuestCard& card, domain::ShareLevel level);
/// To the screen that the guest came from.
Effects go_back_from_choices(Model& model, ChoicesOf of, base::Instant now);
Effects open_words(Model& model, ChoicesOf of, base::Instant now);
void focus_words(TypingWords& typing, int field);
Effects address_submitted(TypingAddress& typing);
Effects words_submitted(Model& model, TypingWords& typing, base::Instant now);
Effects address_compared(Model& model, const AddressCompared& outcome, base::Instant now);
Effects choices_kept(Model& model, const GuestCard& card, base::Instant now);
void share_kept(Model& model, const ShareChosen& chosen);
void words_suggested(Model& model, const WordsSuggested& suggested);
Effects words_kept(Model& model, const GuestCard& card, base::Instant now);

/// Reading a guest list at the desk; nullopt where the touch is about something else.
std::optional<Effects> guest_list_tap(Model& model, const Tap& tap, base::Instant now);
void guest_list_files(Model& model, const RosterFilesFound& found);
void guest_list_progressed(Model& model, const ImportProgressed& progress);
void guest_list_planned(Model& model, const ImportPlanned& planned, base::Instant now);
void guest_list_written(Model& model, const ImportWritten& written, base::Instant now);
Effects guest_list_failed(Model& model, const ImportFailed& failed, base::Instant now);

/// After each change of what is sought, ask again; an empty box finds nobody.
Effects search_again(Model& model);

// Typing, with the screen's own keyboard or a real one.
Effects typed(Model& model, std::string_view text);
Effects edit_key(Model& model, EditKey key, base::Instant now);
Effects submit(Model& model, base::Instant now);

/// The line being edited and the keyboard beside it; null on screens without one.
struct Editing {
  Line* line = nullptr;
  Keys* keys = nullptr;
};
[[nodiscard]] Editing editing(Screen& screen);

}  // namespace kiosk
