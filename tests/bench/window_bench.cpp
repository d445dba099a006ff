#include "window_bench.h"

#include <fmt/format.h>
#include <imgui.h>

#include <atomic>
#include <ctime>
#include <fstream>
#include <iterator>
#include <thread>

#include "devices/scan_gate.h"
#include "evening.h"
#include "figure.h"
#include "kiosk/make_view.h"
#include "shell/loop.h"
#include "shell/textures.h"
#include "store/recorder.h"
#include "support/random.h"

namespace bench {
namespace {

using namespace std::chrono_literals;

base::Instant wall_clock() { return std::chrono::floor<base::Millis>(std::chrono::system_clock::now()); }

kiosk::Strings english() {
  std::ifstream file(LANYARD_ASSETS "/strings/en.toml");
  const std::string text{std::istreambuf_iterator<char>(file), {}};
  auto strings = kiosk::Strings::parse(text);
  expect(strings.has_value(), "read the sentences");
  return *std::move(strings);
}

std::optional<shell::Window> window_of(shell::WindowSize size) {
  auto window = shell::Window::open(size);
  if (window) return *std::move(window);
  fmt::print("  not measured: {}\n\n", window.error().detail);
  return std::nullopt;
}

Times frames(shell::Window& window, const std::function<void()>& draw) {
  for (int i = 0; i < 5; ++i) window.frame(draw);
  Times times;
  for (int i = 0; i < 60; ++i) times.push_back(time_of([&] { window.frame(draw); }));
  return times;
}

/// A badge on the screen is painted once; here it is painted anew in every frame, as at a busy door.
Times new_badge_frames(shell::Window& window, screens::Screens& screens) {
  const auto strings = english();
  const auto metrics = screens::metrics_for(1920, 1080, std::nullopt, screens::TypeSize::regular);
  int number = 0;
  Times built;
  auto whole = frames(window, [&] {
    kiosk::BadgedGuest guest;
    guest.card.name = "Adaeze Okonkwo-Lindqvist " + std::to_string(++number);
    guest.card.badge.name = guest.card.name;
    guest.card.badge.company = "Northbank Studio";
    guest.code = "BCDEFGHJKLNPRSTVBCDEFGHJKLNP";
    kiosk::Model model;
    model.screen = kiosk::ShowingAdmitted{{guest}, domain::CheckInWay::ticket};
    built.push_back(time_of([&] { (void)screens.draw(kiosk::make_view(model, strings, wall_clock()), metrics); }));
  });
  fmt::print("  before the renderer has it: median {:.3f} ms, 99 % {:.3f} ms\n", quantile(built, 0.5),
             quantile(built, 0.99));
  return whole;
}

}  // namespace

void frame_time() {
  fmt::print("A frame at 1920x1080, with everything up to the swap of the buffers\n");
  auto window = window_of({1920, 1080});
  if (!window) return;
  shell::GlTextures textures;
  badge::Templates templates({LANYARD_ASSETS "/badges"});
  screens::Screens screens(textures, templates);
  const auto strings = english();
  const auto empty = frames(*window, [] {});
  const auto metrics = screens::metrics_for(1920, 1080, std::nullopt, screens::TypeSize::regular);
  const auto screen_frames = [&](kiosk::Screen screen) {
    kiosk::Model model;
    model.screen = std::move(screen);
    Times built;
    auto whole = frames(*window, [&] {
      built.push_back(time_of([&] {
        const auto drawn = screens.draw(kiosk::make_view(model, strings, wall_clock()), metrics);
        expect(drawn.taps.empty(), "draw without touching");
      }));
    });
    fmt::print("  before the renderer has it: median {:.3f} ms\n", quantile(built, 0.5));
    return whole;
  };
  print("welcome", screen_frames(kiosk::AtWelcome{}), "empty ImGui frame", empty);
  print("walk-in form with keyboard", screen_frames(kiosk::Registering{}), "empty ImGui frame", empty);
  print("verdict with a badge, each frame another guest's", new_badge_frames(*window, screens), "empty ImGui frame",
        empty);
}

void idle_frames() {
  fmt::print("Nobody there for 10 s (one frame is due when the minute turns)\n");
  auto window = window_of({1280, 800});
  if (!window) return;
  const Evening evening(100);
  const auto writer = evening.open();
  const auto recorder = store::Recorder::open(*writer, evening.event(), "Bench", support::seeded(9));
  expect(recorder.has_value(), "open the recorder");
  shell::StoreThread store(**recorder, wall_clock, shell::Window::wake);
  shell::GlTextures textures;
  badge::Templates templates({LANYARD_ASSETS "/badges"});
  screens::Screens screens(textures, templates);
  devices::ScanGate gate;
  std::map<std::string, kiosk::Strings> languages;
  languages.emplace("en", english());

  std::atomic<long> drawn = 0;
  std::atomic<bool> ended = false;
  long frames_idle = 0;
  double cpu_share = 0;
  std::thread clock([&] {
    std::this_thread::sleep_for(2s);  // settled
    const long before = drawn;
    const auto cpu = std::clock();
    std::this_thread::sleep_for(10s);
    cpu_share = static_cast<double>(std::clock() - cpu) / CLOCKS_PER_SEC / 10;
    frames_idle = drawn - before;
    ended = true;
    shell::Window::wake();
  });
  shell::LoopParts parts{.window = *window,
                         .keys = gate,
                         .store = store,
                         .screens = screens,
                         .languages = languages,
                         .now = wall_clock,
                         .is_ended = [&] { return ended.load(); },
                         .panel_width_mm = std::nullopt,
                         .drawn = [&](const screens::DrawLog&, long) { ++drawn; }};
  shell::Loop(std::move(parts), kiosk::Model{}).run();
  clock.join();
  fmt::print("  frames {}   yardstick 600 at 60 a second   processor {:.2f} % of a core\n\n", frames_idle,
             cpu_share * 100);
}

}  // namespace bench
