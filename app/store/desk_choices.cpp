// Desk, continued: what guests choose about themselves.
#include <algorithm>
#include <array>

#include "base/text.h"
#include "kiosk/walk_in_form.h"
#include "store/desk.h"

namespace store {
namespace {

using domain::Field;

constexpr std::size_t most_suggested = 4;      // of each kind: what one line of buttons holds
constexpr std::size_t longest_suggested = 40;  // bytes; longer ones are somebody's story, not a phrase to take over

kiosk::Message nobody(domain::RegistrationId id) {
  return kiosk::Failed{{base::ErrorCode::not_found, "registration " + id.text()}};
}

std::string_view yes_or_no(bool yes) { return yes ? "yes" : "no"; }

kiosk::WordsAre words_are(const domain::Fields& fields) {
  if (value_of(fields, Field::offer).empty() && value_of(fields, Field::ask).empty()) return kiosk::WordsAre::nowhere;
  const auto& shown = value_of(fields, Field::words_shown);
  if (shown.empty()) return kiosk::WordsAre::unconfirmed;
  return shown == "yes" ? kiosk::WordsAre::shown : kiosk::WordsAre::kept_private;
}

}  // namespace

kiosk::Choices Desk::choices_of(const domain::RegistrationRow& registration) {
  const auto& fields = registration.fields;
  return {.remembered = value_of(fields, Field::remembered) == "yes",
          .wants_host = value_of(fields, Field::wants_host) == "yes",
          .words = words_are(fields),
          .offer = value_of(fields, Field::offer),
          .ask = value_of(fields, Field::ask),
          .pack_address = value_of(fields, Field::pack_address),
          .shared_address = value_of(fields, Field::shared_address)};
}

void Desk::write(const domain::RegistrationRow& registration, std::span<const NewValue> values) {
  domain::PersonEdited edit{registration.person, registration.id, {}, {}, {}};
  edit.registration_fields.reserve(values.size());
  for (const auto& [field, value] : values) {
    const auto known = registration.fields.find(field);
    if (known != registration.fields.end() && known->second.value == value && !known->second.conflict) continue;
    edit.registration_fields.push_back({field, value, writers_of(registration.fields, field)});
  }
  if (!edit.registration_fields.empty()) append(std::move(edit));
}

domain::RegistrationRow Desk::informed(const domain::RegistrationRow& registration, OnScreen where) {
  if (registration.source == domain::Source::unlisted) return registration;
  std::vector<NewValue> values;
  const auto row = event();
  const auto& kept_until = value_of(row.fields, Field::kept_until);
  const bool is_told = !value_of(registration.fields, Field::consent_until).empty();
  if (!is_told && !kept_until.empty()) values.emplace_back(Field::consent_until, kept_until);
  // Chosen before, and be it "no mail": then it is not the program's to choose.
  if (where == OnScreen::alone && !registration.fields.contains(Field::pack_address)) {
    const auto person = rows_.person(registration.person).value_or(domain::PersonRow{});
    const auto& email = value_of(person.fields, Field::email);
    const bool is_own = !email.empty() && rows_.persons_with_email(door_.event, email) == 1;
    if (is_own && kiosk::looks_like_email(email)) values.emplace_back(Field::pack_address, email);
  }
  write(registration, values);
  return here(registration.id).value_or(registration);
}

kiosk::Message Desk::operator()(const kiosk::ChooseShare& effect) {
  const auto registration = here(effect.registration);
  if (!registration) return nobody(effect.registration);
  std::vector<NewValue> values{{Field::share, std::string(name_of(effect.level))}};
  const bool gives_address = effect.level == domain::ShareLevel::contact && !effect.address.empty();
  if (gives_address) values.emplace_back(Field::shared_address, effect.address);
  write(*registration, values);
  return kiosk::ShareChosen{effect.registration, effect.level};
}

kiosk::Message Desk::operator()(const kiosk::Choose& effect) {
  const auto registration = here(effect.registration);
  if (!registration || registration->source == domain::Source::unlisted) return nobody(effect.registration);
  const auto& wishes = effect.wishes;
  std::vector<NewValue> values;
  values.reserve(6);
  const auto flag = [&](Field field, const std::optional<bool>& wish) {
    if (wish) values.emplace_back(field, std::string(yes_or_no(*wish)));
  };
  const auto line = [&](Field field, const std::optional<std::string>& wish) {
    if (wish) values.emplace_back(field, base::single_line(base::sanitised(*wish)));
  };
  flag(Field::remembered, wishes.remembered);
  flag(Field::wants_host, wishes.wants_host);
  flag(Field::words_shown, wishes.words_shown);
  line(Field::pack_address, wishes.pack_address);
  line(Field::offer, wishes.offer);
  line(Field::ask, wishes.ask);
  write(*registration, values);
  return kiosk::ChoicesKept{card_of(here(effect.registration).value_or(*registration))};
}

kiosk::Message Desk::operator()(const kiosk::CompareAddress& effect) {
  const auto registration = here(effect.registration);
  if (!registration) return nobody(effect.registration);
  const auto card = card_of(*registration);
  const bool is_same = base::ascii_lower(base::trimmed(effect.email)) == base::ascii_lower(base::trimmed(card.email));
  return kiosk::AddressCompared{effect.registration, is_same && !card.email.empty() && !card.email_is_shared};
}

kiosk::Message Desk::operator()(const kiosk::SuggestWords& effect) {
  const auto own = here(effect.registration);
  if (!own) return nobody(effect.registration);
  kiosk::WordsSuggested suggested{effect.registration, {}, {}};
  const auto take = [](std::vector<std::string>& list, const std::string& words) {
    if (words.empty() || words.size() > longest_suggested || list.size() >= most_suggested) return;
    if (std::ranges::find(list, words) == list.end()) list.push_back(words);
  };
  // In the order of their ids, which says nothing of anybody.
  for (const auto& row : rows_.registrations(door_.event)) {
    const auto& fields = row.fields;
    if (row.id == own->id || !row.in_since || value_of(fields, Field::words_shown) != "yes") continue;
    take(suggested.offers, value_of(fields, Field::offer));
    take(suggested.asks, value_of(fields, Field::ask));
  }
  return suggested;
}

}  // namespace store
