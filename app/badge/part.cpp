#include "badge/part.h"

#include <algorithm>
#include <array>
#include <utility>

#include "base/fold.h"

namespace badge {
namespace {

constexpr std::array<std::pair<std::string_view, Kind>, 10> names = {{
    {"name", Kind::name},
    {"company", Kind::company},
    {"title", Kind::title},
    {"ticket", Kind::ticket},
    {"offer", Kind::offer},
    {"ask", Kind::ask},
    {"share", Kind::share},
    {"band", Kind::band},
    {"pick_up", Kind::pick_up},
    {"qr", Kind::qr},
}};

std::string_view without_copy_number(std::string_view id) {
  const auto dash = id.rfind('-');
  if (dash == std::string_view::npos || dash + 1 == id.size()) return id;
  const bool is_number = id.find_first_not_of("0123456789", dash + 1) == std::string_view::npos;
  return is_number ? id.substr(0, dash) : id;
}

std::string_view answer_to(const std::string& question, const Content& content) {
  // A question may end in a number of its own ("Track 2"), which in an id looks like a second copy: whole first.
  for (const std::string_view asked : {std::string_view(question), without_copy_number(question)}) {
    const std::string wanted = base::folded(asked);
    for (const auto& [title, answer] : content.custom) {
      if (base::folded(title) == wanted) return answer;
    }
  }
  return {};
}

}  // namespace

std::optional<Part> part_named(std::string_view id) {
  if (id.starts_with("custom-") || id.starts_with("custom.")) return Part{Kind::custom, std::string(id.substr(7))};
  const auto found = std::ranges::find(names, without_copy_number(id),
                                       [](const auto& entry) { return std::string_view(entry.first); });
  if (found == names.end()) return std::nullopt;
  return Part{found->second, {}};
}

std::string_view value_of(const Part& part, const Content& content) {
  switch (part.kind) {
    case Kind::name:
      return content.name;
    case Kind::company:
      return content.company;
    case Kind::title:
      return content.title;
    case Kind::ticket:
      return content.ticket;
    case Kind::offer:
      return content.offer;
    case Kind::ask:
      return content.ask;
    case Kind::share:
      return content.share;
    case Kind::band:
      return content.band;
    case Kind::pick_up:
      return content.pick_up;
    case Kind::custom:
      return answer_to(part.question, content);
    case Kind::qr:
      return content.code;
  }
  return {};
}

}  // namespace badge
