#include "cli/which_person.h"

#include <set>

#include "base/text.h"

namespace cli {

base::Result<domain::PersonId> find_person(const std::string& asked, const followup::Evening& evening,
                                           const Voice& voice) {
  const auto same = [wanted = base::ascii_lower(base::single_line(asked))](const std::string& text) {
    return base::ascii_lower(base::single_line(text)) == wanted;
  };
  std::set<domain::PersonId> found;
  for (const auto& person : evening.persons) {
    const bool fits = same(domain::value_of(person.fields, domain::Field::name)) ||
                      same(domain::value_of(person.fields, domain::Field::email));
    if (person.known && fits) found.insert(person.id);
  }
  if (found.empty()) return base::fail(base::ErrorCode::not_found, asked);
  if (found.size() > 1)
    return base::fail(base::ErrorCode::bad_argument, voice("cli.several_people", {{"name", asked}}));
  return *found.begin();
}

}  // namespace cli
