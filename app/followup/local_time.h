#pragma once
// Times as the people at the event read them, quickly: a zone's offset is asked for once in a quarter of an hour, the
// finest step at which one has changed since 1972.
#include <string>

#include "base/zone.h"

namespace followup {

class LocalTime {
 public:
  explicit LocalTime(base::Zone zone) : zone_(std::move(zone)) {}

  /// "2026-11-26 18:31:07": the form that every spreadsheet takes for a time (ISO 8601 but for the space).
  [[nodiscard]] std::string date_time(base::Instant instant);

  /// "UTC+01:00". Not "+01:00", which a spreadsheet takes for a formula.
  [[nodiscard]] const std::string& offset_name(base::Instant instant);

 private:
  void look_up(base::Instant instant);

  base::Zone zone_;
  std::int64_t quarter_ = -1;
  base::Millis offset_{};
  std::string offset_name_;
};

}  // namespace followup
