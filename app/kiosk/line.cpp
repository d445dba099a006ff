#include "kiosk/line.h"

#include <algorithm>

#include "base/text.h"

namespace kiosk {

void insert(Line& line, std::string_view text) {
  const auto clean = base::sanitised(text, "");
  if (line.text.size() + clean.size() > base::longest_line) return;
  line.text.insert(line.caret, clean);
  line.caret += clean.size();
}

void erase_before(Line& line) {
  const auto from = base::previous(line.text, line.caret);
  line.text.erase(from, line.caret - from);
  line.caret = from;
}

void erase_after(Line& line) { line.text.erase(line.caret, base::next(line.text, line.caret) - line.caret); }

void move_left(Line& line) { line.caret = base::previous(line.text, line.caret); }
void move_right(Line& line) { line.caret = base::next(line.text, line.caret); }

void place_caret(Line& line, std::size_t offset) {
  offset = std::min(offset, line.text.size());
  line.caret = offset == line.text.size() ? offset : base::previous(line.text, offset + 1);
}

}  // namespace kiosk
