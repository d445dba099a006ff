#include "kiosk/update.h"

#include "base/text.h"
#include "kiosk/flow.h"

namespace kiosk {
namespace {

/// Screens that were one guest's own: whoever scans next is somebody else.
bool belongs_to_a_guest(const Screen& screen) {
  return !std::holds_alternative<AtWelcome>(screen) && !std::holds_alternative<Finding>(screen) &&
         !std::holds_alternative<WaitingForFirst>(screen) && !std::holds_alternative<ShowingUnknown>(screen);
}

/// Whoever is in front asked for what the store is answering now: the same guest, with their own size and language.
bool awaits_answer(const Screen& screen) {
  if (const auto* confirming = std::get_if<Confirming>(&screen)) return confirming->sent;
  if (const auto* choosing = std::get_if<ChoosingPlaces>(&screen)) return choosing->sent;
  if (const auto* form = std::get_if<Registering>(&screen)) return form->sent;
  if (const auto* listed = std::get_if<ChoosingListed>(&screen)) return listed->form.sent;
  if (const auto* giving = std::get_if<GivingSticker>(&screen)) return giving->sent;
  return false;
}

/// For the desk alone: the screen that refuses says so by itself.
bool is_refusal(std::string_view reason) { return reason.starts_with("refused."); }

class Updating {
 public:
  Updating(Model& model, base::Instant now) : model_(model), now_(now) {}

  Effects operator()(const Started&) { return {LoadEvent{}}; }

  Effects operator()(const TimePassed&) {
    const auto closes = closes_at(model_);
    if (closes && *closes <= now_) {
      auto effects = keep_why(model_, now_);
      go_to_welcome(model_, now_);
      model_.hands_changed = now_;
      return effects;
    }
    if (const auto forgets = forgets_settings_at(model_); forgets && *forgets <= now_) {
      reset_for_next_guest(model_);
    }
    return {};
  }

  Effects operator()(const ScanArrived& scan) {
    model_.touched = now_;
    const bool same =
        scan.readings == model_.last_scan && now_ >= model_.last_scan_at && now_ - model_.last_scan_at < same_scan;
    if (same) return {};
    model_.last_scan = scan.readings;
    model_.last_scan_at = now_;
    auto effects = keep_why(model_, now_);
    effects.emplace_back(ReadScan{scan.readings});
    return effects;
  }

  Effects operator()(const Tapped& message) {
    if (now_ - model_.hands_changed < hands_change) return {};
    const bool warned = warns_at(model_) && *warns_at(model_) <= now_;
    model_.touched = now_;
    if (warned) return {};  // the touch says "still here"; whatever lay under the finger was covered
    return tapped(model_, message.tap, now_);
  }

  Effects operator()(const KeyTyped& key) {
    model_.touched = now_;
    std::string text;
    base::append_utf8(text, key.character);
    return typed(model_, text);
  }

  Effects operator()(const EditKeyPressed& message) {
    model_.touched = now_;
    return edit_key(model_, message.key, now_);
  }

  Effects operator()(const EventLoaded& loaded) {
    model_.event = loaded.event;
    if (std::holds_alternative<ShowingFault>(model_.screen)) go_to_welcome(model_, now_);
    return {};
  }

  Effects operator()(const Admitted& admitted) {
    model_.last_check_in = now_;
    model_.looks_without_check_in = 0;
    const auto* giving = std::get_if<GivingSticker>(&model_.screen);
    const bool sticker = giving != nullptr && giving->sticker == admitted.guests.front().badge;
    show_answer(model_, ShowingAdmitted{admitted.guests, admitted.way, sticker}, now_);
    return {};
  }

  Effects operator()(const AlreadyIn& in) {
    if (model_.settings.station == Station::desk) {
      show_answer(model_, ServingGuest{in.guest}, now_);
      return {};
    }
    show_answer(model_, ShowingAlreadyIn{in.guest, in.since, in.kiosk}, now_);
    return {};
  }

  Effects operator()(const Refused& outcome) { return refused(model_, outcome, now_); }

  Effects operator()(const WalkInsRefused& outcome) { return walk_in_refused(model_, outcome.why, now_); }

  Effects operator()(const AlreadyListed& listed) {
    // A form that asked nothing is the next guest's.
    if (auto* form = std::get_if<Registering>(&model_.screen); form != nullptr && form->sent) {
      form->sent = false;
      show(model_, ChoosingListed{std::move(*form), listed.rows}, now_);
    }
    return {};
  }

  Effects operator()(const BadgeShown& shown) { return badge_shown(model_, shown.guest, now_); }

  Effects operator()(const SeveralTickets& several) {
    show_answer(model_, ChoosingTicket{several.cards}, now_);
    return {};
  }

  Effects operator()(const ScanUnknown& unknown) {
    if (unknown.kind == UnknownScan::blank && model_.settings.station == Station::desk) {
      sticker_scanned(model_, unknown.blank, now_);
      return {};
    }
    show_answer(model_, ShowingUnknown{unknown.kind}, now_);
    return {};
  }

  Effects operator()(const WrongEvent& wrong) {
    show_answer(model_, ShowingWrongEvent{wrong.title}, now_);
    return {};
  }

  Effects operator()(const NamesFound& found) {
    auto* finding = std::get_if<Finding>(&model_.screen);
    if (finding != nullptr && finding->line.text == found.query) {
      finding->rows = found.rows;
      finding->rows_for = found.query;
    }
    return {};
  }

  Effects operator()(const GuestShown& shown) {
    guest_shown(model_, shown, now_);
    return {};
  }

  Effects operator()(const CheckInsUndone&) {
    model_.last_scan = {};  // the same code may be the right one now
    show(model_, ShowingNotMe{}, now_);
    return {};
  }

  Effects operator()(const ShareChosen& chosen) {
    share_kept(model_, chosen);
    return {};
  }

  Effects operator()(const ChoicesKept& kept) { return choices_kept(model_, kept.card, now_); }
  Effects operator()(const AddressCompared& outcome) { return address_compared(model_, outcome, now_); }
  Effects operator()(const WordsSuggested& suggested) {
    words_suggested(model_, suggested);
    return {};
  }

  Effects operator()(const Connected& outcome) { return connected(model_, outcome, now_); }
  Effects operator()(const MeetingsWithdrawn&) { return meetings_withdrawn(model_, now_); }

  Effects operator()(const HelperCalled& called) {
    if (is_refusal(called.reason)) {
      if (auto* refusal = std::get_if<ShowingRefusal>(&model_.screen)) refusal->told = true;
      if (auto* refusal = std::get_if<ShowingWalkInRefusal>(&model_.screen)) refusal->told = true;
      return {};
    }
    model_.open_call = called.call;  // also where the guest has walked on meanwhile
    if (auto* help = std::get_if<ShowingHelp>(&model_.screen)) help->call = called.call;
    return {};
  }

  Effects operator()(const HelpEnded&) {
    model_.open_call.reset();
    model_.looks_without_check_in = 0;  // a helper has seen who is looking
    model_.wrong_proofs.clear();        // and who is typing
    return {};
  }

  Effects operator()(const BadgeOrdered& ordered) {
    badge_ordered(model_, ordered.guest, now_);
    return {};
  }
  Effects operator()(const BadgeNotOrdered& outcome) {
    badge_not_ordered(model_, outcome, now_);
    return {};
  }
  Effects operator()(const BlankTaken&) {
    sticker_taken(model_, now_);
    return {};
  }
  Effects operator()(const PrintSettled&) { return {}; }  // the printers' thread says what became of it
  // Whoever stands here is not disturbed: the screen and its time stay, only what it says of printers may change.
  Effects operator()(const PrintersChanged& printers) {
    model_.printers = printers;
    return {};
  }

  Effects operator()(const RosterFilesFound& found) {
    guest_list_files(model_, found);
    return {};
  }
  Effects operator()(const ImportProgressed& progress) {
    guest_list_progressed(model_, progress);
    return {};
  }
  Effects operator()(const ImportPlanned& planned) {
    guest_list_planned(model_, planned, now_);
    return {};
  }
  Effects operator()(const ImportWritten& written) {
    guest_list_written(model_, written, now_);
    return {};
  }
  Effects operator()(const ImportFailed& failed) { return guest_list_failed(model_, failed, now_); }

  Effects operator()(const PromisesMade& outcome) { return promises_made(model_, outcome); }
  Effects operator()(const PromisesTakenBack& outcome) { return promises_taken_back(model_, outcome); }
  Effects operator()(const NoteAdded& outcome) { return note_added(model_, outcome, now_); }
  Effects operator()(const MyEveningShown& outcome) { return my_evening_shown(model_, outcome, now_); }

  Effects operator()(const Failed& failed) {
    if (failed.error.code == base::ErrorCode::not_found) {
      go_to_welcome(model_, now_);  // the row behind a touch is gone meanwhile; nothing is wrong with the store
    } else {
      show(model_, ShowingFault{failed.error}, now_);
    }
    model_.held_badges.clear();
    model_.last_scan = {};
    return {};
  }

  /// What has a file of its own.
  template <class Outcome>
  Effects operator()(const Outcome& outcome) {
    return answered(model_, outcome, now_);
  }

 private:
  Model& model_;
  base::Instant now_;
};

}  // namespace

Effects update(Model& model, const Message& message, base::Instant now) {
  if (now < model.latest) model.screen_since = model.touched = model.hands_changed = now;  // the clock was set back
  model.latest = now;
  const auto unfinished = unfinished_note(model.screen);
  auto effects = std::visit(Updating(model, now), message);
  // Whoever leaves a note by touching means it; a scan or the time that ran out must not lose what was written.
  const bool was_left = std::holds_alternative<Tapped>(message) || std::holds_alternative<EditKeyPressed>(message);
  if (unfinished && !was_left && !std::holds_alternative<AddingNote>(model.screen)) effects.emplace_back(*unfinished);
  return effects;
}

bool has_guest_settings(const Model& model) {
  return model.large_type || model.reach || model.language != model.settings.default_language;
}

void reset_for_next_guest(Model& model) {
  model.language = model.settings.default_language;
  model.large_type = false;
  model.reach = false;
}

void go_to_welcome(Model& model, base::Instant now) {
  reset_for_next_guest(model);
  model.held_badges.clear();
  model.my_introductions = {};
  show(model, AtWelcome{}, now);
}

void show_answer(Model& model, Screen screen, base::Instant now) {
  if (belongs_to_a_guest(model.screen) && !awaits_answer(model.screen)) reset_for_next_guest(model);
  model.hands_changed = now;
  show(model, std::move(screen), now);
}

Effects call_helper(Model& model, std::string reason, std::optional<domain::RegistrationId> registration,
                    base::Instant now) {
  show(model, ShowingHelp{}, now);
  model.hands_changed = now;  // the second half of a double tap must not leave again
  return {CallHelper{std::move(reason), registration}};
}

}  // namespace kiosk
