#include "kiosk/make_view.h"

#include <algorithm>

#include "base/dotted.h"
#include "kiosk/update.h"
#include "kiosk/views.h"

namespace kiosk {
namespace {

base::Zone zone_or_utc(const std::string& name) {
  const auto zone = base::Zone::find(name);
  return zone ? *zone : *base::Zone::find("UTC");
}

float part(base::Instant from, base::Instant now, base::Instant until) {
  if (until <= from) return 0;
  const auto whole = static_cast<float>((until - from).count());
  return std::clamp(static_cast<float>((until - now).count()) / whole, 0.0F, 1.0F);
}

std::vector<ButtonView> right_chips(const Scene& scene) {
  const auto& model = scene.model();
  if (!std::holds_alternative<AtWelcome>(model.screen)) return {};
  std::vector<ButtonView> chips;
  if (model.settings.languages.size() > 1) {
    for (const auto& [code, name] : model.settings.languages) {
      chips.push_back({.id = "language." + code,
                       .label = name,
                       .tap = {Action::set_language, 0, code},
                       .weight = ButtonView::Weight::chip,
                       .selected = code == model.language});
    }
  }
  chips.push_back(scene.chip("large_type", "chip.large_type", Action::toggle_large_type));
  chips.back().selected = model.large_type;
  chips.push_back(scene.chip("reach", "chip.reach", Action::toggle_reach));
  chips.back().selected = model.reach;
  return chips;
}

/// Call a helper stands in the lower left of every guest's screen; Start over beside it where there is something to
/// leave. The desk has nobody to call, and its hosts' list in that place.
std::vector<ButtonView> left_chips(const Scene& scene) {
  const auto& screen = scene.model().screen;
  if (std::holds_alternative<ShowingFault>(screen)) return {};
  std::vector<ButtonView> chips;
  const bool welcome = std::holds_alternative<AtWelcome>(screen);
  if (welcome && scene.model().open_call) {
    chips.push_back(scene.chip("help_is_here", "chip.helper_is_here", Action::help_is_here));
  } else if (scene.model().settings.station != Station::desk) {
    chips.push_back(scene.chip("call_helper", "chip.call_helper", Action::call_helper));
    chips.back().enabled = !std::holds_alternative<ShowingHelp>(screen);
  }
  if (welcome && scene.model().settings.station == Station::desk) {
    chips.push_back(scene.chip("look_after", "desk.look_after", Action::look_after));
  }
  if (!welcome) chips.push_back(scene.chip("start_over", "chip.start_over", Action::start_over));
  return chips;
}

ReadMoreView privacy(const Scene& scene) {
  const auto date = scene.time(scene.model().event.kept_until, "d MMMM yyyy");
  return {scene.words("privacy.headline"),
          {scene.words("privacy.what", {{"date", date}}), scene.words("privacy.meet"), scene.words("privacy.control"),
           scene.words("privacy.unlisted")},
          scene.main("close_read_more", "privacy.close", Action::close_read_more)};
}

std::optional<IdleWarningView> idle_warning(const Scene& scene) {
  const auto warns = warns_at(scene.model());
  const auto closes = closes_at(scene.model());
  if (!warns || !closes || scene.now() < *warns) return std::nullopt;
  return IdleWarningView{scene.words("idle.text"), scene.words("idle.small"), part(*warns, scene.now(), *closes),
                         scene.main("keep_going", "idle.keep_going", Action::keep_going)};
}

/// Quiet, and only where somebody new reads the screen. The desk says the same in sentences.
std::string welcome_mark(const Scene& scene) {
  const auto& model = scene.model();
  if (!std::holds_alternative<AtWelcome>(model.screen)) return {};
  const auto call = model.open_call ? scene.words("mark.helper_called") : std::string();
  return model.settings.station == Station::desk ? call : base::dotted({call, printer_mark(scene)});
}

}  // namespace

Scene::Scene(const Model& model, const Strings& strings, base::Instant now)
    : model_(&model), strings_(&strings), now_(now), zone_(zone_or_utc(model.event.zone)) {}

std::optional<float> Scene::remaining() const {
  const auto closes = closes_at(*model_);
  if (!closes || warns_at(*model_)) return std::nullopt;
  return part(std::max(model_->screen_since, model_->touched), now_, *closes);
}

ButtonView Scene::button(std::string_view id, std::string_view key, Action action, ButtonView::Weight weight) const {
  return {.id = std::string(id), .label = words(key), .tap = {action, 0, {}}, .weight = weight};
}
ButtonView Scene::chip(std::string_view id, std::string_view key, Action action) const {
  return button(id, key, action, ButtonView::Weight::chip);
}
ButtonView Scene::main(std::string_view id, std::string_view key, Action action) const {
  return button(id, key, action, ButtonView::Weight::main);
}
ButtonView Scene::plain(std::string_view id, std::string_view key, Action action) const {
  return button(id, key, action, ButtonView::Weight::plain);
}

std::string kept_until(const Scene& scene) { return scene.time(scene.model().event.kept_until, "d MMM"); }

View make_view(const Model& model, const Strings& strings, base::Instant now) {
  const Scene scene(model, strings, now);
  View view;
  if (!model.event.title.empty()) {
    view.header = {model.event.title, scene.time(model.event.starts, "EEE d MMM, HH:mm"), scene.time(now, "HH:mm")};
  }
  view.screen = std::visit([&](const auto& screen) { return view_of(scene, screen); }, model.screen);
  view.left_chips = left_chips(scene);
  view.right_chips = right_chips(scene);
  view.mark = welcome_mark(scene);
  if (model.reading_more) view.read_more = privacy(scene);
  view.idle = idle_warning(scene);
  view.large_type = model.large_type;
  view.reach = model.reach;
  return view;
}

}  // namespace kiosk
