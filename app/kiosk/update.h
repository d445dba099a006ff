#pragma once
// The kiosk's behaviour: what happens next. Pure: the same model, message and time give the same model and effects.
#include <optional>

#include "kiosk/effect.h"
#include "kiosk/model.h"

namespace kiosk {

[[nodiscard]] Effects update(Model& model, const Message& message, base::Instant now);

/// When TimePassed must be sent at the latest even if nothing happens: a bar to move on, a screen to close, a minute to
/// turn. The shell sleeps until then.
[[nodiscard]] base::Instant next_deadline(const Model& model, base::Instant now);

/// How long the screen stays if nobody does anything; nullopt: for ever.
[[nodiscard]] std::optional<base::Instant> closes_at(const Model& model);

/// When somebody who only changed the language or the size on the welcome screen counts as gone; nullopt: nobody did.
[[nodiscard]] std::optional<base::Instant> forgets_settings_at(const Model& model);

/// When the "still there?" appears; nullopt: this screen needs none.
[[nodiscard]] std::optional<base::Instant> warns_at(const Model& model);

}  // namespace kiosk
