#pragma once
// What the walk-in form needs before it may be sent. Pure.
#include <string_view>

#include "kiosk/model.h"

namespace kiosk {

enum class FormProblem : std::uint8_t { none, no_name, bad_email, no_consent };

[[nodiscard]] FormProblem problem_in(const Registering& form);

/// Could be an address somebody can be written to: something, one @, a domain with a dot, no spaces. More than that
/// only the mail itself can tell (RFC 5321 allows nearly anything before the @).
[[nodiscard]] bool looks_like_email(std::string_view text);

}  // namespace kiosk
