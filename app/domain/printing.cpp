#include "domain/printing.h"

#include <algorithm>

namespace domain {
namespace {

bool is_under_way(const PastPrint& print) { return print.state == PastPrint::State::under_way; }
bool has_come_out(const PastPrint& print) { return print.state == PastPrint::State::came_out; }

/// A badge that nobody ordered here came out elsewhere: there is nothing to order again.
PrintDecision decide_once_more(const PrintHistory& history, base::Instant now) {
  if (history.here.empty()) return history.came_out ? PrintDecision::out_already : PrintDecision::print;
  const auto was_asked = [](const PastPrint& print) { return print.reason == PrintReason::did_not_come_out; };
  if (std::ranges::any_of(history.here, was_asked)) return PrintDecision::once_only;
  const auto last = std::ranges::max(history.here, {}, &PastPrint::asked).asked;
  return now - last <= reprint_within ? PrintDecision::print : PrintDecision::too_late;
}

}  // namespace

PrintDecision decide_print(const PrintHistory& history, PrintReason reason, base::Instant now) {
  if (reason == PrintReason::reissued) return PrintDecision::print;  // another badge: none of this is about it
  if (reason == PrintReason::check_in && (history.came_out || std::ranges::any_of(history.here, has_come_out))) {
    return PrintDecision::out_already;
  }
  // What is on its way comes out as everything stands then: a second sheet would be one too many.
  if (std::ranges::any_of(history.here, is_under_way)) return PrintDecision::under_way;
  if (reason == PrintReason::did_not_come_out) return decide_once_more(history, now);
  return PrintDecision::print;
}

}  // namespace domain
