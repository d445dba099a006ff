#include "read_back.h"

#include <fmt/format.h>
#include <stdlib.h>

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <stdexcept>

namespace read_back {

std::string answer_of(const std::string& command) {
  FILE* pipe = popen(command.c_str(), "r");
  if (pipe == nullptr) throw std::runtime_error("cannot run " + command);
  std::string answer;
  char piece[4096];
  for (std::size_t size = 0; (size = fread(piece, 1, sizeof piece, pipe)) > 0;) answer.append(piece, size);
  if (pclose(pipe) != 0) throw std::runtime_error("failed: " + command);
  return answer;
}

std::string folded(std::string_view text) {
  std::istringstream words{std::string(text)};
  std::string line;
  for (std::string word; words >> word;) line += (line.empty() ? "" : " ") + word;
  std::erase(line, '\f');
  return line;
}

namespace {

/// What stands behind the first of these words.
std::istringstream behind(const std::string& words, const std::string& text) {
  const auto at = text.find(words);
  return std::istringstream(at == std::string::npos ? std::string() : text.substr(at + words.size()));
}

}  // namespace

Pdf::Pdf(const std::string& bytes) {
  std::string name = (std::filesystem::temp_directory_path() / "lanyard-pdf-XXXXXX").string();
  if (mkdtemp(name.data()) == nullptr) throw std::runtime_error("no temporary folder");
  folder_ = name;
  std::ofstream(file(), std::ios::binary) << bytes;
}

Pdf::~Pdf() {
  std::error_code ignored;
  std::filesystem::remove_all(folder_, ignored);
}

int Pdf::pages() const {
  std::istringstream found = behind("Pages:", answer_of("pdfinfo " + file()));
  int pages = 0;
  found >> pages;
  return pages;
}

std::pair<double, double> Pdf::size_of(int page) const {
  // "Page    1 size:  297.64 x 419.53 pts (A6)"
  std::istringstream found = behind("size:", answer_of(fmt::format("pdfinfo -f {0} -l {0} {1}", page, file())));
  double width = 0;
  double height = 0;
  std::string times;
  found >> width >> times >> height;
  return {width / 72 * 25.4, height / 72 * 25.4};
}

std::string Pdf::words(int page) const {
  const std::string pages = page == 0 ? "" : fmt::format("-f {0} -l {0} ", page);
  return folded(answer_of("pdftotext " + pages + file() + " -"));
}

std::string Pdf::picture(int page, int dpi, const std::string& more) const {
  const std::string name = fmt::format("{}/page-{}-{}", folder_, page, dpi);
  (void)answer_of(
      fmt::format("pdftoppm -r {0} -f {1} -l {1} {2} -singlefile -png {3} {4}", dpi, page, more, file(), name));
  return name + ".png";
}

namespace {

std::vector<std::string> codes_on(const std::string& picture) {
  // zbar ends with 4 where it finds none, and tells the message bus, where there is one, of each code it reads.
  std::istringstream lines(
      answer_of("zbarimg --nodbus --quiet --raw -Sdisable -Sqr.enable " + picture + " || test $? = 4"));
  std::vector<std::string> codes;
  for (std::string line; std::getline(lines, line);) codes.push_back(line);
  std::ranges::sort(codes);
  return codes;
}

}  // namespace

std::vector<std::string> Pdf::codes(int page, int dpi) const { return codes_on(picture(page, dpi)); }

std::vector<std::string> Pdf::codes_in(const Area& area, int page) const {
  constexpr int dpi = 200;
  const auto px = [](double mm) { return static_cast<int>(mm / 25.4 * dpi); };
  return codes_on(picture(
      page, dpi,
      fmt::format("-x {} -y {} -W {} -H {}", px(area.x_mm), px(area.y_mm), px(area.width_mm), px(area.height_mm))));
}

std::string Pdf::fonts() const { return answer_of("pdffonts " + file()); }

}  // namespace read_back
