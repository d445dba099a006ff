#pragma once
// An evening whose guests said yes to something, and what came of their meetings.
#include "followup/an_evening.h"
#include "followup/pack.h"

namespace support {

inline const AnEvening::Values remembered = {{domain::Field::remembered, "yes"}};

class ASeries : public AnEvening {
 public:
  using AnEvening::AnEvening;

  domain::PromiseRow& promise(domain::RegistrationId by, domain::RegistrationId to, domain::PromiseKind kind,
                              const Values& fields = {}) {
    domain::PromiseRow row;
    row.id = id<domain::PromiseId>();
    row.known = true;
    row.by = by;
    row.to = to;
    row.kind = kind;
    row.made = base::from_millis(evening_start);
    row.kiosk = "Connect 1";
    for (const auto& [field, value] : fields) put(row.fields, field, value);
    return rows().promises.emplace_back(row);
  }

  domain::IntroductionRow& introduction(domain::RegistrationId introducer, domain::RegistrationId first,
                                        domain::RegistrationId second, const Values& fields = {}) {
    domain::IntroductionRow row;
    row.id = id<domain::IntroductionId>();
    row.known = true;
    row.introducer = introducer;
    row.first = first;
    row.second = second;
    row.made = base::from_millis(evening_start);
    row.kiosk = "Connect 1";
    for (const auto& [field, value] : fields) put(row.fields, field, value);
    return rows().introductions.emplace_back(row);
  }

  void set(domain::Field field, std::string value) { put(rows().event.fields, field, std::move(value)); }

  [[nodiscard]] static std::string at_minutes(int minutes) { return std::to_string(evening_start + minutes * 60'000L); }
};

inline const followup::Pack& pack_called(const std::string& name, const std::vector<followup::Pack>& packs) {
  for (const auto& pack : packs) {
    if (pack.name == name) return pack;
  }
  throw std::runtime_error("no pack of " + name);
}

}  // namespace support
