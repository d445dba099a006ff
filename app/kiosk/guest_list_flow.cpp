#include <algorithm>

#include "kiosk/flow.h"
#include "kiosk/roles.h"

namespace kiosk {
namespace {

Effects plan(Model& model) { return {PlanImport{model.import->file.path, model.import->choices}}; }

Effects read_file(Model& model, GuestListUnderWay import, base::Instant now) {
  model.import = std::move(import);
  show(model, RunningImport{}, now);
  return plan(model);
}

/// What the columns are for stays said. Who is one person does not: the list has changed, and a line may mean another
/// pair by now.
Effects read_again(Model& model, base::Instant now) {
  auto import = *model.import;
  import.choices.same.clear();
  import.offer.reset();
  return read_file(model, std::move(import), now);
}

/// The screens that show what is in Model::import: none of them may stay when it goes.
bool shows_import(const Screen& screen) {
  return std::holds_alternative<RunningImport>(screen) || std::holds_alternative<ReviewingPlan>(screen) ||
         std::holds_alternative<ChoosingRole>(screen);
}

/// What a person says counts at once on the screen; the numbers follow when it has been planned again.
Effects choose_role(Model& model, std::size_t column, roster::Role role, base::Instant now) {
  auto& choices = model.import->choices.columns;
  const auto& title = model.import->offer->columns[column].title;
  std::erase_if(choices, [&](const roster::Choice& choice) { return choice.title == title; });
  choices.push_back({title, role});
  show(model, ReviewingPlan{.tab = PlanTab::columns, .busy = true}, now);
  return plan(model);
}

Effects toggle_same(Model& model, ReviewingPlan& review, std::size_t index) {
  const auto& likely = model.import->offer->plan->likely;
  if (index >= likely.size()) return {};
  auto& same = model.import->choices.same;
  const auto line = likely[index].here.line;
  if (same.erase(line) == 0) same.insert(line);
  review.busy = true;
  return plan(model);
}

Effects review_tapped(Model& model, ReviewingPlan& review, const Tap& tap, base::Instant now) {
  const auto index = static_cast<std::size_t>(std::max(0, tap.index));
  switch (tap.action) {
    case Action::choose_tab:
      review.tab = static_cast<PlanTab>(std::clamp(tap.index, 0, static_cast<int>(PlanTab::notes)));
      return {};
    case Action::pick_row:
      if (review.tab == PlanTab::likely) return toggle_same(model, review, index);
      if (review.tab == PlanTab::columns && index < model.import->offer->columns.size()) {
        show(model, ChoosingRole{index}, now);
      }
      return {};
    case Action::write_guest_list: {
      if (review.busy || model.import->offer->plan->facts.empty()) return {};
      const auto plan = model.import->offer->plan;
      show(model, RunningImport{.progress = {.step = roster::Step::writing}}, now);
      return {WriteImport{plan}};
    }
    case Action::drop_guest_list:
      model.import.reset();
      go_to_welcome(model, now);
      return {};
    default:
      return {};
  }
}

Effects open_guest_list(Model& model, base::Instant now) {
  if (model.import && model.import->offer) {
    show(model, ReviewingPlan{}, now);
    return {};
  }
  show(model, ChoosingFile{}, now);
  return {ListRosterFiles{}};
}

/// On a desk's screen of its own; nullopt on every other.
class GuestListTapping {
 public:
  GuestListTapping(Model& model, const Tap& tap, base::Instant now) : model_(model), tap_(tap), now_(now) {}

  std::optional<Effects> operator()(ChoosingFile& choosing) const {
    const auto index = static_cast<std::size_t>(std::max(0, tap_.index));
    if (tap_.action == Action::list_files_again) {
      choosing.looked = false;
      return Effects{ListRosterFiles{}};
    }
    if (tap_.action != Action::pick_row || index >= choosing.files.size()) return Effects{};
    return read_file(model_, {.file = choosing.files[index], .choices = {}, .offer = nullptr}, now_);
  }

  std::optional<Effects> operator()(RunningImport& running) const {
    if (tap_.action != Action::stop_reading || running.stopping) return Effects{};
    running.stopping = true;
    return Effects{StopImport{}};
  }

  std::optional<Effects> operator()(ReviewingPlan& review) const { return review_tapped(model_, review, tap_, now_); }

  std::optional<Effects> operator()(ChoosingRole& choosing) const {
    const auto index = static_cast<std::size_t>(std::max(0, tap_.index));
    if (tap_.action == Action::back_to_plan) show(model_, ReviewingPlan{}, now_);
    if (tap_.action != Action::pick_row || index >= choosable_roles().size()) return Effects{};
    return choose_role(model_, choosing.column, choosable_roles()[index], now_);
  }

  std::optional<Effects> operator()(ShowingImported&) const { return Effects{}; }

  std::optional<Effects> operator()(ShowingImportProblem&) const {
    if (tap_.action != Action::retry || !model_.import) return Effects{};
    return read_again(model_, now_);
  }

  template <class Screen>
  std::optional<Effects> operator()(Screen&) const {
    return std::nullopt;
  }

 private:
  Model& model_;
  const Tap& tap_;
  base::Instant now_;
};

}  // namespace

std::optional<Effects> guest_list_tap(Model& model, const Tap& tap, base::Instant now) {
  if (model.settings.station != Station::desk) return std::nullopt;
  if (tap.action == Action::read_guest_list) return open_guest_list(model, now);
  return std::visit(GuestListTapping(model, tap, now), model.screen);
}

void guest_list_files(Model& model, const RosterFilesFound& found) {
  if (auto* choosing = std::get_if<ChoosingFile>(&model.screen)) *choosing = {found.files, true};
}

void guest_list_progressed(Model& model, const ImportProgressed& progress) {
  if (auto* running = std::get_if<RunningImport>(&model.screen)) running->progress = progress;
}

void guest_list_planned(Model& model, const ImportPlanned& planned, base::Instant now) {
  // The answer to an older question: a newer one is on its way.
  if (!model.import || planned.asked != PlanImport{model.import->file.path, model.import->choices}) return;
  model.import->offer = planned.offer;
  if (auto* review = std::get_if<ReviewingPlan>(&model.screen)) {
    review->busy = false;
  } else if (std::holds_alternative<RunningImport>(model.screen)) {
    show(model, ReviewingPlan{}, now);
  }
}

void guest_list_written(Model& model, const ImportWritten& written, base::Instant now) {
  model.import.reset();
  if (shows_import(model.screen)) show(model, ShowingImported{written}, now);
}

Effects guest_list_failed(Model& model, const ImportFailed& failed, base::Instant now) {
  const bool on_screen = shows_import(model.screen);
  if (failed.error == base::Error{base::ErrorCode::interrupted, ""}) {
    model.import.reset();  // stopped as asked: nothing has happened
    if (on_screen) go_to_welcome(model, now);
    return {};
  }
  if (model.import) model.import->offer.reset();
  if (model.import && on_screen && failed.error.code == base::ErrorCode::guest_list_changed) {
    model.import->planned_anew = true;  // somebody registered while the plan was looked at: it is shown again
    return read_again(model, now);
  }
  if (on_screen) show(model, ShowingImportProblem{failed.error}, now);
  return {};
}

}  // namespace kiosk
