#include "kiosk/views.h"

namespace kiosk {
namespace {

RowView way(const Scene& scene, std::string id, Action action) {
  RowView row{.id = id, .name = scene.words("my_evening." + id), .tap = {action, 0, {}}};
  row.detail = scene.words("my_evening." + id + "_detail");
  row.action = scene.words("my_evening.open");
  return row;
}

}  // namespace

ScreenView view_of(const Scene& scene, const ShowingMyEvening& mine) {
  ChooseView view;
  view.headline = scene.words("my_evening.headline", {{"name", mine.guest.card.given_name}});
  view.rows = {way(scene, "met_someone", Action::connect), way(scene, "introduce_two", Action::introduce_two),
               way(scene, "my_list", Action::my_list), way(scene, "my_words", Action::my_words),
               way(scene, "my_choices", Action::my_choices)};
  return view;
}

}  // namespace kiosk
