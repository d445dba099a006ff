#include "house/source.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <regex>
#include <sstream>
#include <stdexcept>

namespace house {

namespace {

/// Walks over C++ text and tells code, comments and literals apart, well enough for this project's sources.
class Scanner {
 public:
  explicit Scanner(std::string_view text) : text_(text) { scan(); }

  std::string code;
  std::vector<std::string> literals;

 private:
  [[nodiscard]] bool at(std::string_view token) const { return text_.substr(i_).starts_with(token); }

  void skip_to(std::string_view end) {
    const std::size_t found = text_.find(end, i_);
    const std::size_t stop = found == std::string_view::npos ? text_.size() : found + end.size();
    code.append(static_cast<std::size_t>(std::count(text_.begin() + static_cast<std::ptrdiff_t>(i_),
                                                    text_.begin() + static_cast<std::ptrdiff_t>(stop), '\n')),
                '\n');
    i_ = stop;
  }

  void literal(char quote) {
    std::string content;
    for (++i_; i_ < text_.size() && text_[i_] != quote; ++i_) {
      if (text_[i_] == '\\') content += text_[i_++];
      if (i_ < text_.size()) content += text_[i_];
    }
    ++i_;
    code += quote;
    code += quote;
    if (quote == '"') literals.push_back(std::move(content));
  }

  [[nodiscard]] bool separates_digits() const {
    return i_ > 0 && i_ + 1 < text_.size() && std::isxdigit(static_cast<unsigned char>(text_[i_ - 1])) != 0 &&
           std::isxdigit(static_cast<unsigned char>(text_[i_ + 1])) != 0;
  }

  void scan() {
    while (i_ < text_.size()) {
      if (at("//")) {
        i_ = std::min(text_.find('\n', i_), text_.size());
      } else if (at("/*")) {
        skip_to("*/");
      } else if (at("R\"")) {
        const std::size_t open = std::min(text_.find('(', i_), text_.size());
        skip_to(")" + std::string(text_.substr(i_ + 2, open - i_ - 2)) + "\"");
        code += "\"\"";
      } else if (text_[i_] == '"' || (text_[i_] == '\'' && !separates_digits())) {
        literal(text_[i_]);
      } else {
        code += text_[i_++];
      }
    }
  }

  std::string_view text_;
  std::size_t i_ = 0;
};

}  // namespace

std::string room_of(const Source& source) {
  constexpr std::string_view app = "app/";
  if (!source.path.starts_with(app)) return "";
  const std::size_t end = source.path.find('/', app.size());
  return end == std::string::npos ? "main" : source.path.substr(app.size(), end - app.size());
}

std::string code_of(std::string_view text) { return Scanner(text).code; }

std::vector<std::string> literals_of(std::string_view text) { return Scanner(text).literals; }

std::vector<std::string> includes_of(std::string_view text) {
  std::vector<std::string> includes;
  const std::regex include(R"(^\s*#\s*include\s*([<"][^>"]+[>"]))");
  std::istringstream lines{std::string(text)};
  for (std::string line; std::getline(lines, line);) {
    std::smatch match;
    if (std::regex_search(line, match, include)) includes.push_back(match[1]);
  }
  return includes;
}

std::vector<Source> sources_below(const std::string& folder) {
  std::vector<Source> sources;
  const std::filesystem::path top(LANYARD_SOURCE);
  for (const auto& entry : std::filesystem::recursive_directory_iterator(top / folder)) {
    const auto extension = entry.path().extension();
    if (!entry.is_regular_file() || (extension != ".h" && extension != ".cpp")) continue;
    const std::string path = std::filesystem::relative(entry.path(), top).generic_string();
    sources.push_back({path, read_file(path)});
  }
  std::ranges::sort(sources, {}, &Source::path);
  return sources;
}

std::string read_file(const std::string& path_from_the_top) {
  std::ifstream file(std::filesystem::path(LANYARD_SOURCE) / path_from_the_top, std::ios::binary);
  if (!file) throw std::runtime_error("cannot read " + path_from_the_top);
  return {std::istreambuf_iterator<char>(file), {}};
}

}  // namespace house
