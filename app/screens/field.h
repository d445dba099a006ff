#pragma once
// A box with a line of text and a caret. The text stands in the model: a touch only says where the caret should go.
#include "screens/canvas.h"

namespace screens {

/// `rect` is the box; the label is drawn by whoever lays out the form.
void field(Canvas& canvas, const kiosk::FieldView& view, const Rect& rect, const Style& style);

/// "Company (if you like)", to stand over the box.
void field_label(Canvas& canvas, const kiosk::FieldView& view, const Rect& rect);

}  // namespace screens
