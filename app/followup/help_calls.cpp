#include "followup/help_calls.h"

#include <algorithm>
#include <utility>

namespace followup {

namespace {

std::string name_at(const domain::RegistrationId& place, const Evening& evening) {
  const auto registration = std::ranges::find(evening.registrations, place, &domain::RegistrationRow::id);
  if (registration == evening.registrations.end()) return {};
  const auto person = std::ranges::find(evening.persons, registration->person, &domain::PersonRow::id);
  return person == evening.persons.end() ? std::string() : domain::value_of(person->fields, domain::Field::name);
}

}  // namespace

std::vector<OpenHelpCall> open_help_calls(const Evening& evening) {
  std::vector<OpenHelpCall> open;
  for (const auto& call : evening.help_calls) {
    if (call.given) continue;
    open.push_back({&call, call.registration ? name_at(*call.registration, evening) : std::string()});
  }
  std::ranges::sort(open, {},
                    [](const OpenHelpCall& waiting) { return std::pair(waiting.call->at, waiting.call->fact); });
  return open;
}

}  // namespace followup
