#include "badge/templates.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <fstream>
#include <iterator>
#include <optional>
#include <set>

namespace badge {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view ending = ".svg";
constexpr std::string_view back_ending = ".back.svg";

base::Result<std::string> contents(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  std::string text{std::istreambuf_iterator<char>(file), {}};
  if (!file.is_open() || file.bad()) return base::fail(base::ErrorCode::file_unreadable, path.string());
  return text;
}

base::Result<std::shared_ptr<const Template>> read_file(const fs::path& path, const std::string& name,
                                                        std::shared_ptr<const Template> back) {
  auto svg = contents(path);
  if (!svg) return std::unexpected(svg.error());
  auto parsed = Template::parse(std::move(*svg), name, std::move(back));
  if (!parsed) return base::fail(parsed.error().code, path.string() + ": " + parsed.error().detail);
  return parsed;
}

bool is_name(const std::string& name) {
  return !name.empty() && !name.starts_with('.') && name.find('/') == std::string::npos;
}

}  // namespace

base::Result<std::shared_ptr<const Template>> Templates::find(const std::string& name) {
  const std::scoped_lock lock(mutex_);
  const auto known = known_.find(name);
  return known != known_.end() ? known->second : known_.emplace(name, read(name)).first->second;
}

base::Result<std::shared_ptr<const Template>> Templates::read(const std::string& name) const {
  for (const fs::path& folder : folders_) {
    std::error_code ignored;
    const fs::path front = folder / (name + std::string(ending));
    if (!is_name(name) || !fs::exists(front, ignored)) continue;
    std::shared_ptr<const Template> back;
    if (const fs::path file = folder / (name + std::string(back_ending)); fs::exists(file, ignored)) {
      auto parsed = read_file(file, name, nullptr);
      if (!parsed) return parsed;
      back = std::move(*parsed);
    }
    return read_file(front, name, std::move(back));
  }
  return base::fail(base::ErrorCode::not_found,
                    fmt::format("no badge design '{}'; there are: {}", name, fmt::join(names(), ", ")));
}

std::vector<std::string> Templates::names() const {
  std::set<std::string> names;
  for (const fs::path& folder : folders_) {
    std::error_code none;
    for (fs::directory_iterator entry(folder, none), end; !none && entry != end; entry.increment(none)) {
      const std::string file = entry->path().filename().string();
      if (file.ends_with(ending) && !file.ends_with(back_ending) && is_name(file)) {
        names.insert(file.substr(0, file.size() - ending.size()));
      }
    }
  }
  return {names.begin(), names.end()};
}

}  // namespace badge
