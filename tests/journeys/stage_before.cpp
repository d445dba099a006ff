// The evening before the journey's own, and what is left of both.
#include <stdexcept>

#include "intake/import.h"
#include "intake/roster_file.h"
#include "stage.h"
#include "store/create_event.h"

namespace journeys {

using domain::Field;

namespace {

constexpr std::chrono::days ago{28};

void write(store::Writer& writer, const domain::FactBody& fact, base::Instant then) {
  if (!writer.append(std::vector{fact}, then)) throw std::runtime_error("the evening before was not written");
}

}  // namespace

void Stage::start_before() {
  start_event();
  if (before_) return;
  const auto made = store::create_event(*writer_, {{Field::title, "Riverside in October", {}}}, random_, now - ago);
  if (!made) throw std::runtime_error(made.error().detail);
  before_ = *made;
}

void Stage::read_list(const std::string& sample, When when) {
  start_before();
  const auto then = when == When::before ? now - ago : now;
  const auto bytes = intake::read_input_file(std::string(LANYARD_TEST_DATA) + "/roster/data/" + sample);
  const auto table = intake::read_roster(bytes.value(), intake::sheet_program());
  const auto event = writer_->read().event(when == When::before ? *before_ : event_);
  const auto planned = intake::plan_import(table.value(), writer_->read(), event.value().value(), random_);
  if (!intake::write_import(planned.value(), *writer_, then)) throw std::runtime_error(sample + " was not written");
  const auto registrations = writer_->read().registrations(event.value()->id).value();
  for (const auto& row : registrations) {
    write(*writer_,
          domain::PersonEdited{.person = row.person,
                               .registration = row.id,
                               .scan_keys = {},
                               .person_fields = {},
                               .registration_fields = {{Field::remembered, "yes", {}}}},
          then);
  }
}

domain::BadgeId Stage::badge_before(const std::string& name) {
  std::optional<domain::RegistrationId> place;
  auto person = writer_->read().registration(registration_of(name)).value().value().person;
  const auto registrations = writer_->read().registrations(*before_).value();
  for (const auto& row : registrations) {
    const auto fields = writer_->read().person(row.person).value().value().fields;
    if (domain::value_of(fields, Field::name) != name) continue;
    place = row.id;
    person = row.person;
  }
  if (const auto known = badges_before_.find(person); known != badges_before_.end()) return known->second;
  if (!place) {
    domain::PersonRegistered guest;
    guest.registration = domain::RegistrationId::random(random_);
    guest.person = person;
    guest.event = *before_;
    guest.registration_fields = {{Field::status, "going", {}}, {Field::remembered, "yes", {}}};
    write(*writer_, guest, now - ago);
    place = guest.registration;
  }
  const auto badge = domain::BadgeId::random(random_);
  write(*writer_, domain::BadgeIssued{badge, *place}, now - ago);
  badges_before_[person] = badge;
  return badge;
}

void Stage::met_before(const std::string& one, const std::string& other, const std::string& promised) {
  start_before();
  const auto first = badge_before(one);
  const auto second = badge_before(other);
  write(*writer_, domain::Met{*before_, first, second, "Door 1", "", {}}, now - ago);
  if (promised.empty()) return;
  write(*writer_,
        domain::Promised{domain::PromiseId::random(random_),
                         *before_,
                         {std::nullopt, first},
                         {std::nullopt, second},
                         domain::PromiseKind::help,
                         "Door 1",
                         {}},
        now - ago);
}

int Stage::open_promises() const {
  int open = 0;
  for (const auto& event : {std::optional(event_), before_}) {
    if (!event) continue;
    const auto promises = writer_->read().promises(*event);
    for (const auto& row : promises.value()) open += domain::outcome_of(row) == domain::PromiseOutcome::open ? 1 : 0;
  }
  return open;
}

int Stage::notes() const {
  int all = 0;
  for (const auto& row : standing_meetings()) all += static_cast<int>(row.notes.size());
  return all;
}

}  // namespace journeys
