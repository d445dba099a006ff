#include "shell/panel.h"

#include "support/catch.h"

using shell::plausible_width_mm;

TEST_CASE("A panel that says its size believably is believed") {
  CHECK(plausible_width_mm({1920, 1080, 531, 299}) == 531.0F);
  CHECK(plausible_width_mm({1080, 1920, 299, 531}) == 299.0F);
}

TEST_CASE("No size, another shape, a wall or a stamp, and the made-up 96 dots an inch are not") {
  CHECK_FALSE(plausible_width_mm({1920, 1080, 0, 0}));
  CHECK_FALSE(plausible_width_mm({1920, 1080, 531, 531}));
  CHECK_FALSE(plausible_width_mm({1920, 1080, 1600, 900}));
  CHECK_FALSE(plausible_width_mm({1920, 1080, 16, 9}));
  CHECK_FALSE(plausible_width_mm({1920, 1080, 508, 286}));
}
