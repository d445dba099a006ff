#include "cli/follow_up_command.h"

#include <algorithm>

#include "cli/all_people.h"
#include "cli/hand_over.h"
#include "cli/read_evening.h"
#include "cli/which_event.h"
#include "domain/introduction.h"
#include "domain/promise.h"
#include "store/event_card.h"

namespace cli {

namespace {

using domain::Field;

constexpr const char* day_pattern = "d MMMM yyyy";

class Listing {
 public:
  Listing(const AllPeople& people, const followup::PairTimes& times, const Voice& voice)
      : people_(people), times_(times), voice_(voice) {}

  void list(const followup::Circle& circle) {
    const auto before = listed_;
    const auto& event = circle.series().evening.event;
    const auto begin = [&] {
      if (listed_++ == before) voice_.say("cli.follow_up.event", {{"event", title_and_start(event, voice_)}});
    };
    for (const domain::PromiseRow* promise : circle.promises()) {
      if (domain::outcome_of(*promise) != domain::PromiseOutcome::open) continue;
      begin();
      say(*promise, circle);
    }
    for (const domain::IntroductionRow* introduction : circle.introductions()) {
      const bool is_open = !domain::declined(*introduction) &&
                           followup::came_of(*introduction, circle, times_) == domain::IntroductionOutcome::open;
      if (!is_open) continue;
      begin();
      say(*introduction, circle);
    }
  }

  [[nodiscard]] bool is_empty() const { return listed_ == 0; }

 private:
  void say(const domain::PromiseRow& promise, const followup::Circle& circle) const {
    const auto name = [&](const auto& place) { return people_.name(circle.person(*place)); };
    const std::string kind = promise.kind == domain::PromiseKind::help           ? "help"
                             : promise.kind == domain::PromiseKind::know_someone ? "know_someone"
                                                                                 : "meet_again";
    voice_.say("cli.follow_up.promise", {{"id", short_id(promise.id.text())},
                                         {"name", name(promise.by)},
                                         {"what", voice_("cli.follow_up.kind." + kind, {{"name", name(promise.to)}})}});
    say_words(domain::value_of(promise.fields, Field::words));
    if (const auto due = domain::due_of(promise)) {
      const auto zone = followup::zone_of(circle.series().evening.event);
      voice_.say("cli.follow_up.due", {{"day", zone.format(*due, day_pattern)}});
    }
  }

  void say(const domain::IntroductionRow& introduction, const followup::Circle& circle) const {
    const auto name = [&](const auto& place) { return people_.name(circle.person(*place)); };
    voice_.say(domain::both_agreed(introduction) ? "cli.follow_up.agreed" : "cli.follow_up.asked",
               {{"id", short_id(introduction.id.text())},
                {"name", name(introduction.introducer)},
                {"first", name(introduction.first)},
                {"second", name(introduction.second)}});
    say_words(domain::value_of(introduction.fields, Field::words));
  }

  void say_words(const std::string& words) const {
    if (!words.empty()) voice_.say("cli.follow_up.words", {{"words", words}});
  }

  const AllPeople& people_;
  const followup::PairTimes& times_;
  const Voice& voice_;
  std::size_t listed_ = 0;
};

/// What an id means; both empty: nothing that is listed.
struct Matter {
  std::vector<domain::PromiseRow> promises;
  std::vector<domain::IntroductionRow> introductions;
};

Matter matter_called(const std::string& id, followup::Whole& whole) {
  Matter found;
  followup::each_evening(whole, followup::Earlier::left_out, [&](const followup::Circle& circle) {
    for (const domain::PromiseRow* row : circle.promises()) {
      if (is_id(id, row->id.text())) found.promises.push_back(*row);
    }
    for (const domain::IntroductionRow* row : circle.introductions()) {
      if (is_id(id, row->id.text())) found.introductions.push_back(*row);
    }
  });
  return found;
}

std::vector<domain::FieldWrite> outcome(std::string_view word, const domain::Fields& fields) {
  return {{Field::outcome, std::string(word), domain::writers_of(fields, Field::outcome)}};
}

/// nullopt: these words are not said of a promise.
std::optional<domain::PromiseOutcome> of_promise(SettleFollowUps::As as) {
  if (as == SettleFollowUps::As::kept) return domain::PromiseOutcome::kept;
  if (as == SettleFollowUps::As::let_go) return domain::PromiseOutcome::dropped;
  if (as == SettleFollowUps::As::open) return domain::PromiseOutcome::open;
  return std::nullopt;
}

std::optional<domain::IntroductionOutcome> of_introduction(SettleFollowUps::As as) {
  if (as == SettleFollowUps::As::happened) return domain::IntroductionOutcome::happened;
  if (as == SettleFollowUps::As::did_not) return domain::IntroductionOutcome::did_not;
  if (as == SettleFollowUps::As::open) return domain::IntroductionOutcome::open;
  return std::nullopt;
}

base::Result<domain::FactBody> settled(const std::string& id, SettleFollowUps::As as, followup::Whole& whole,
                                       const Voice& voice) {
  const auto wrong = [&](std::string_view key) {
    return base::fail(base::ErrorCode::bad_argument, voice(key, {{"id", id}}));
  };
  const auto matter = matter_called(id, whole);
  const auto count = matter.promises.size() + matter.introductions.size();
  if (count == 0) return base::fail(base::ErrorCode::not_found, id);
  if (count > 1) return wrong("cli.follow_up.several");
  if (!matter.promises.empty()) {
    const auto& row = matter.promises.front();
    const auto said = of_promise(as);
    if (!said) return wrong("cli.follow_up.is_promise");
    return domain::PromiseEdited{row.id, outcome(domain::name_of(*said), row.fields)};
  }
  const auto& row = matter.introductions.front();
  const auto said = of_introduction(as);
  if (!said) return wrong("cli.follow_up.is_introduction");
  return domain::IntroductionEdited{row.id, outcome(domain::name_of(*said), row.fields)};
}

base::Result<followup::Whole> read_all(const std::filesystem::path& db) {
  const auto reader = open_to_read(db);
  if (!reader) return std::unexpected(reader.error());
  return read_whole(reader->read());
}

/// Two at an evening that had begun by then.
struct Encounter {
  domain::EventId event;
  domain::PersonId one;
  domain::PersonId other;
};

/// The latest such evening that fits.
template <class Fits>
std::optional<Encounter> latest_encounter(domain::PersonId one, domain::PersonId other, followup::Whole& whole,
                                          const Fits& fits) {
  std::optional<Encounter> latest;
  followup::each_evening(whole, followup::Earlier::left_out, [&](const followup::Circle& circle) {
    if (!fits(circle)) return;
    Encounter there{circle.series().evening.event.id, {}, {}};
    for (const auto& row : circle.series().evening.registrations) {
      const auto person = circle.person(row.id);
      if (person == one) there.one = row.person;
      if (person == other) there.other = row.person;
    }
    if (!there.one.is_nil() && !there.other.is_nil()) latest = there;
  });
  return latest;
}

}  // namespace

base::Result<void> list_follow_ups(const CommandLine& line, const ListFollowUps& command, const Voice& voice,
                                   base::Instant now) {
  const auto reader = open_to_read(line.db);
  if (!reader) return std::unexpected(reader.error());
  const auto event = wanted_event(reader->read(), line.on, Purpose::looking_back, voice, now);
  if (!event) return std::unexpected(event.error());
  auto whole = read_whole(reader->read());
  if (!whole) return std::unexpected(whole.error());
  const AllPeople people(*whole);
  const auto times = followup::pair_times(*whole);
  Listing listing(people, times, voice);
  const bool of_all = command.of == ListFollowUps::Of::all;
  followup::each_evening(*whole, followup::Earlier::left_out, [&](const followup::Circle& circle) {
    if (of_all || circle.series().evening.event.id == event->id) listing.list(circle);
  });
  if (!listing.is_empty()) return {};
  if (of_all) {
    voice.say("cli.follow_up.nothing");
  } else {
    voice.say("cli.follow_up.nothing_of", {{"event", title_and_start(*event, voice)}});
  }
  return {};
}

base::Result<void> settle_follow_ups(const CommandLine& line, const SettleFollowUps& command, const Voice& voice,
                                     const Surroundings& surroundings) {
  auto whole = read_all(line.db);
  if (!whole) return std::unexpected(whole.error());
  std::vector<domain::FactBody> facts;
  facts.reserve(command.ids.size());
  for (const auto& id : command.ids) {
    auto fact = settled(id, command.as, *whole, voice);
    if (!fact) return std::unexpected(fact.error());
    facts.push_back(*std::move(fact));
  }
  if (const auto written = write_facts(line, facts, surroundings); !written) return written;
  voice.say("cli.follow_up.settled", {{"count", std::to_string(facts.size())}});
  return {};
}

base::Result<void> record_meeting(const CommandLine& line, const RecordMeeting& command, const Voice& voice,
                                  const Surroundings& surroundings) {
  auto whole = read_all(line.db);
  if (!whole) return std::unexpected(whole.error());
  const AllPeople people(*whole);
  const auto one = people.find(command.one, voice);
  if (!one) return std::unexpected(one.error());
  const auto other = people.find(command.other, voice);
  if (!other) return std::unexpected(other.error());
  const auto wrong = [&](std::string_view key) {
    return base::fail(base::ErrorCode::bad_argument,
                      voice(key, {{"one", people.name(*one)}, {"other", people.name(*other)}, {"day", command.day}}));
  };
  if (*one == *other) return wrong("cli.follow_up.same_person");
  const auto now = surroundings.now();
  bool is_day = true;
  bool is_to_come = false;
  base::Instant on = now;
  const auto encounter = latest_encounter(*one, *other, *whole, [&](const followup::Circle& circle) {
    const auto& event = circle.series().evening.event;
    if (circle.apart(*one, *other)) return false;  // not told why
    const auto zone = followup::zone_of(event);
    const auto midnight = zone.parse(command.day + "T00:00");
    const auto noon = command.day.empty() ? std::optional(now) : zone.parse(command.day + "T12:00");
    is_day = is_day && noon.has_value();
    if (!noon) return false;
    is_to_come = is_to_come || (midnight && *midnight > now);
    if (store::event_card(event).starts > *noon) return false;
    on = std::min(*noon, now);
    return true;
  });
  if (!is_day) return wrong("cli.follow_up.no_day");
  if (is_to_come) return wrong("cli.follow_up.to_come");
  if (!encounter) return wrong("cli.follow_up.no_evening");
  const domain::MetElsewhere met{encounter->event, encounter->one, encounter->other, on};
  if (const auto written = write_facts(line, {met}, surroundings); !written) return written;
  voice.say("cli.follow_up.met", {{"one", people.name(*one)}, {"other", people.name(*other)}});
  return {};
}

}  // namespace cli
