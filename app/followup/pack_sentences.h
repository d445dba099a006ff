#pragma once
// What the page, the text and the calendar of a pack say in the same words.
#include <string>
#include <vector>

#include "followup/pack.h"
#include "followup/words.h"

namespace followup {

/// "CTO, Zwaluw BV"; empty where neither is shared.
[[nodiscard]] std::string role_of(const Contact& contact);

/// "Thursday 26 November 2026".
[[nodiscard]] std::string day_of(base::Instant instant, const Pack& pack);

/// "You two met for the second time"; empty where nobody counts.
[[nodiscard]] std::string nth_sentence(const MetPerson& met, const Words& words);

/// "Help Ana Sousa: read her deck".
[[nodiscard]] std::string promise_sentence(const OwnPromise& promise, const Words& words);

/// "Kept"; empty for one that is open.
[[nodiscard]] std::string promise_state(const OwnPromise& promise, const Words& words);

[[nodiscard]] std::string state_sentence(IntroductionState state, const Words& words);

/// What the owner of the pack writes to somebody: that a promise is kept, or simply that it was good to meet. "" where
/// no address is shared.
[[nodiscard]] std::string kept_link(const OwnPromise& promise, const Pack& pack, const Words& words);
[[nodiscard]] std::string write_link(const Contact& contact, const Pack& pack, const Words& words);

}  // namespace followup
