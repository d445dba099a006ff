#include "badge/template.h"

#include <algorithm>

namespace badge {

std::vector<bool> Template::conditions(const Content& content) const {
  std::vector<bool> applied;
  applied.reserve(cuts_.size());
  for (const Cut& cut : cuts_) applied.push_back(cut.applies(content));
  return applied;
}

std::string Template::drawing(const Content& content) const {
  std::string left;
  std::size_t at = 0;
  for (const Cut& cut : cuts_) {
    if (cut.begin < at || !cut.applies(content)) continue;  // inside one that is gone, or shown
    left.append(svg_, at, cut.begin - at);
    at = cut.end;
  }
  return left.append(svg_, at);
}

}  // namespace badge
