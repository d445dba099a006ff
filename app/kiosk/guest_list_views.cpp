// The desk's way from a file to the guest list.
#include <array>

#include "base/dotted.h"
#include "kiosk/plan_rows.h"
#include "kiosk/roles.h"
#include "kiosk/views.h"

namespace kiosk {
namespace {

using Tone = VerdictView::Tone;
using Symbol = VerdictView::Symbol;

std::string size_words(std::uint64_t bytes) {
  constexpr std::uint64_t kilobyte = 1000;
  const auto kilobytes = (bytes + kilobyte - 1) / kilobyte;
  if (kilobytes < 2 * kilobyte) return std::to_string(kilobytes) + " kB";
  return std::to_string((kilobytes + kilobyte / 2) / kilobyte) + " MB";
}

std::string count_of(std::size_t count) { return std::to_string(count); }

std::string_view tab_name(PlanTab tab) {
  constexpr std::array<std::string_view, 7> names{"columns", "likely",  "left_out", "merged",
                                                  "kept",    "missing", "notes"};
  return names[static_cast<std::size_t>(tab)];
}

std::vector<ButtonView> tabs_of(const Scene& scene, const ImportOffer& offer, PlanTab chosen) {
  std::vector<ButtonView> tabs;
  for (int at = 0; at <= static_cast<int>(PlanTab::notes); ++at) {
    const auto tab = static_cast<PlanTab>(at);
    const auto things = things_under(tab, offer);
    if (things == 0) continue;
    const std::string name(tab_name(tab));
    tabs.push_back({.id = "tab." + name,
                    .label = scene.words("guest_list.tab." + name, {{"count", count_of(things)}}),
                    .tap = {Action::choose_tab, at, {}},
                    .weight = ButtonView::Weight::chip,
                    .selected = tab == chosen});
  }
  return tabs;
}

std::string what_it_is(const ImportOffer& offer) {
  return base::dotted({offer.kind, offer.encoding, offer.sheet, offer.plan->system});
}

}  // namespace

ScreenView view_of(const Scene& scene, const ChoosingFile& choosing) {
  ChooseView view;
  view.headline = scene.words("guest_list.choose");
  view.text = scene.words(choosing.looked && choosing.files.empty() ? "guest_list.no_files" : "guest_list.where");
  for (std::size_t i = 0; i < choosing.files.size(); ++i) {
    const auto& file = choosing.files[i];
    view.rows.push_back({.id = "file." + std::to_string(i),
                         .name = file.name,
                         .detail = base::dotted({file.folder, size_words(file.bytes)}),
                         .action = scene.time(file.changed, "d MMM, HH:mm"),
                         .tap = {Action::pick_row, static_cast<int>(i), {}}});
  }
  view.actions = {scene.plain("list_files_again", "guest_list.look_again", Action::list_files_again)};
  return view;
}

ScreenView view_of(const Scene& scene, const RunningImport& running) {
  constexpr std::array<std::string_view, 3> steps{"guest_list.reading", "guest_list.planning", "guest_list.writing"};
  const auto& progress = running.progress;
  VerdictView view;
  view.tone = Tone::calm;
  view.symbol = Symbol::arrow;
  view.kicker = scene.model().import ? scene.model().import->file.name : std::string();
  view.headline = scene.words(steps[static_cast<std::size_t>(progress.step)]);
  if (progress.of > 0) {
    view.next = scene.words("guest_list.progress", {{"done", count_of(progress.done)}, {"of", count_of(progress.of)}});
    view.remaining = static_cast<float>(progress.done) / static_cast<float>(progress.of);
  }
  view.text = scene.words(running.stopping ? "guest_list.stopping" : "guest_list.nothing_yet");
  auto stop = scene.plain("stop_reading", "guest_list.stop", Action::stop_reading);
  stop.enabled = !running.stopping;
  view.actions = {stop};
  return view;
}

ScreenView view_of(const Scene& scene, const ReviewingPlan& review) {
  const auto& import = *scene.model().import;
  const auto& counts = import.offer->plan->counts;
  ChooseView view;
  view.headline = import.file.name;
  view.text = scene.words("guest_list.summary", {{"what", what_it_is(*import.offer)},
                                                 {"rows", count_of(counts.rows)},
                                                 {"people", count_of(counts.people)},
                                                 {"tickets", count_of(counts.tickets)},
                                                 {"new", count_of(counts.people_new)},
                                                 {"changed", count_of(counts.people_changed)},
                                                 {"same", count_of(counts.people_unchanged)}});
  view.tabs = tabs_of(scene, *import.offer, review.tab);
  if (review.tab == PlanTab::likely) view.note = scene.words("guest_list.likely_help");
  if (review.tab == PlanTab::columns) view.note = scene.words("guest_list.columns_help");
  if (review.tab == PlanTab::missing) view.note = scene.words("guest_list.missing_help");
  if (import.planned_anew) view.note = scene.words("guest_list.planned_anew");
  view.rows = rows_under(scene, review.tab, import);
  const bool nothing_new = import.offer->plan->facts.empty();
  const auto* key = review.busy ? "guest_list.counting" : nothing_new ? "guest_list.nothing_new" : "guest_list.write";
  auto write = scene.main("write_guest_list", key, Action::write_guest_list);
  write.enabled = !review.busy && !nothing_new;
  view.actions = {write, scene.plain("drop_guest_list", "guest_list.drop", Action::drop_guest_list)};
  return view;
}

ScreenView view_of(const Scene& scene, const ChoosingRole& choosing) {
  const auto& column = scene.model().import->offer->columns[choosing.column];
  ChooseView view;
  view.headline = scene.words("guest_list.which_role", {{"title", column.title}});
  view.text = column.example.empty() ? scene.words("guest_list.no_example")
                                     : scene.words("guest_list.example", {{"example", column.example}});
  int index = 0;
  for (const auto role : choosable_roles()) {
    view.rows.push_back({.id = "role." + std::string(roster::name_of(role)),
                         .name = scene.words("role." + std::string(roster::name_of(role))),
                         .detail = {},
                         .action = {},
                         .tap = {Action::pick_row, index++, {}},
                         .ticked = role == column.role});
  }
  view.actions = {scene.plain("back_to_plan", "guest_list.back", Action::back_to_plan)};
  return view;
}

ScreenView view_of(const Scene& scene, const ShowingImported& imported) {
  VerdictView view;
  view.headline = scene.words("guest_list.written");
  view.next = scene.words("guest_list.written_next", {{"new", count_of(imported.written.people_new)},
                                                      {"changed", count_of(imported.written.people_changed)}});
  view.actions = {scene.main("done", "guest_list.done", Action::done)};
  return view;
}

ScreenView view_of(const Scene& scene, const ShowingImportProblem& problem) {
  const auto key = "error." + std::string(base::name_of(problem.error.code));
  VerdictView view;
  view.tone = Tone::warn;
  view.symbol = Symbol::question;
  view.kicker = scene.model().import ? scene.model().import->file.name : std::string();
  view.headline = scene.words(key + ".operator");
  view.next = problem.error.detail;
  view.text = scene.words(key + ".next");
  view.actions = {scene.main("read_guest_list", "guest_list.other_file", Action::read_guest_list),
                  scene.plain("retry", "fault.retry", Action::retry)};
  return view;
}

}  // namespace kiosk
