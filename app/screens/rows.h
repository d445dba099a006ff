#pragma once
// People to choose from or to tick, or lines to read. The only thing on any screen that scrolls: with a finger that
// drags it.
#include <span>
#include <string_view>

#include "screens/canvas.h"

namespace screens {

/// The height in which `count` rows to touch stand without scrolling.
[[nodiscard]] float rows_height(const Metrics& metrics, std::size_t count);
/// The height in which these rows do.
[[nodiscard]] float rows_height(const Metrics& metrics, std::span<const kiosk::RowView> views);

/// `content` says what the rows answer: with another one the list starts at its top again.
void rows(Canvas& canvas, std::span<const kiosk::RowView> views, std::string_view content, const Rect& rect);

}  // namespace screens
