#include "domain/purge.h"

#include <algorithm>
#include <array>
#include <set>
#include <string>

namespace domain {
namespace {

constexpr std::array kept_of_person{Field::name,  Field::given_name, Field::family_name,
                                    Field::email, Field::company,    Field::job_title};
constexpr std::array kept_of_registration{Field::share, Field::shared_address, Field::remembered};
constexpr std::array all_of_person{Field::name,    Field::given_name, Field::family_name, Field::email,
                                   Field::company, Field::job_title,  Field::phone};

std::vector<FieldWrite> written(const Fields& fields, std::span<const Field> which) {
  std::vector<FieldWrite> writes;
  for (const auto field : which) {
    if (const auto& value = value_of(fields, field); !value.empty()) writes.push_back({field, value, {}});
  }
  return writes;
}

/// Everything about the guests of one event, sorted into what stays and what goes.
class Sorting {
 public:
  Sorting(EventId event, const Holdings& holdings) : event_(event), holdings_(holdings) {
    for (const auto& row : holdings.registrations) {
      if (row.event != event) {
        elsewhere_.insert(row.person);
      } else if (value_of(row.fields, Field::remembered) == "yes") {
        remembered_.insert(row.person);
      }
    }
    for (const auto& row : holdings.registrations) {
      if (row.event == event) sort(row);
    }
  }

  [[nodiscard]] bool goes(const Fact& fact) const {
    if (const auto* call = std::get_if<HelpCalled>(&fact.body)) return call->event == event_;
    const auto subjects = subjects_of(fact.body);
    const auto names_one_of = [&](const std::set<std::string>& ids) {
      return std::ranges::any_of(subjects, [&](const std::string& subject) { return ids.contains(subject); });
    };
    if (names_one_of(gone_)) return true;
    if (std::holds_alternative<PersonRegistered>(fact.body)) return names_one_of(said_again_);
    if (const auto* edit = std::get_if<PersonEdited>(&fact.body)) {
      return names_one_of(said_again_) || (edit->registration.is_nil() && names_one_of(persons_said_again_));
    }
    return false;
  }

  PurgePlan plan;

 private:
  void sort(const RegistrationRow& row) {
    const auto person = holdings_.person(row.person).value_or(PersonRow{});
    if (value_of(row.fields, Field::remembered) == "yes") {
      ++plan.guests_remembered;
      said_again_.insert(row.id.text());
      plan.appended.emplace_back(PersonRegistered{row.id,
                                                  row.person,
                                                  event_,
                                                  row.source,
                                                  {},
                                                  written(person.fields, person_fields_of(row.person)),
                                                  written(row.fields, kept_of_registration),
                                                  {}});
      persons_said_again_.insert(row.person.text());
      return;
    }
    ++plan.guests_gone;
    gone_.insert(row.id.text());
    for (const auto badge : holdings_.badges(row.id)) gone_.insert(badge.text());
    if (remembered_.contains(row.person)) return;
    if (!elsewhere_.contains(row.person)) {
      gone_.insert(row.person.text());
    } else if (persons_said_again_.insert(row.person.text()).second) {
      plan.appended.emplace_back(PersonEdited{row.person, {}, {}, written(person.fields, all_of_person), {}, {}, {}});
    }
  }

  /// Somebody who is a guest of another event too keeps what that one needs.
  [[nodiscard]] std::span<const Field> person_fields_of(PersonId person) const {
    if (elsewhere_.contains(person)) return all_of_person;
    return kept_of_person;
  }

  EventId event_;
  const Holdings& holdings_;
  std::set<PersonId> elsewhere_;   // registered at another event
  std::set<PersonId> remembered_;  // by one of their places at this one
  std::set<std::string> gone_;
  std::set<std::string> said_again_;          // registrations
  std::set<std::string> persons_said_again_;  // persons
};

}  // namespace

PurgePlan plan_purge(EventId event, std::span<const Fact> facts, const Holdings& holdings) {
  Sorting sorting(event, holdings);
  for (const auto& fact : facts) {
    if (sorting.goes(fact)) sorting.plan.blanked.push_back(fact.ref);
  }
  sorting.plan.appended.emplace_back(EventPurged{event});
  return std::move(sorting.plan);
}

}  // namespace domain
