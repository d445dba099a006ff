#pragma once
// Whether a badge is to be printed. Pure: what was printed before and the time come as values.
#include <cstdint>
#include <optional>
#include <vector>

#include "base/instant.h"

namespace domain {

/// Why a badge is printed. Whatever stands after did_not_come_out needs a helper.
enum class PrintReason : std::uint8_t { check_in, did_not_come_out, misprinted, name_corrected, reissued };

/// One order to print on this kiosk.
struct PastPrint {
  PrintReason reason = PrintReason::check_in;
  base::Instant asked;
  enum class State : std::uint8_t { under_way, came_out, given_up } state = State::under_way;
  friend bool operator==(const PastPrint&, const PastPrint&) = default;
};

struct PrintHistory {
  std::optional<base::Instant> came_out;  // earliest, on any kiosk or the evening before: BadgeRow::printed
  std::vector<PastPrint> here;            // by time
};

enum class PrintDecision : std::uint8_t { print, out_already, under_way, too_late, once_only };

/// A guest may ask once for a badge that did not come out, this long after it was ordered.
inline constexpr base::Millis reprint_within{5 * 60 * 1000};

/// One registration prints once: at its check-in, or at a later scan where it could not be printed then.
[[nodiscard]] PrintDecision decide_print(const PrintHistory& history, PrintReason reason, base::Instant now);

}  // namespace domain
