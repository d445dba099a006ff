#include "roster/ascending_ids.h"

#include <set>

#include "domain/ids.h"
#include "support/catch.h"
#include "support/random.h"

TEST_CASE("new ids come in ascending order, each once, and do not run out") {
  const auto random = support::seeded(5);
  roster::AscendingIds<domain::PersonId> ids;
  std::vector<domain::PersonId> dealt;
  for (int i = 0; i < 150; ++i) dealt.push_back(ids.next(100, random));
  CHECK(std::ranges::is_sorted(dealt.begin(), dealt.begin() + 100));
  CHECK(std::set(dealt.begin(), dealt.end()).size() == 150);
}
