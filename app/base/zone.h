#pragma once
// A time zone of the tz database (RFC 6557), for showing and exporting times as the people at the event read them. ICU.
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "base/instant.h"

namespace base {

class Zone {
 public:
  /// nullopt where `name` is no zone ICU knows ("Europe/Berlin", "UTC").
  [[nodiscard]] static std::optional<Zone> find(std::string_view name);

  [[nodiscard]] const std::string& name() const { return name_; }

  /// An ICU date pattern in English, e.g. "EEE d MMM, HH:mm" or "yyyy-MM-dd'T'HH:mm:ssxxx". Thread safe.
  [[nodiscard]] std::string format(Instant instant, std::string_view pattern) const;

  /// Reads "2026-11-26T18:30", "2026-11-26 18:30" as local time of this zone; also with a trailing "Z" or "+01:00".
  [[nodiscard]] std::optional<Instant> parse(std::string_view text) const;

 private:
  explicit Zone(std::string name) : name_(std::move(name)) {}
  std::string name_;
};

}  // namespace base
