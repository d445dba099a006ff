#include "matching/company.h"

#include "support/catch.h"

using matching::company_key;

TEST_CASE("a company is the same under every legal form and spelling") {
  for (const char* spelling : {"Acme", "ACME Ltd", "Acme Ltd.", "acme, Inc.", "Acme GmbH", "Acme B.V.", "Acme S. A.",
                               "Acme S.p.A.", "Acme Limited", "Acme Pty Ltd", "Acme GmbH & Co. KG"}) {
    INFO(spelling);
    CHECK(company_key(spelling) == "acme");
  }
  CHECK(company_key("Müller & Söhne AG") == company_key("MULLER SOHNE"));
  CHECK(company_key("深圳云帆科技有限公司") == company_key("深圳云帆科技"));
  CHECK(company_key("株式会社ソラ") == company_key("ソラ"));
}

TEST_CASE("a legal form alone, or a name that looks like one, stays a name") {
  CHECK(company_key("Co") == "co");
  CHECK(company_key("Limited") == "limited");
  CHECK(company_key("Spa Resort") == "spa resort");
  CHECK(company_key("Plan A") == "plan a");
  CHECK(company_key("Acme Labs") != company_key("Acme"));
}

TEST_CASE("who works for nobody shares no company") {
  for (const char* none : {"", "  ", "Freelance", "freelancer", "Self-employed", "selbstständig", "autónoma"}) {
    INFO(none);
    CHECK(company_key(none).empty());
  }
}
