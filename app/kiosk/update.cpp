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

void reset_for_next_guest(Model& model) {
  model.language = model.settings.languages.empty() ? "en" : model.settings.languages.front().first;
  model.large_type = false;
  model.reach = false;
}

class Updating {
 public:
  Updating(Model& model, base::Instant now) : model_(model), now_(now) {}

  Effects operator()(const Started&) { return {LoadEvent{}}; }

  Effects operator()(const TimePassed&) {
    const auto closes = closes_at(model_);
    if (closes && *closes <= now_) go_to_welcome(model_, now_);
    return {};
  }

  Effects operator()(const ScanArrived& scan) {
    model_.touched = now_;
    const bool same =
        scan.readings == model_.last_scan && now_ >= model_.last_scan_at && now_ - model_.last_scan_at < same_scan;
    if (same) return {};
    model_.last_scan = scan.readings;
    model_.last_scan_at = now_;
    return {ReadScan{scan.readings}};
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
    show_answer(model_, ShowingAdmitted{admitted.guests, admitted.way}, now_);
    return {};
  }

  Effects operator()(const AlreadyIn& in) {
    show_answer(model_, ShowingAlreadyIn{in.guest, in.since, in.kiosk}, now_);
    return {};
  }

  Effects operator()(const Refused& outcome) { return refused(model_, outcome, now_); }

  Effects operator()(const WalkInsRefused& outcome) {
    show(model_, ShowingWalkInRefusal{outcome.why}, now_);
    return {};
  }

  Effects operator()(const BadgeShown& shown) { return badge_shown(model_, shown.guest, now_); }

  Effects operator()(const SeveralTickets& several) {
    show_answer(model_, ChoosingTicket{several.cards}, now_);
    return {};
  }

  Effects operator()(const ScanUnknown& unknown) {
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
    if (const auto* fixing = std::get_if<FixingSpelling>(&model_.screen)) {
      auto back = fixing->back;
      if (auto* admitted = std::get_if<ShowingAdmitted>(&back)) {
        for (auto& guest : admitted->guests) {
          if (guest.card.registration == shown.card.registration) guest.card = shown.card;
        }
        show(model_, *admitted, now_);
      } else {
        auto& confirming = std::get<Confirming>(back);
        confirming.card = shown.card;
        show(model_, confirming, now_);
      }
    } else if (const auto* finding = std::get_if<Finding>(&model_.screen)) {
      show(model_, Confirming{shown.card, shown.places, finding->line}, now_);
    } else if (std::holds_alternative<ChoosingTicket>(model_.screen)) {
      show(model_, Confirming{shown.card, shown.places, {}}, now_);
    }
    return {};
  }

  Effects operator()(const CheckInsUndone&) {
    show(model_, ShowingNotMe{}, now_);
    return {};
  }

  Effects operator()(const ShareChosen& chosen) {
    if (auto* admitted = std::get_if<ShowingAdmitted>(&model_.screen)) {
      for (auto& guest : admitted->guests) {
        if (guest.card.registration == chosen.registration) guest.card.share = chosen.level;
      }
    }
    return {};
  }

  Effects operator()(const Connected& outcome) { return connected(model_, outcome, now_); }
  Effects operator()(const MeetingsWithdrawn&) { return meetings_withdrawn(model_, now_); }

  Effects operator()(const HelperCalled& called) {
    if (auto* refusal = std::get_if<ShowingRefusal>(&model_.screen)) {
      refusal->told = true;
    } else if (auto* help = std::get_if<ShowingHelp>(&model_.screen)) {
      help->call = called.call;
      model_.open_call = called.call;
    }
    return {};
  }

  Effects operator()(const HelpEnded&) {
    model_.open_call.reset();
    return {};
  }

  Effects operator()(const Failed& failed) {
    if (failed.error.code == base::ErrorCode::not_found) {
      go_to_welcome(model_, now_);  // the row behind a touch is gone meanwhile; nothing is wrong with the store
    } else {
      show(model_, ShowingFault{failed.error}, now_);
    }
    model_.held_badges.clear();
    return {};
  }

 private:
  Model& model_;
  base::Instant now_;
};

}  // namespace

Effects update(Model& model, const Message& message, base::Instant now) {
  return std::visit(Updating(model, now), message);
}

void go_to_welcome(Model& model, base::Instant now) {
  reset_for_next_guest(model);
  show(model, AtWelcome{}, now);
}

void show_answer(Model& model, Screen screen, base::Instant now) {
  if (belongs_to_a_guest(model.screen)) {
    reset_for_next_guest(model);
    model.hands_changed = now;
  }
  show(model, std::move(screen), now);
}

Effects call_helper(Model& model, std::string reason, std::optional<domain::RegistrationId> registration,
                    base::Instant now) {
  show(model, ShowingHelp{}, now);
  return {CallHelper{std::move(reason), registration}};
}

}  // namespace kiosk
