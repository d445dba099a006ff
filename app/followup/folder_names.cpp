#include "followup/folder_names.h"

#include <algorithm>
#include <array>
#include <unordered_map>

#include "base/fold.h"
#include "base/text.h"

namespace followup {

namespace {

constexpr std::size_t longest_name = 100;

bool is_device(std::string_view name) {
  constexpr std::array<std::string_view, 6> devices = {"con", "prn", "aux", "nul", "conin$", "conout$"};
  const std::string stem = base::ascii_lower(base::trimmed(name.substr(0, name.find('.'))));
  if (std::ranges::find(devices, stem) != devices.end()) return true;
  const bool numbered = stem.starts_with("com") || stem.starts_with("lpt");
  return numbered && base::code_points(stem).size() == 4;  // COM1 … COM9, COM¹ …
}

std::string safe(const std::string& name) {
  std::string kept;
  for (const char letter : base::single_line(base::sanitised(name, ""))) {
    const bool refused = std::string_view("<>:\"/\\|?*\x7F").find(letter) != std::string_view::npos;
    kept += refused ? '-' : letter;
  }
  std::string_view text = base::trimmed(base::shortened(kept, longest_name));
  while (text.starts_with('.') || text.starts_with('~')) text = base::trimmed(text.substr(1));  // no hidden folder
  while (text.ends_with('.')) text = base::trimmed(text.substr(0, text.size() - 1));
  std::string folder(text);
  return folder.empty() || is_device(folder) ? "guest " + folder : folder;
}

}  // namespace

std::vector<std::string> folder_names(const std::vector<Pack>& packs) {
  std::vector<std::string> names;
  names.reserve(packs.size());
  std::unordered_map<std::string, int> alike;
  for (const auto& pack : packs) {
    names.push_back(safe(pack.name));
    ++alike[base::folded(names.back())];
  }
  for (std::size_t i = 0; i < packs.size(); ++i) {
    std::string& name = names[i];
    const std::string folded = base::folded(name);
    if (folded.empty() || alike[folded] > 1 || name == "guest ") {
      name = std::string(base::trimmed(name)) + " " + packs[i].person.text();
    }
  }
  return names;
}

}  // namespace followup
