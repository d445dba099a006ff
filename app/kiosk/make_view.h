#pragma once
// Model -> View: which words stand where. Pure.
#include "kiosk/model.h"
#include "kiosk/strings.h"
#include "kiosk/view.h"

namespace kiosk {

[[nodiscard]] View make_view(const Model& model, const Strings& strings, base::Instant now);

}  // namespace kiosk
