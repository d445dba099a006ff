#pragma once
// The last step of a plan: who of its guests is known from other events.
#include "roster/plan.h"

namespace roster {

/// Adds the merges to what is written, and counts who is recognised.
void recognise_guests(Plan& plan, const Known& known, domain::EventId event);

}  // namespace roster
