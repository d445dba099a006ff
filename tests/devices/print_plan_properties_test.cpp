// Whatever breaks and whenever: every badge comes out once, and once only.
#include <cstdlib>

#include "devices/plan_world.h"
#include "support/catch.h"

namespace {

unsigned evenings() { return std::getenv("LANYARD_LONG") != nullptr ? 20'000 : 1'500; }

void check_once_each(unsigned seed, std::size_t printers) {
  CAPTURE(seed, printers);
  plan_world::World world(seed, printers, 12);
  for (int i = 0; i < 600; ++i) world.step();
  const bool is_settled = world.settle();
  for (const auto& job : world.store()) {
    CAPTURE(job.id.text(), static_cast<int>(job.state), job.printer, job.number);
    if (world.sheets()[job.id] != 1) REQUIRE(world.sheets()[job.id] == 1);
  }
  if (!is_settled) REQUIRE(is_settled);
}

}  // namespace

TEST_CASE("With crashes, stopped printers and lost answers at any moment every badge is printed exactly once") {
  for (unsigned seed = 1; seed <= evenings(); ++seed) check_once_each(seed, 1 + seed % 3);
  SUCCEED();
}
