#include "followup/pack.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <unordered_set>

#include "followup/field_values.h"

namespace followup {

namespace {

using domain::Field;
using domain::value_of;

std::string shown_words(const domain::RegistrationRow& registration, Field field) {
  const bool shown = value_of(registration.fields, Field::words_shown) == "yes";
  return shown ? value_of(registration.fields, field) : std::string();
}

/// Fills the packs of an evening, all at once: each row is looked at once, whoever it is about.
class Packing {
 public:
  Packing(const Series& series, const SuggestionsOf& suggestions) : circle_(series), suggestions_(&suggestions) {
    begin();
    add_meetings();
    add_promises();
    add_introductions();
    add_suggestions();
  }

  std::vector<Pack> finished() {
    std::vector<Pack> packs;
    packs.reserve(packs_.size());
    for (auto& [person, pack] : packs_) packs.push_back(std::move(pack));
    std::ranges::sort(packs, [](const Pack& left, const Pack& right) {
      return std::tie(left.name, left.person) < std::tie(right.name, right.person);
    });
    return packs;
  }

 private:
  void begin() {
    const auto& event = circle_.series().evening.event;
    std::unordered_set<domain::PersonId> met;
    for (const domain::MeetingRow* meeting : circle_.meetings()) {
      met.insert(circle_.person(meeting->a));
      met.insert(circle_.person(meeting->b));
    }
    auto guests = circle_.guests().in_order();
    std::ranges::sort(guests, [](const Guest* left, const Guest* right) {
      const auto since = [](const Guest* guest) {
        return guest->registration->in_since.value_or(base::Instant::max());
      };
      return std::tuple(since(left), left->registration->id) < std::tuple(since(right), right->registration->id);
    });
    for (const Guest* guest : guests) {
      const domain::PersonId person = circle_.person(guest->registration->id);
      if (!guest->registration->in_since && !met.contains(person)) continue;
      Pack& pack = packs_[person];
      if (pack.address.empty()) pack.address = value_of(guest->registration->fields, Field::pack_address);
      if (!pack.registration.is_nil()) continue;
      pack.person = person;
      pack.registration = guest->registration->id;
      pack.name = guest->contact.name;
      pack.event = event.id;
      pack.event_title = value_of(event.fields, Field::title);
      pack.event_starts = instant_in(event.fields, Field::starts).value_or(base::Instant());
      pack.event_ends = instant_in(event.fields, Field::ends).value_or(pack.event_starts);
      pack.zone = zone_of(event).name();
    }
  }

  /// nullptr for a place whose owner gets no pack.
  Pack* pack_at(const domain::RegistrationId& place) {
    const auto found = packs_.find(circle_.person(place));
    return found == packs_.end() ? nullptr : &found->second;
  }

  [[nodiscard]] const Contact& contact_of(const domain::RegistrationId& place) const {
    return circle_.guests().find(place)->contact;
  }

  [[nodiscard]] const MetPerson* met_by(const Pack& pack, const domain::RegistrationId& place) const {
    const domain::PersonId person = circle_.person(place);
    const auto found = std::ranges::find(pack.met, person, &MetPerson::person);
    return found == pack.met.end() ? nullptr : &*found;
  }

  /// As the owner of the pack may see them: those they met as they share, others as on a badge.
  [[nodiscard]] Contact seen_by(const Pack& pack, const domain::RegistrationId& place) const {
    const MetPerson* met = met_by(pack, place);
    return met == nullptr ? as_on_a_badge(contact_of(place)) : met->contact;
  }

  void add_meetings() {
    for (const domain::MeetingRow* meeting : circle_.meetings()) {
      MetPerson row;
      row.met = meeting->first_met;
      row.nth = circle_.nth(*meeting);
      if (const auto* introduction = circle_.introduction_of(*meeting)) {
        row.introduced_by = contact_of(*introduction->introducer).name;
      }
      row.notes.reserve(meeting->notes.size());
      for (const auto& note : meeting->notes) {
        if (!note.text.empty()) row.notes.push_back(note.text);
      }
      add_met(meeting->a, meeting->b, row);
      add_met(meeting->b, meeting->a, row);
    }
  }

  void add_met(const domain::RegistrationId& mine, const domain::RegistrationId& theirs, const MetPerson& meeting) {
    Pack* pack = pack_at(mine);
    if (pack == nullptr) return;
    if (const MetPerson* known = met_by(*pack, theirs)) {  // at another of their places: one person, all notes
      auto& notes = pack->met[static_cast<std::size_t>(known - pack->met.data())].notes;
      notes.insert(notes.end(), meeting.notes.begin(), meeting.notes.end());
      return;
    }
    const Guest* guest = circle_.guests().find(theirs);
    MetPerson& met = pack->met.emplace_back(meeting);
    met.person = circle_.person(theirs);
    met.contact = guest->contact;
    met.offer = shown_words(*guest->registration, Field::offer);
    met.ask = shown_words(*guest->registration, Field::ask);
  }

  void add_promises() {
    for (const domain::PromiseRow* row : circle_.promises()) {
      Pack* pack = pack_at(*row->by);
      if (pack == nullptr) continue;
      pack->promises.push_back({row->id, circle_.person(*row->to), row->kind, seen_by(*pack, *row->to),
                                value_of(row->fields, Field::words), instant_in(row->fields, Field::due),
                                domain::outcome_of(*row)});
    }
  }

  void add_introductions() {
    for (const domain::IntroductionRow* row : circle_.introductions()) {
      const std::string& words = value_of(row->fields, Field::words);
      const IntroductionState state = circle_.state_of(*row);
      if (Pack* pack = pack_at(*row->introducer)) {
        pack->introductions_made.push_back(
            {row->id, seen_by(*pack, *row->first), seen_by(*pack, *row->second), words, state});
      }
      if (Circle::said_not_now(*row)) continue;
      add_own(*row, *row->first, *row->second, state);
      add_own(*row, *row->second, *row->first, state);
    }
  }

  void add_own(const domain::IntroductionRow& row, const domain::RegistrationId& mine,
               const domain::RegistrationId& theirs, IntroductionState state) {
    Pack* pack = pack_at(mine);
    if (pack == nullptr) return;
    Contact other = domain::both_agreed(row) ? contact_of(theirs) : seen_by(*pack, theirs);
    pack->introductions_of_me.push_back(
        {row.id, seen_by(*pack, *row.introducer), std::move(other), value_of(row.fields, Field::words), state});
  }

  void add_suggestions() {
    for (const auto& [place, suggestions] : *suggestions_) {
      Pack* pack = pack_at(place);
      // Somebody with several places is suggested people for one of them.
      if (pack == nullptr || pack->registration != place) continue;
      for (const auto& suggestion : suggestions) {
        const domain::PersonId whom = circle_.person(suggestion.whom);
        if (whom.is_nil() || whom == pack->person || circle_.apart(whom, pack->person)) continue;
        if (met_by(*pack, suggestion.whom) != nullptr) continue;
        const auto& theirs = circle_.guests().find(suggestion.whom)->registration->fields;
        if (value_of(theirs, Field::words_shown) != "yes") continue;
        pack->could_help.push_back({as_on_a_badge(contact_of(suggestion.whom)), suggestion.because,
                                    suggestion.their_words, suggestion.your_words});
      }
    }
  }

  Circle circle_;
  const SuggestionsOf* suggestions_;
  std::map<domain::PersonId, Pack> packs_;
};

}  // namespace

std::vector<Pack> packs_of(const Series& series, const SuggestionsOf& suggestions) {
  return Packing(series, suggestions).finished();
}

std::optional<Pack> pack_for(const domain::PersonId& person, const Series& series, const SuggestionsOf& suggestions) {
  const domain::PersonId wanted = domain::SamePeople(series.merges).of(person);
  for (Pack& pack : packs_of(series, suggestions)) {
    if (pack.person == wanted) return std::move(pack);
  }
  return std::nullopt;
}

}  // namespace followup
