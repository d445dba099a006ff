#include "shell/pacing.h"

#include "support/catch.h"

using namespace std::chrono_literals;
using shell::Pacing;

namespace {
int frames_until_rest(Pacing& pacing) {
  int frames = 0;
  for (; pacing.frame_due() && frames < 100; ++frames) pacing.frame_drawn();
  return frames;
}
}  // namespace

TEST_CASE("After something happened two frames are drawn, then none") {
  Pacing pacing;
  frames_until_rest(pacing);
  pacing.something_happened();
  pacing.something_happened();
  CHECK(frames_until_rest(pacing) == 2);
  CHECK_FALSE(pacing.frame_due());
  CHECK(pacing.frames_drawn() == 4);
}

TEST_CASE("Time that passed costs one frame, and takes none away from what is due") {
  Pacing pacing;
  frames_until_rest(pacing);
  pacing.time_passed();
  CHECK(frames_until_rest(pacing) == 1);
  pacing.something_happened();
  pacing.time_passed();
  CHECK(frames_until_rest(pacing) == 2);
}

TEST_CASE("The sleep is the shortest wait that is set, and never negative") {
  CHECK(Pacing::sleep({std::nullopt, 40ms, 200ms}) == 40ms);
  CHECK(Pacing::sleep({-5ms, 40ms}) == 0ms);
  CHECK(Pacing::sleep({std::nullopt}) == 1min);
}
