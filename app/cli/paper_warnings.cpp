#include "cli/paper_warnings.h"

#include <fmt/ranges.h>

namespace cli {

int note_names(std::span<const PaperGuest> guests, badge::Painter& painter, badge::Templates& templates,
               const Voice& voice) {
  int noted = 0;
  for (const auto& guest : guests) {
    if (const auto letters = painter.undrawable(guest.content.name); !letters.empty()) {
      voice.note("cli.badge.undrawable",
                 {{"name", guest.content.name}, {"letters", fmt::format("{}", fmt::join(letters, " "))}});
      ++noted;
    }
    const auto design = templates.find(guest.template_name);
    if (!design) continue;  // said of the template itself
    for (const auto& small : painter.too_small(**design, guest.content)) {
      if (!small.slot.starts_with("name")) continue;  // a long company may be small
      voice.note("cli.badge.too_small", {{"name", guest.content.name},
                                         {"template", (*design)->name()},
                                         {"size", fmt::format("{:.1f}", small.size_mm)}});
      ++noted;
    }
  }
  return noted;
}

}  // namespace cli
