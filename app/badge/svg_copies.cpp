#include "badge/svg_copies.h"

#include <algorithm>
#include <map>
#include <optional>
#include <string_view>
#include <vector>

#include "base/text.h"

namespace badge {
namespace {

constexpr std::size_t deepest = 400;

class Counting {
 public:
  Counting(const SvgFile& file, std::size_t enough) : file_(file), enough_(enough), drawn_(file.nodes.size()) {
    children_.resize(file.nodes.size());
    for (std::size_t node = 1; node < file.nodes.size(); ++node) {
      children_[file.nodes[node].parent].push_back(node);
      by_id_.try_emplace(file.nodes[node].attribute("id"), node);
    }
  }

  /// What uses itself is counted once; a long chain of copies of copies counts as too much, before any stack overflows.
  std::size_t drawn_by(std::size_t node, std::size_t depth = 0) {
    if (drawn_[node]) return *drawn_[node];
    if (depth > deepest) return enough_;
    drawn_[node] = 0;
    std::size_t count = 1;
    for (const std::size_t child : children_[node]) count = std::min(enough_, count + drawn_by(child, depth + 1));
    if (const auto used = used_by(node)) count = std::min(enough_, count + drawn_by(*used, depth + 1));
    drawn_[node] = count;
    return count;
  }

 private:
  [[nodiscard]] std::optional<std::size_t> used_by(std::size_t node) const {
    const auto reference = base::trimmed(file_.nodes[node].attribute("href"));
    if (file_.nodes[node].name != "use" || !reference.starts_with('#')) return std::nullopt;
    const auto found = by_id_.find(reference.substr(1));
    return found == by_id_.end() ? std::nullopt : std::optional(found->second);
  }

  const SvgFile& file_;
  std::size_t enough_;
  std::vector<std::vector<std::size_t>> children_;
  std::map<std::string_view, std::size_t> by_id_;
  std::vector<std::optional<std::size_t>> drawn_;
};

}  // namespace

std::size_t elements_drawn(const SvgFile& file, std::size_t enough) { return Counting(file, enough).drawn_by(0); }

}  // namespace badge
