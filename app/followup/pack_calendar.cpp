#include "followup/pack_calendar.h"

#include <algorithm>
#include <chrono>

#include "base/vtimezone.h"
#include "followup/folded_lines.h"
#include "followup/pack_sentences.h"

namespace followup {

namespace {

using std::chrono::days;

/// A day at the event, counted in its own zone.
using Day = std::chrono::sys_days;

std::string digits(const Day& day) {
  const std::chrono::year_month_day date(day);
  const auto number = [](unsigned value, std::size_t width) {
    const std::string text = std::to_string(value);
    return std::string(width > text.size() ? width - text.size() : 0, '0') + text;
  };
  return number(static_cast<unsigned>(static_cast<int>(date.year())), 4) +
         number(static_cast<unsigned>(date.month()), 2) + number(static_cast<unsigned>(date.day()), 2);
}

Day day_in(const base::Zone& zone, base::Instant instant) {
  const std::string text = zone.format(instant, "yyyyMMdd");
  const auto number = [&](std::size_t at, std::size_t length) { return std::stoi(text.substr(at, length)); };
  return Day(std::chrono::year(number(0, 4)) / number(4, 2) / number(6, 2));
}

/// The day that guests call the event's: one that ends at two in the morning was yesterday's.
Day last_day(const base::Zone& zone, const Pack& pack) {
  const Day first = day_in(zone, pack.event_starts);
  return std::max(first, day_in(zone, pack.event_ends - std::chrono::hours(6)));
}

class Calendar {
 public:
  Calendar(const base::Zone& zone, base::Instant now)
      : zone_(zone), stamp_(base::Zone::find("UTC")->format(now, "yyyyMMdd'T'HHmmss'Z'")) {}

  /// Half an hour from nine in the morning on.
  void add(const std::string& uid, const Day& day, const std::string& summary, const std::string& description) {
    append_folded(events_, "BEGIN:VEVENT");
    append_folded(events_, "UID:" + uid);
    append_folded(events_, "DTSTAMP:" + stamp_);
    append_folded(events_, "DTSTART;TZID=" + zone_.name() + ":" + digits(day) + "T090000");
    append_folded(events_, "DTEND;TZID=" + zone_.name() + ":" + digits(day) + "T093000");
    append_folded(events_, "SUMMARY:" + escaped_text(summary));
    if (!description.empty()) append_folded(events_, "DESCRIPTION:" + escaped_text(description));
    append_folded(events_, "TRANSP:TRANSPARENT");
    append_folded(events_, "CLASS:PRIVATE");
    append_folded(events_, "BEGIN:VALARM");
    append_folded(events_, "ACTION:DISPLAY");
    append_folded(events_, "DESCRIPTION:" + escaped_text(summary));
    append_folded(events_, "TRIGGER:PT0S");
    append_folded(events_, "END:VALARM");
    append_folded(events_, "END:VEVENT");
    first_ = first_ ? std::min(*first_, day) : day;
  }

  [[nodiscard]] std::string finished() const {
    if (events_.empty()) return {};
    std::string text;
    append_folded(text, "BEGIN:VCALENDAR");
    append_folded(text, "VERSION:2.0");
    append_folded(text, "PRODID:-//Lanyard//Follow-ups//EN");
    append_folded(text, "CALSCALE:GREGORIAN");
    append_folded(text, "METHOD:PUBLISH");
    text += base::vtimezone(zone_, std::chrono::time_point_cast<base::Millis>(*first_ - days(1)));
    text += events_;
    append_folded(text, "END:VCALENDAR");
    return text;
  }

 private:
  const base::Zone& zone_;
  std::string stamp_;
  std::string events_;
  std::optional<Day> first_;
};

std::string who_shares(const Contact& contact) {
  std::string lines;
  for (const std::string& part : {contact.email, contact.phone}) {
    if (part.empty()) continue;
    if (!lines.empty()) lines += '\n';
    lines += part;
  }
  return lines;
}

std::string everybody_met(const Pack& pack) {
  std::string lines;
  for (const auto& met : pack.met) {
    if (!lines.empty()) lines += '\n';
    lines += met.contact.name;
    if (const std::string role = role_of(met.contact); !role.empty()) lines += ", " + role;
    if (!met.contact.email.empty()) lines += ", " + met.contact.email;
  }
  return lines;
}

}  // namespace

std::string follow_ups_ics(const Pack& pack, const Words& words, base::Instant now) {
  const auto zone = base::Zone::find(pack.zone);
  if (!zone) return {};
  Calendar calendar(*zone, now);
  const Day last = last_day(*zone, pack);
  if (!pack.met.empty()) {
    calendar.add("write-" + pack.event.text() + "-" + pack.person.text() + "@lanyard.invalid", last + days(1),
                 words("pack.calendar.write", {{"event", pack.event_title}}), everybody_met(pack));
  }
  for (const auto& promise : pack.promises) {
    if (promise.outcome != domain::PromiseOutcome::open) continue;
    const bool meets_again = promise.kind == domain::PromiseKind::meet_again;
    if (!promise.due && !meets_again) continue;
    const Day day = promise.due ? day_in(*zone, *promise.due) : last + days(7);
    calendar.add("promise-" + promise.id.text() + "@lanyard.invalid", day, promise_sentence(promise, words),
                 who_shares(promise.to));
  }
  return calendar.finished();
}

}  // namespace followup
