#pragma once
// The mail that brings one attendee their pack: the list itself as text and as a page, contacts and reminders attached.
#include "followup/letter.h"
#include "followup/pack.h"
#include "followup/words.h"

namespace followup {

/// `now` is when it is made (the calendar entries say so). Goes to the address the pack's owner gave for it.
[[nodiscard]] Letter letter_of(const Pack& pack, const Words& words, base::Instant now);

}  // namespace followup
