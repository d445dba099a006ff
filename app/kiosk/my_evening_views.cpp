#include "kiosk/views.h"

namespace kiosk {

ScreenView view_of(const Scene& scene, const ShowingMyEvening& mine) {
  ChooseView view;
  view.headline = scene.words("my_evening.headline", {{"name", mine.guest.card.given_name}});
  view.text = scene.words("my_evening.text");
  view.actions = {scene.main("met_someone", "my_evening.met_someone", Action::connect)};
  return view;
}

}  // namespace kiosk
