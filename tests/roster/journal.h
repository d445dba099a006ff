#pragma once
// One kiosk's journal with its rows in memory, for importing into it again and again.
#include <set>
#include <string_view>

#include "roster/plan.h"
#include "support/memory_tables.h"

namespace samples {

class Journal {
 public:
  Journal();

  domain::FactRef write(domain::FactBody body);

  [[nodiscard]] roster::Known known() const;
  [[nodiscard]] roster::Plan plan(std::string_view text, const roster::ImportChoices& choices = {});
  roster::Plan import(std::string_view text, const roster::ImportChoices& choices = {});

  [[nodiscard]] const domain::PersonRow& person(std::string_view name) const;
  [[nodiscard]] const domain::RegistrationRow& registration_of(std::string_view name) const;
  void edit_by_hand(std::string_view name, domain::Field field, std::string value);

  [[nodiscard]] const support::MemoryTables::Rows& rows() const { return tables_.rows; }
  [[nodiscard]] domain::EventId event() const { return event_; }

 private:
  base::Random random_;
  domain::OriginId origin_;
  domain::EventId event_;
  std::uint64_t number_ = 0;
  support::MemoryTables tables_;
  std::set<domain::FactRef> imports_;
  std::vector<roster::Alias> aliases_;
};

}  // namespace samples
