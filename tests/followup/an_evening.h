#pragma once
// Builds an evening row by row, with readable ids: the same calls give the same rows.
#include <string>
#include <utility>

#include "followup/csv.h"
#include "followup/evening.h"
#include "followup/rows.h"

namespace support {

class AnEvening {
 public:
  explicit AnEvening(std::string zone = "Europe/Berlin") {
    put(evening_.event.fields, domain::Field::zone, std::move(zone));
    put(evening_.event.fields, domain::Field::title, "Riverside Founders Evening");
  }

  using Values = std::vector<std::pair<domain::Field, std::string>>;

  /// A person with a place of their own that is in since 18:31 UTC on 26 November 2026.
  domain::RegistrationId guest(const std::string& name, const Values& person = {}, const Values& registration = {},
                               domain::Source source = domain::Source::roster) {
    domain::PersonRow row;
    row.id = id<domain::PersonId>();
    row.known = true;
    put(row.fields, domain::Field::name, name);
    for (const auto& [field, value] : person) put(row.fields, field, value);
    evening_.persons.push_back(row);
    return place(row.id, registration, source);
  }

  domain::RegistrationId place(domain::PersonId person, const Values& registration = {},
                               domain::Source source = domain::Source::roster) {
    domain::RegistrationRow row;
    row.id = id<domain::RegistrationId>();
    row.known = true;
    row.person = person;
    row.source = source;
    row.in_since = base::from_millis(evening_start);
    row.in_at = "Door 1";
    for (const auto& [field, value] : registration) put(row.fields, field, value);
    evening_.registrations.push_back(row);
    return row.id;
  }

  domain::MeetingRow& meeting(domain::RegistrationId first, domain::RegistrationId second, int minutes = 0) {
    domain::MeetingRow row;
    row.a = std::min(first, second);
    row.b = std::max(first, second);
    row.scanned_first = first;
    row.first_met = base::from_millis(evening_start + minutes * 60'000L);
    row.kiosk = "Connect 1";
    return evening_.meetings.emplace_back(row);
  }

  [[nodiscard]] domain::PersonId person_of(domain::RegistrationId registration) const {
    for (const auto& row : evening_.registrations) {
      if (row.id == registration) return row.person;
    }
    return {};
  }

  followup::Evening& rows() { return evening_; }

  static constexpr std::int64_t evening_start = 1'795'717'867'000;  // 2026-11-26T18:31:07Z

 protected:
  static void put(domain::Fields& fields, domain::Field field, std::string value) {
    fields[field].value = std::move(value);
  }

  template <class Id>
  Id id() {
    ++last_id_;
    std::string text(32, '0');
    for (int digit = 31, rest = last_id_; rest > 0; --digit, rest /= 16) {
      text[static_cast<std::size_t>(digit)] = "0123456789abcdef"[rest % 16];
    }
    return Id::parse(text).value();
  }

 private:
  int last_id_ = 0;
  followup::Evening evening_;
};

/// What a writer hands over, as one text.
template <class Write>
std::string written(const Write& write) {
  std::string text;
  write([&text](std::string_view piece) { text += piece; });
  return text;
}

/// A table as CSV.
template <class Write>
std::string as_csv(const Write& write) {
  return written([&](const followup::Sink& sink) {
    followup::CsvWriter csv(sink);
    write([&](std::span<const std::string_view> cells) { csv.row(cells); });
  });
}

/// The evening by itself, without any before it.
inline followup::Series alone(const followup::Evening& evening) { return {evening, {}, {}, {}, {}}; }

}  // namespace support
