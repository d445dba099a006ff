#include "followup/field_values.h"

#include <charconv>

namespace followup {

std::optional<base::Instant> instant_in(const domain::Fields& fields, domain::Field field) {
  const std::string& text = domain::value_of(fields, field);
  std::int64_t millis = 0;
  const auto read = std::from_chars(text.data(), text.data() + text.size(), millis);
  if (text.empty() || read.ec != std::errc() || read.ptr != text.data() + text.size()) return std::nullopt;
  return base::from_millis(millis);
}

}  // namespace followup
