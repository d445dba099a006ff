#include "cli/which_event.h"

#include <algorithm>
#include <chrono>

#include "base/letter_case.h"
#include "base/text.h"
#include "followup/evening.h"
#include "store/event_card.h"

namespace cli {

namespace {

using Events = std::span<const domain::EventRow>;
using namespace std::chrono_literals;

constexpr base::Millis on_before_start = 12h;
constexpr base::Millis on_after_end = 6h;
constexpr base::Instant program_written = std::chrono::sys_days(std::chrono::year(2026) / 1 / 1);

base::Instant starts(const domain::EventRow& event) { return store::event_card(event).starts; }

base::Instant comes_on(const domain::EventRow& event) { return starts(event) - on_before_start; }

bool is_on(const domain::EventRow& event, base::Instant now) {
  return comes_on(event) <= now && now < store::event_card(event).ends + on_after_end;
}

/// Of those that `fits`, the one with the least `key`; the id decides between equals.
template <class Fits, class Key>
const domain::EventRow* least(Events events, const Fits& fits, const Key& key) {
  const domain::EventRow* best = nullptr;
  for (const auto& event : events) {
    if (!fits(event)) continue;
    if (best == nullptr || std::pair(key(event), event.id) < std::pair(key(*best), best->id)) best = &event;
  }
  return best;
}

/// How titles are compared.
std::string in_one_case(const std::string& title) { return base::upper(base::single_line(title)); }

const std::string& title_of(const domain::EventRow& event) {
  return domain::value_of(event.fields, domain::Field::title);
}

}  // namespace

const domain::EventRow* event_for(Purpose purpose, Events events, base::Instant now) {
  const auto any = [](const domain::EventRow&) { return true; };
  const auto on = [now](const domain::EventRow& event) { return is_on(event, now); };
  const auto to_come = [now](const domain::EventRow& event) { return starts(event) > now; };
  const auto begun = [now](const domain::EventRow& event) { return starts(event) <= now; };
  const auto distance = [now](const domain::EventRow& event) { return std::chrono::abs(starts(event) - now); };
  const auto earliest = [](const domain::EventRow& event) { return starts(event).time_since_epoch(); };
  const auto latest = [](const domain::EventRow& event) { return -starts(event).time_since_epoch(); };

  if (now < program_written) return least(events, any, latest);
  if (const auto* event = least(events, on, distance)) return event;
  if (purpose == Purpose::taking_part) {
    const auto* next = least(events, to_come, earliest);
    return next != nullptr ? next : least(events, any, latest);
  }
  const auto* last = least(events, begun, latest);
  return last != nullptr ? last : least(events, to_come, earliest);
}

const domain::EventRow* chosen_event(const std::optional<store::EventInUse>& chosen, Events events, base::Instant now) {
  if (!chosen) return nullptr;
  const auto found = std::ranges::find(events, chosen->event, &domain::EventRow::id);
  if (found == events.end()) return nullptr;
  const auto ends = store::event_card(*found).ends;
  if (now >= ends + on_after_end) return nullptr;
  const bool is_taken_over = std::ranges::any_of(events, [&](const domain::EventRow& other) {
    const auto came_on = comes_on(other);
    if (other.id == found->id || came_on <= chosen->since || came_on > now) return false;
    return !is_on(*found, came_on) || now >= ends;
  });
  return is_taken_over ? nullptr : &*found;
}

base::Result<domain::EventRow> event_called(const std::string& asked, Events events, const Voice& voice) {
  std::vector<const domain::EventRow*> found;
  std::string titles;
  for (const auto& event : events) {
    if (event.id.text() == base::ascii_lower(base::trimmed(asked))) return event;
    if (in_one_case(title_of(event)) == in_one_case(asked)) found.push_back(&event);
    titles += (titles.empty() ? "" : ", ") + title_of(event);
  }
  if (found.empty()) {
    return base::fail(base::ErrorCode::not_found, voice("cli.event.titles", {{"event", asked}, {"titles", titles}}));
  }
  if (found.size() > 1)
    return base::fail(base::ErrorCode::bad_argument, voice("cli.event.several", {{"event", asked}}));
  return *found.front();
}

base::Result<domain::EventRow> wanted_event(const store::Reading& reading, const std::optional<std::string>& on,
                                            Purpose purpose, const Voice& voice, base::Instant now) {
  const auto events = reading.events();
  if (!events) return std::unexpected(events.error());
  if (events->empty()) return base::fail(base::ErrorCode::no_event, "");
  if (on) return event_called(*on, *events, voice);
  const auto chosen = reading.event_in_use();
  if (!chosen) return std::unexpected(chosen.error());
  if (const auto* event = chosen_event(*chosen, *events, now)) return *event;
  return *event_for(purpose, *events, now);
}

const domain::EventRow* event_of(const std::vector<domain::FieldWrite>& fields, Events events) {
  domain::Fields wanted;
  for (const auto& write : fields) wanted[write.field].value = write.value;
  const auto same = [&](const domain::EventRow& event, domain::Field field) {
    return in_one_case(domain::value_of(event.fields, field)) == in_one_case(domain::value_of(wanted, field));
  };
  const auto found = std::ranges::find_if(events, [&](const domain::EventRow& event) {
    return same(event, domain::Field::title) && same(event, domain::Field::starts);
  });
  return found == events.end() ? nullptr : &*found;
}

std::string title_and_start(const domain::EventRow& event, const Voice& voice) {
  const std::string when = followup::zone_of(event).format(starts(event), "EEEE d MMMM yyyy, HH:mm");
  return voice("cli.event.title_and_start", {{"event", title_of(event)}, {"starts", when}});
}

}  // namespace cli
