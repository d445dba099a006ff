#include "badge/letter_pages.h"

#include <algorithm>
#include <fstream>

#include "support/catch.h"
#include "support/process.h"
#include "support/temp_folder.h"

namespace {

/// What a reader of PDF finds, page after page (form feeds between them).
std::string text_of(const std::vector<badge::PrintedLetter>& letters, badge::PaperSize paper = badge::a4) {
  const support::TempFolder folder;
  const auto file = folder.path() / "letters.pdf";
  std::ofstream out(file, std::ios::binary);
  const auto page_of = [](int page, int pages) {
    return "Page " + std::to_string(page) + " of " + std::to_string(pages);
  };
  REQUIRE(badge::write_letter_pages(letters, page_of, paper, [&](std::string_view piece) { out << piece; }));
  out.close();
  return support::run({.words = {"pdftotext", "-layout", file.string(), "-"}, .environment = {}, .log = {}});
}

std::ptrdiff_t pages_in(const std::string& text) { return std::ranges::count(text, '\f'); }

}  // namespace

TEST_CASE("each letter begins on a page of its own, with its owner's name") {
  const auto text =
      text_of({{"Ana Sousa", "Whom you met", "李雷\n  You said: the deck\n"}, {"محمد", "Whom you met", "Ana Sousa\n"}});
  CHECK(pages_in(text) == 2);
  const auto second = text.substr(text.find('\f'));
  CHECK(text.find("Whom you met") < text.find('\f'));
  CHECK(text.find("李雷") < text.find('\f'));
  CHECK(text.find("You said: the deck") != std::string::npos);
  CHECK(second.find("Ana Sousa") != std::string::npos);
  CHECK(second.find("Page 1 of 1") != std::string::npos);
}

TEST_CASE("a long letter goes on over the page, and no line of it is lost") {
  std::string lines;
  for (int i = 1; i <= 150; ++i) lines += "Line number " + std::to_string(i) + ".\n";
  lines += std::string(600, 'w') + "\n";
  for (const auto paper : {badge::a4, badge::us_letter}) {
    const auto text = text_of({{"Ana Sousa", "Whom you met", lines}}, paper);
    CHECK(pages_in(text) >= 3);
    for (int i = 1; i <= 150; ++i) {
      CAPTURE(i);
      CHECK(text.find("Line number " + std::to_string(i) + ".") != std::string::npos);
    }
    CHECK(std::ranges::count(text, 'w') == 600);
    CHECK(text.find("Page 2 of " + std::to_string(pages_in(text))) != std::string::npos);
  }
}
