#include "cli/import_choices.h"

#include <algorithm>
#include <charconv>

#include "base/letter_case.h"
#include "base/text.h"

namespace cli {

namespace {

std::string in_one_case(std::string_view title) { return base::upper(base::single_line(title)); }

std::string all_roles() {
  std::string names;
  for (std::size_t i = 0; i < roster::role_count; ++i) {
    names += (names.empty() ? "" : ", ") + std::string(roster::name_of(static_cast<roster::Role>(i)));
  }
  return names;
}

}  // namespace

base::Result<std::vector<roster::Choice>> columns_chosen(const std::vector<std::string>& typed,
                                                         const roster::Table& table, const Voice& voice) {
  std::vector<roster::Choice> choices;
  for (const auto& text : typed) {
    const auto equals = text.rfind('=');
    const auto title = text.substr(0, equals);
    const auto role =
        equals == std::string::npos
            ? std::nullopt
            : roster::role_named(base::ascii_lower(base::trimmed(std::string_view(text).substr(equals + 1))));
    if (!role) {
      return base::fail(base::ErrorCode::bad_argument,
                        voice("cli.import.no_role", {{"text", text}, {"roles", all_roles()}}));
    }
    const bool is_there = std::ranges::any_of(
        table.header.cells, [&](const std::string& cell) { return in_one_case(cell) == in_one_case(title); });
    if (!is_there) return base::fail(base::ErrorCode::bad_argument, voice("cli.import.no_column", {{"title", title}}));
    choices.push_back({title, *role});
  }
  return choices;
}

base::Result<std::vector<roster::Likely>> pairs_chosen(const std::vector<std::string>& typed,
                                                       const std::vector<roster::Likely>& likely, const Voice& voice) {
  std::vector<roster::Likely> pairs;
  for (const auto& text : typed) {
    if (text == "all") return likely;
    std::size_t number = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
    const bool is_number = read.ec == std::errc{} && read.ptr == text.data() + text.size();
    if (!is_number || number == 0 || number > likely.size()) {
      return base::fail(base::ErrorCode::bad_argument,
                        voice("cli.import.no_pair", {{"text", text}, {"count", std::to_string(likely.size())}}));
    }
    pairs.push_back(likely[number - 1]);
  }
  return pairs;
}

}  // namespace cli
