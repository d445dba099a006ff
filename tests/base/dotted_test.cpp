#include "base/dotted.h"

#include "support/catch.h"

TEST_CASE("things on one line are parted by dots, and nothing stands for what is not there") {
  CHECK(base::dotted({"Northbank", "", "line 12"}) == "Northbank  ·  line 12");
  CHECK(base::dotted({"", ""}).empty());
}

TEST_CASE("a name written from the right keeps its place in a line from the left") {
  CHECK(base::dotted({"محمد", "line 12"}) == "\u200E\u2068محمد\u2069  ·  line 12");
}
