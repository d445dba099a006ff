#include "house/rules.h"

#include <algorithm>
#include <map>
#include <regex>
#include <set>

namespace house {

namespace {

using Names = std::set<std::string>;

/// base <- domain <- {roster, search, badge, followup} <- kiosk <- screens <- shell <- main
const std::map<std::string, Names>& rooms_seen_from() {
  static const std::map<std::string, Names> rooms = [] {
    const Names domain = {"base", "domain"};
    const Names kiosk = {"base", "domain", "roster", "search", "matching", "badge", "followup", "kiosk"};
    const auto with = [](Names names, const Names& more) {
      names.insert(more.begin(), more.end());
      return names;
    };
    return std::map<std::string, Names>{
        {"base", {"base"}},
        {"domain", domain},
        {"roster", with(domain, {"roster"})},
        {"sheet", with(domain, {"roster", "sheet"})},
        {"search", with(domain, {"search"})},
        {"matching", with(domain, {"matching"})},
        {"badge", with(domain, {"badge"})},
        {"followup", with(domain, {"followup"})},
        {"kiosk", kiosk},
        {"screens", with(kiosk, {"screens"})},
        {"shell", with(kiosk, {"screens", "shell"})},
        {"store", with(kiosk, {"store"})},
        {"devices", with(kiosk, {"devices"})},
        {"hub", with(kiosk, {"hub"})},
        {"mail", {"base", "domain", "followup", "mail"}},
        {"intake", with(kiosk, {"store", "intake"})},
        {"cli", with(kiosk, {"store", "intake", "devices", "mail", "cli"})},
        {"main", with(kiosk, {"screens", "shell", "store", "devices", "hub", "mail", "intake", "cli"})},
    };
  }();
  return rooms;
}

struct LibraryPlace {
  std::regex include;
  Names rooms;
  std::string rule;
};

const std::vector<LibraryPlace>& library_place_rules() {
  static const std::vector<LibraryPlace> rules = {
      {std::regex("^.imgui"), {"screens", "shell"}, "ImGui belongs to screens/ and shell/"},
      {std::regex("^.(SQLiteCpp/|sqlite3)"), {"store"}, "SQLite belongs to store/"},
      {std::regex("^.GLFW/"), {"shell"}, "GLFW belongs to shell/"},
      {std::regex("^.CLI/"), {"cli"}, "CLI11 belongs to cli/"},
      {std::regex("^.zip\\.h"), {"sheet"}, "zip archives are read in sheet/, a process of its own"},
      {std::regex("^.curl/"), {"mail"}, "libcurl belongs to mail/"},
      {std::regex("^.gmime/"), {"mail"}, "GMime belongs to mail/"},
      {std::regex("^.expat\\.h"),
       {"sheet", "badge"},
       "XML is read in sheet/, and an organizer's own badge design in badge/"},
  };
  return rules;
}

/// Calls `look` with each line of the text and its number.
template <class Look>
void each_line(const std::string& text, const Look& look) {
  std::size_t number = 0;
  for (std::size_t start = 0; start < text.size();) {
    const std::size_t end = std::min(text.find('\n', start), text.size());
    look(text.substr(start, end - start), ++number);
    start = end + 1;
  }
}

std::string at(const Source& source, std::size_t line, const std::string& rule) {
  return source.path + ":" + std::to_string(line) + ": " + rule;
}

/// "static const char* p" can be pointed elsewhere; "static const std::string s" and "static const char* const p"
/// cannot.
bool is_constant(const std::string& declaration) {
  if (std::regex_search(declaration, std::regex(R"(\b(constexpr|consteval)\b)"))) return true;
  const std::size_t constant = declaration.rfind("const ");
  return constant != std::string::npos && declaration.find('*', constant) == std::string::npos;
}

}  // namespace

Complaints room_directions(const Source& source) {
  Complaints complaints;
  const auto rooms = rooms_seen_from().find(room_of(source));
  if (rooms == rooms_seen_from().end()) {
    if (source.path.starts_with("app/")) complaints.push_back(source.path + ": is in a room the design does not name");
    return complaints;
  }
  for (const std::string& include : includes_of(source.text)) {
    if (include.front() != '"') continue;
    const bool beside = rooms->first == "main" && include.find('/') == std::string::npos;
    const std::string room = include.substr(1, std::min(include.find('/'), include.size() - 1) - 1);
    if (!beside && !rooms->second.contains(room)) {
      complaints.push_back(source.path + ": " + rooms->first + " may not look into " + include);
    }
  }
  return complaints;
}

Complaints library_places(const Source& source) {
  Complaints complaints;
  const std::string room = room_of(source);
  for (const std::string& include : includes_of(source.text)) {
    for (const LibraryPlace& place : library_place_rules()) {
      const bool outside = !room.empty() && !place.rooms.contains(room);
      if (outside && std::regex_search(include, place.include)) {
        complaints.push_back(source.path + ": " + place.rule + ", not " + include);
      }
    }
    if (include.starts_with("<catch2/") && !source.path.starts_with("tests/support/")) {
      complaints.push_back(source.path + ": Catch2 comes through support/catch.h");
    }
  }
  return complaints;
}

Complaints clocks_and_dice(const Source& source) {
  static const Names may = {"", "shell", "devices", "hub"};
  Complaints complaints;
  if (may.contains(room_of(source)) || source.path == "app/main.cpp") return complaints;
  static const std::regex source_of_either(
      R"(_clock::now|\bclock_gettime\b|\bgettimeofday\b|\blocaltime|\bgmtime)"
      R"(|(^\s*|[=(,{!;+*/<&|-]\s*|\breturn\s+|\bstd::)(time|clock|s?rand)\s*\()"
      R"(|\brandom_device\b|\bmt19937|\bdefault_random_engine\b|\brandombytes|\bgetrandom\b|\bgetentropy\b)");
  each_line(code_of(source.text), [&](const std::string& line, std::size_t number) {
    if (std::regex_search(line, source_of_either)) {
      complaints.push_back(at(source, number, "clocks and random sources are arguments here"));
    }
  });
  return complaints;
}

Complaints mutable_statics(const Source& source) {
  static const std::regex keyword(R"(\b(static|thread_local|inline)\b)");
  Complaints complaints;
  if (room_of(source).empty()) return complaints;
  const std::string code = code_of(source.text);
  for (std::sregex_iterator found(code.begin(), code.end(), keyword), end; found != end; ++found) {
    const auto start = static_cast<std::size_t>(found->position());
    const std::size_t stop = std::min(code.find_first_of(";={(", start), code.size());
    const std::string declaration = code.substr(start, stop - start);
    const bool function_or_namespace = code[std::min(stop, code.size() - 1)] == '(' ||
                                       declaration.find("namespace") != std::string::npos ||
                                       declaration.find("operator") != std::string::npos;
    if (function_or_namespace || is_constant(declaration)) continue;
    const auto line = static_cast<std::size_t>(1 + std::count(code.begin(), code.begin() + found->position(), '\n'));
    complaints.push_back(at(source, line, "state that belongs to nobody"));
  }
  return complaints;
}

Complaints file_form(const Source& source) {
  // Put together from halves, so that this file passes its own rule.
  static const std::regex unfinished(
      "\\b(TO"
      "DO|FIX"
      "ME|X"
      "XX)\\b");
  Complaints complaints;
  std::size_t lines = 0;
  each_line(source.text, [&](const std::string& line, std::size_t number) {
    lines = number;
    if (std::regex_search(line, unfinished)) complaints.push_back(at(source, number, "finish it or drop it"));
  });
  if (lines > 300) complaints.push_back(source.path + ": has " + std::to_string(lines) + " lines; 300 are the most");
  if (source.path.ends_with(".h") && !source.text.starts_with("#pragma once")) {
    complaints.push_back(source.path + ": begins with #pragma once");
  }
  return complaints;
}

bool belongs_at_the_top(const std::string& name) {
  static const Names rooms = {"CMakeLists.txt", "CMakePresets.json", "LICENSE", "README.md", "app",
                              "assets",         "third_party",       "tests",   "build"};
  return rooms.contains(name) || name.starts_with('.');  // tools look for their own files there: .clang-format, .ci
}

}  // namespace house
