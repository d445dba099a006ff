#include "base/text.h"
#include "kiosk/flow.h"

namespace kiosk {
namespace {

void back_to_pair(Model& model, ShowingGroup pair, base::Instant now) {
  model.touched = now;
  show(model, std::move(pair), now);
}

}  // namespace

std::optional<AddNote> unfinished_note(const Screen& screen) {
  const auto* adding = std::get_if<AddingNote>(&screen);
  if (adding == nullptr) return std::nullopt;
  auto text = base::single_line(adding->line.text);
  if (text.empty()) return std::nullopt;
  return AddNote{adding->pair.people.front().badge, adding->pair.people.back().badge, std::move(text)};
}

std::optional<Effects> note_tap(Model& model, const Tap& tap, base::Instant now) {
  if (tap.action == Action::add_note) {
    const auto* pair = std::get_if<ShowingGroup>(&model.screen);
    if (pair != nullptr && !pair->busy && !pair->open && pair->people.size() == 2) {
      show(model, AddingNote{*pair, {}}, now);
    }
    return Effects{};
  }
  const auto* adding = std::get_if<AddingNote>(&model.screen);
  if (adding == nullptr || tap.action != Action::back) return std::nullopt;
  back_to_pair(model, ShowingGroup(adding->pair), now);
  return Effects{};
}

Effects note_submitted(Model& model, base::Instant now) {
  const auto& adding = std::get<AddingNote>(model.screen);
  const auto note = unfinished_note(model.screen);
  back_to_pair(model, ShowingGroup(adding.pair), now);
  return note ? Effects{*note} : Effects{};
}

Effects note_added(Model& model, const NoteAdded& outcome, base::Instant now) {
  auto* pair = std::get_if<ShowingGroup>(&model.screen);
  if (pair == nullptr || pair->people.front().badge != outcome.asked.first ||
      pair->people.back().badge != outcome.asked.second) {
    return {};
  }
  pair->noted = outcome.kept == NoteAdded::Kept::yes ? ShowingGroup::Noted::kept : ShowingGroup::Noted::not_kept;
  model.screen_since = now;  // time to read that
  return {};
}

}  // namespace kiosk
