#pragma once
// What waits for a helper: a sentence, what to do next, and where it is a question its answers.
#include <span>

#include "screens/canvas.h"

namespace screens {

[[nodiscard]] float notices_height(Canvas& canvas, std::span<const kiosk::NoticeView> views, float width);

/// Where the height does not suffice, the words become smaller and the buttons do not.
void notices(Canvas& canvas, std::span<const kiosk::NoticeView> views, const Rect& rect);

}  // namespace screens
