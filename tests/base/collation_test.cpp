#include "base/collation.h"

#include <algorithm>
#include <vector>

#include "support/catch.h"

TEST_CASE("names stand in the order in which people look for them") {
  std::vector<std::string> names{"Zoë",  "zachary", "Émile", "emil",     "Ana",
                                 "Özil", "Oskar",   "李雷",  "Шевченко", "Östen"};
  std::ranges::sort(names, {}, [](const std::string& name) { return base::sort_key(name); });
  CHECK(names == std::vector<std::string>{"Ana", "emil", "Émile", "Oskar", "Östen", "Özil", "zachary", "Zoë",
                                          "Шевченко", "李雷"});
  CHECK(base::sort_key("") < base::sort_key("a"));
  CHECK(base::sort_key("a") != base::sort_key("b"));
}

TEST_CASE("a name is looked for under a letter without accents, where its script has letters") {
  CHECK(base::index_letter("Özil") == "O");
  CHECK(base::index_letter("  ana") == "A");
  CHECK(base::index_letter("Шевченко") == "Ш");
  CHECK(base::index_letter("李雷") == "…");
  CHECK(base::index_letter("김민준") == "…");
  CHECK(base::index_letter("99 Luftballons") == "…");
  CHECK(base::index_letter("") == "…");
}
