#pragma once
// Letters on paper, for those who cannot be written to otherwise: each begins on a page of its own, in every script.
#include <functional>
#include <span>
#include <string>

#include "badge/paper.h"
#include "base/error.h"

namespace badge {

struct PrintedLetter {
  std::string name;  // whose it is, in large letters: they are laid out to be picked up
  std::string subject;
  std::string text;  // lines; a line that is too long goes on below
};

/// In the order given; `page_of` is "Page 2 of 3" of one letter. Fails with write_failed.
[[nodiscard]] base::Result<void> write_letter_pages(std::span<const PrintedLetter> letters,
                                                    const std::function<std::string(int, int)>& page_of,
                                                    PaperSize paper, const Sink& sink);

}  // namespace badge
