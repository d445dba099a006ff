#include "screens/screens.h"

#include "screens/chrome.h"
#include "screens/parts.h"
#include "screens/shapes.h"

namespace screens {
namespace {

// What the frame around a screen needs to know of it.
struct Setting {
  Backdrop backdrop = on_paper;
  enum class Head : std::uint8_t { shown, beside_lanyard, none } head = Head::shown;
  std::span<const kiosk::ButtonView> ways;
  std::string_view mark;
};

struct SettingOf {
  const Metrics& metrics;

  [[nodiscard]] Setting::Head over_keyboard() const {
    return metrics.is_low() ? Setting::Head::none : Setting::Head::shown;
  }
  Setting operator()(const kiosk::WelcomeView&) const { return {on_paper, Setting::Head::beside_lanyard, {}, {}}; }
  Setting operator()(const kiosk::VerdictView& view) const {
    return {on_verdict(color_of(view.tone)), Setting::Head::none, view.ways, {}};
  }
  Setting operator()(const kiosk::FindView& view) const { return {on_paper, over_keyboard(), view.ways, {}}; }
  Setting operator()(const kiosk::FormView& view) const { return {on_paper, over_keyboard(), view.ways, {}}; }
  // Lists to be looked through need the height as much as a keyboard does.
  Setting operator()(const kiosk::ChooseView& view) const {
    return {on_paper, view.tabs.empty() ? Setting::Head::shown : over_keyboard(), view.ways, {}};
  }
  Setting operator()(const kiosk::ConfirmView& view) const {
    // On a wide screen the lanyard hangs on the right, clear of the title.
    return {on_paper, metrics.is_tall() ? Setting::Head::beside_lanyard : Setting::Head::shown, view.ways, {}};
  }
  Setting operator()(const kiosk::BadgeScreenView& view) const {
    return {on_paper, Setting::Head::beside_lanyard, view.ways, view.mark};
  }
  Setting operator()(const kiosk::ConnectView& view) const { return {on_paper, Setting::Head::shown, view.ways, {}}; }
};

void draw_screen(Canvas& canvas, const kiosk::View& view, const Rect& screen) {
  const Metrics& metrics = canvas.metrics;
  const Setting setting = std::visit(SettingOf{metrics}, view.screen);
  const OnBackdrop on(canvas, setting.backdrop);
  fill(canvas, screen, setting.backdrop.ground, 0);

  Rect area = screen.inset(metrics.margin(), 0);
  area.cut_top(0.8F * metrics.key_em);
  area.cut_bottom((metrics.is_low() ? 0.1F : 0.4F) * metrics.key_em);
  if (setting.head != Setting::Head::none) {
    header(canvas, view.header, area, setting.head == Setting::Head::beside_lanyard ? lanyard_reach(metrics) : 0);
  }
  std::vector<kiosk::ButtonView> ways(setting.ways.begin(), setting.ways.end());
  ways.insert(ways.end(), view.right_chips.begin(), view.right_chips.end());
  std::string mark = view.mark;
  if (!setting.mark.empty())
    mark = mark.empty() ? std::string(setting.mark) : mark + "  ·  " + std::string(setting.mark);
  corners(canvas, {view.left_chips, ways, mark}, area);
  if (view.reach && metrics.is_tall()) canvas.reach_line = 0.4F * metrics.height;
  std::visit([&](const auto& part) { draw(canvas, part, area); }, view.screen);
}

void veil(Canvas& canvas, const Rect& screen) { fill(canvas, screen, faded(ink, 0x99), 0); }

}  // namespace

Drawn Screens::draw(const kiosk::View& view, const Metrics& metrics) {
  text_.begin_frame();
  badges_.begin_frame();
  log_.things.clear();
  Drawn drawn;
  const Rect screen{0, 0, metrics.width, metrics.height};
  ImGui::SetNextWindowPos({0, 0});
  ImGui::SetNextWindowSize({metrics.width, metrics.height});
  ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, {0, 0});
  ImGui::PushStyleVar(ImGuiStyleVar_WindowBorderSize, 0);
  ImGui::Begin("kiosk", nullptr,
               ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoMove | ImGuiWindowFlags_NoSavedSettings |
                   ImGuiWindowFlags_NoBackground | ImGuiWindowFlags_NoNav | ImGuiWindowFlags_NoScrollWithMouse);
  Canvas canvas{ImGui::GetWindowDrawList(), text_, badges_, log_, metrics, drawn};
  if (view.read_more || view.idle) canvas.layer = Layer::behind;
  draw_screen(canvas, view, screen);
  if (view.read_more) {
    canvas.layer = view.idle ? Layer::behind : Layer::top;
    veil(canvas, screen);
    screens::draw(canvas, *view.read_more, screen);
  }
  if (view.idle) {
    canvas.layer = Layer::top;
    veil(canvas, screen);
    screens::draw(canvas, *view.idle, screen);
  }
  ImGui::End();
  ImGui::PopStyleVar(2);
  return drawn;
}

}  // namespace screens
