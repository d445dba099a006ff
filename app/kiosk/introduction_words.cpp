#include "kiosk/introduction_words.h"

namespace kiosk {

using domain::Answer;

std::string name_of(const Scene& scene, const NamedGuest& guest) {
  return guest.name.empty() ? scene.words("connect.another_door") : guest.name;
}

std::string with_company(const Scene& scene, const NamedGuest& guest) {
  const auto name = name_of(scene, guest);
  return guest.company.empty() ? name : name + ", " + guest.company;
}

std::string pair(const Scene& scene, const NamedGuest& one, const NamedGuest& other) {
  return scene.words("introduce.pair", {{"one", name_of(scene, one)}, {"other", name_of(scene, other)}});
}

std::string because(const Scene& scene, const std::string& why) {
  return why.empty() ? std::string() : scene.words("introduce.because", {{"why", why}});
}

std::vector<ButtonView> answers(const Scene& scene, const std::string& id, int index, std::optional<Answer> said) {
  std::vector<ButtonView> both{scene.plain("say_yes" + id, "introduce.yes", Action::say_yes),
                               scene.plain("say_not_now" + id, "introduce.not_now", Action::say_not_now)};
  both[0].selected = said == Answer::yes;
  both[1].selected = said == Answer::not_now;
  for (auto& one : both) one.tap.index = index;
  return both;
}

ConnectView::Person person(const Scene& scene, const NamedGuest& guest) {
  return {name_of(scene, guest), guest.company, {}, {}, {}};
}

}  // namespace kiosk
