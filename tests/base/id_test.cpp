#include "base/id.h"

#include <algorithm>
#include <vector>

#include "base/error.h"
#include "support/catch.h"
#include "support/random.h"

using namespace base;

TEST_CASE("An id round-trips through its text, in either case of its letters") {
  const auto random = support::seeded(1);
  for (int i = 0; i < 1000; ++i) {
    const auto id = Id<struct Any>::random(random);
    REQUIRE(Id<struct Any>::parse(id.text()) == id);
    REQUIRE_FALSE(id.is_nil());
  }
  REQUIRE(Id<struct Any>::parse("ABCDEF00000000000000000000000000"));
  for (const auto* bad : {"", "abc", "g0000000000000000000000000000000", "abcdef000000000000000000000000001"}) {
    REQUIRE_FALSE(Id<struct Any>::parse(bad));
  }
}

TEST_CASE("Every kind of failure has a name and an exit code of its own") {
  std::vector<std::string_view> names;
  std::vector<int> codes;
  for (int i = 0; i <= static_cast<int>(ErrorCode::guest_list_changed); ++i) {
    names.push_back(name_of(static_cast<ErrorCode>(i)));
    codes.push_back(exit_code(static_cast<ErrorCode>(i)));
  }
  std::ranges::sort(names);
  std::ranges::sort(codes);
  REQUIRE(std::ranges::adjacent_find(names) == names.end());
  REQUIRE(std::ranges::adjacent_find(codes) == codes.end());
  REQUIRE(std::ranges::find(names, "unknown") == names.end());
}
