#include "followup/promises_export.h"

#include "followup/field_values.h"
#include "followup/local_time.h"

namespace followup {

namespace {

std::string_view kind_name(domain::PromiseKind kind) {
  switch (kind) {
    case domain::PromiseKind::help:
      return "help";
    case domain::PromiseKind::know_someone:
      return "know_someone";
    case domain::PromiseKind::meet_again:
      return "meet_again";
  }
  return {};
}

}  // namespace

void write_promises(const Circle& circle, const Rows& rows) {
  LocalTime time(zone_of(circle.series().evening.event));
  row(rows,
      {"made_at", "time_zone", "by", "by_company", "to", "to_company", "kind", "words", "due", "outcome", "kiosk"});
  for (const domain::PromiseRow* promise : circle.promises()) {
    const Contact& by = circle.guests().find(*promise->by)->contact;
    const Contact& whom = circle.guests().find(*promise->to)->contact;
    const auto due = instant_in(promise->fields, domain::Field::due);
    row(rows, {time.date_time(promise->made), time.offset_name(promise->made), by.name, by.company, whom.name,
               whom.company, kind_name(promise->kind), domain::value_of(promise->fields, domain::Field::words),
               due ? time.date_time(*due).substr(0, 10) : std::string(), domain::name_of(domain::outcome_of(*promise)),
               promise->kiosk});
  }
}

}  // namespace followup
