// The evening before the journey's own, and what is left of both.
#include <stdexcept>

#include "stage.h"
#include "store/create_event.h"

namespace journeys {

using domain::Field;

void Stage::met_before(const std::string& one, const std::string& other, const std::string& promised) {
  const auto then = now - std::chrono::days(28);
  const auto write = [&](const domain::FactBody& fact) {
    if (!writer_->append(std::vector{fact}, then)) throw std::runtime_error("the evening before was not written");
  };
  if (!before_) {
    const auto made = store::create_event(*writer_, {{Field::title, "Riverside in October", {}}}, random_, then);
    if (!made) throw std::runtime_error(made.error().detail);
    before_ = *made;
  }
  const auto badge_of = [&](const std::string& name) {
    const auto registration = writer_->read().registration(registration_of(name));
    const auto person = registration.value().value().person;
    if (const auto known = badges_before_.find(person); known != badges_before_.end()) return known->second;
    domain::PersonRegistered guest;
    guest.registration = domain::RegistrationId::random(random_);
    guest.person = person;
    guest.event = *before_;
    guest.registration_fields = {{Field::status, "going", {}}, {Field::remembered, "yes", {}}};
    const auto badge = domain::BadgeId::random(random_);
    write(guest);
    write(domain::BadgeIssued{badge, guest.registration});
    badges_before_[person] = badge;
    return badge;
  };
  const auto first = badge_of(one);
  const auto second = badge_of(other);
  write(domain::Met{*before_, first, second, "Door 1", "", {}});
  if (promised.empty()) return;
  write(domain::Promised{domain::PromiseId::random(random_),
                         *before_,
                         {std::nullopt, first},
                         {std::nullopt, second},
                         domain::PromiseKind::help,
                         "Door 1",
                         {}});
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
