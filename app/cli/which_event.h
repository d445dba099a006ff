#pragma once
// Which of a database's events somebody means who does not say so, and which one somebody means who does.
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "cli/voice.h"
#include "domain/records.h"
#include "store/reading.h"

namespace cli {

/// An event is on from twelve hours before it starts (setting up, importing) to six after it ends (overrun, a kiosk
/// started again). Of several that are on it is the one whose start is nearest.
enum class Purpose : std::uint8_t {
  taking_part,   // the kiosk, an import: the one that is on, else the next, else the latest
  looking_back,  // exports, numbers: the one that is on, else the latest that has started, else the next
};

/// nullptr where there is none. A clock from before this program was written is set wrong: then the latest event.
[[nodiscard]] const domain::EventRow* event_for(Purpose purpose, std::span<const domain::EventRow> events,
                                                base::Instant now);

/// The one that somebody chose, while the choice holds; else nullptr. It ends by itself, so that a forgotten one never
/// takes the next evening: six hours after its event has ended; and when another event comes on that was not on when it
/// was chosen, unless the chosen one is on by then, too, and not over (two at a time).
[[nodiscard]] const domain::EventRow* chosen_event(const std::optional<store::EventInUse>& chosen,
                                                   std::span<const domain::EventRow> events, base::Instant now);

/// The event of that title (in any letter case) or id. not_found with the titles there are; bad_argument where several
/// have it.
[[nodiscard]] base::Result<domain::EventRow> event_called(const std::string& asked,
                                                          std::span<const domain::EventRow> events, const Voice& voice);

/// The one called `on`, or the chosen one, or the one for the purpose. no_event where the database has none.
[[nodiscard]] base::Result<domain::EventRow> wanted_event(const store::Reading& reading,
                                                          const std::optional<std::string>& on, Purpose purpose,
                                                          const Voice& voice, base::Instant now);

/// The event that has the title and the start of these fields; nullptr where there is none.
[[nodiscard]] const domain::EventRow* event_of(const std::vector<domain::FieldWrite>& fields,
                                               std::span<const domain::EventRow> events);

/// Title and start, so that nobody takes one event for another.
[[nodiscard]] std::string title_and_start(const domain::EventRow& event, const Voice& voice);

}  // namespace cli
