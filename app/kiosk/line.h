#pragma once
// Editing one line of UTF-8 text. Pure.
#include <string_view>

#include "kiosk/model.h"

namespace kiosk {

/// More than base::longest_line is not taken.
void insert(Line& line, std::string_view text);
void erase_before(Line& line);
void erase_after(Line& line);
void move_left(Line& line);
void move_right(Line& line);
/// `offset` in bytes; taken to the nearest code point boundary at or before it.
void place_caret(Line& line, std::size_t offset);

}  // namespace kiosk
