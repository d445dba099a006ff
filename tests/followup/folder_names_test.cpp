#include "followup/folder_names.h"

#include "base/text.h"
#include "pack_samples.h"
#include "support/catch.h"

namespace {

std::vector<std::string> folders(const std::vector<std::string>& names) {
  std::vector<followup::Pack> packs;
  packs.reserve(names.size());
  for (const auto& name : names) {
    followup::Pack& pack = packs.emplace_back();
    pack.person = support::person_numbered("0123456789abcdef"[packs.size() % 16]);
    pack.name = name;
  }
  return followup::folder_names(packs);
}

}  // namespace

TEST_CASE("a folder has the name of its person where every file system takes it") {
  CHECK(folders({"Ana Sousa", "李雷", "هدى المنصوري"}) ==
        std::vector<std::string>{"Ana Sousa", "李雷", "هدى المنصوري"});
  CHECK(folders({"../../etc/passwd", "a\\b:c*d?\"<>|", "Dr. No. ", "\x01\x02 x"}) ==
        std::vector<std::string>{"-..-etc-passwd", "a-b-c-d-----", "Dr. No", "x"});
  CHECK(folders({"CON", "nul.txt", "Com1", "Conny"}) ==
        std::vector<std::string>{"guest CON", "guest nul.txt", "guest Com1", "Conny"});
  const std::string longest = folders({std::string(300, 'x') + "李"}).at(0);
  CHECK(longest.size() <= 100);
}

TEST_CASE("people whose names a file system could confuse have folders of their own, always the same") {
  const auto names = folders({"Ana", "ANA", "Aña", "Bo", "", "..."});
  CHECK(names[0] == "Ana 00000000000000000000000000000001");
  CHECK(names[1] == "ANA 00000000000000000000000000000002");
  CHECK(names[2] == "Aña 00000000000000000000000000000003");
  CHECK(names[3] == "Bo");
  CHECK(names[4].starts_with("guest 0"));
  CHECK(names[5].starts_with("guest 0"));
  CHECK(names[4] != names[5]);
}
