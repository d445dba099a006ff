#pragma once
// A source file as the rules of the house look at it.
#include <string>
#include <string_view>
#include <vector>

namespace house {

struct Source {
  std::string path;  // from the top of the project: "app/store/writer.cpp"
  std::string text;
};

/// The folder below app/ ("store"); "main" for what stands in app/ itself; empty outside app/.
[[nodiscard]] std::string room_of(const Source& source);

/// The text without comments and with empty literals; line breaks stay, so lines keep their numbers.
[[nodiscard]] std::string code_of(std::string_view text);

/// The contents of all string literals outside comments, raw ones not.
[[nodiscard]] std::vector<std::string> literals_of(std::string_view text);

/// What stands after #include, with its quotes or angle brackets.
[[nodiscard]] std::vector<std::string> includes_of(std::string_view text);

/// All sources below this folder of the project (.h, .cpp), sorted by path.
[[nodiscard]] std::vector<Source> sources_below(const std::string& folder);

[[nodiscard]] std::string read_file(const std::string& path_from_the_top);

}  // namespace house
