#include "domain/hosting.h"

#include <algorithm>
#include <charconv>
#include <tuple>
#include <unordered_set>

namespace domain {
namespace {

std::optional<base::Instant> looked_after(const RegistrationRow& registration) {
  const auto& text = value_of(registration.fields, Field::looked_after);
  std::int64_t millis = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), millis);
  if (text.empty() || error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
  return base::from_millis(millis);
}

}  // namespace

std::vector<ToLookAfter> to_look_after(std::span<const RegistrationRow> registrations, std::span<const MeetingRow> met,
                                       base::Instant now) {
  std::unordered_set<RegistrationId> met_somebody;
  for (const auto& meeting : met) {
    if (meeting.held || meeting.withdrawn) continue;
    met_somebody.insert(meeting.a);
    met_somebody.insert(meeting.b);
  }
  std::vector<ToLookAfter> list;
  list.reserve(registrations.size());
  for (const auto& row : registrations) {
    if (!row.known || !row.in_since || row.source == Source::unlisted) continue;
    const bool asked = value_of(row.fields, Field::wants_host) == "yes";
    const bool alone = !met_somebody.contains(row.id);
    const auto last = looked_after(row);
    const auto since = last.value_or(*row.in_since);
    const bool waited = now >= since + left_alone;
    if (asked && (!last || waited)) {
      list.push_back({row.id, LookAfterBecause::asked, since});
    } else if (alone && waited) {
      list.push_back({row.id, LookAfterBecause::met_nobody, since});
    }
  }
  std::ranges::sort(list, {}, [](const ToLookAfter& one) { return std::tuple(one.since, one.registration); });
  return list;
}

}  // namespace domain
