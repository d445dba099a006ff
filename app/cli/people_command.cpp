#include "cli/people_command.h"

#include <algorithm>

#include "cli/all_people.h"
#include "cli/hand_over.h"
#include "cli/part_people.h"
#include "cli/read_evening.h"
#include "roster/likely_across.h"

namespace cli {

namespace {

base::Result<followup::Whole> read_all(const CommandLine& line) {
  const auto reader = open_to_read(line.db);
  if (!reader) return std::unexpected(reader.error());
  return read_whole(reader->read());
}

}  // namespace

base::Result<void> suggest_people(const CommandLine& line, const Voice& voice) {
  const auto whole = read_all(line);
  if (!whole) return std::unexpected(whole.error());
  const AllPeople people(*whole);
  const auto pairs = roster::likely_across(people.attendances(), whole->merges);
  if (pairs.empty()) voice.say("cli.people.nobody_suggested");
  std::size_t number = 0;
  for (const auto& pair : pairs) {
    voice.say("cli.people.pair", {{"number", std::to_string(++number)},
                                  {"why", voice("cli.people.why." + std::string(roster::name_of(pair.why)))},
                                  {"one", people.described(pair.one, voice)},
                                  {"other", people.described(pair.other, voice)}});
  }
  if (!pairs.empty()) voice.say("cli.people.how_to_merge");
  return {};
}

base::Result<void> merge_people(const CommandLine& line, const MergePeople& command, const Voice& voice,
                                const Surroundings& surroundings) {
  const auto whole = read_all(line);
  if (!whole) return std::unexpected(whole.error());
  const AllPeople people(*whole);
  const bool merges = command.as == MergePeople::As::one;
  const auto find = [&](const std::string& asked) {
    return merges ? people.find(asked, voice) : people.find_id(asked, voice);
  };
  const auto one = find(command.one);
  if (!one) return std::unexpected(one.error());
  const auto other = find(command.other);
  if (!other) return std::unexpected(other.error());
  std::vector<domain::FactBody> facts;
  if (merges && !people.same().are_one(*one, *other)) {
    facts.emplace_back(domain::PersonsMerged{std::min(*one, *other), std::max(*one, *other), domain::MergedBy::hand});
  }
  if (!merges && *one != *other) {
    for (auto& undone : part(*one, *other, whole->merges)) facts.emplace_back(std::move(undone));
  }
  const std::string both = "\n  " + people.described(*one, voice) + "\n  " + people.described(*other, voice);
  if (facts.empty() && merges) {
    voice.say("cli.people.are_one", {{"people", both}});
    return {};
  }
  if (facts.empty()) {
    return base::fail(base::ErrorCode::bad_argument, voice("cli.people.are_not_one", {{"people", both}}));
  }
  if (const auto written = write_facts(line, facts, surroundings); !written) return written;
  voice.say(merges ? "cli.people.merged" : "cli.people.parted", {{"people", both}});
  return {};
}

namespace {

/// What one circle says of one person.
class Telling {
 public:
  Telling(const followup::Circle& circle, domain::PersonId person, const AllPeople& people, const Voice& voice)
      : circle_(circle),
        person_(person),
        people_(people),
        voice_(voice),
        zone_(followup::zone_of(circle.series().evening.event)) {}

  void tell() const {
    const auto& evening = circle_.series().evening;
    const auto is_theirs = [&](const domain::RegistrationRow& row) { return circle_.person(row.id) == person_; };
    if (std::ranges::none_of(evening.registrations, is_theirs)) return;
    const bool came = std::ranges::any_of(evening.registrations,
                                          [&](const auto& row) { return is_theirs(row) && row.in_since.has_value(); });
    voice_.say(came ? "cli.people.came" : "cli.people.listed",
               {{"event", domain::value_of(evening.event.fields, domain::Field::title)}, {"ids", ids()}});
    if (const auto names = met(); !names.empty()) voice_.say("cli.people.met", {{"people", names}});
    met_since();
    promises();
    introductions();
  }

 private:
  [[nodiscard]] std::string ids() const {
    std::string ids;
    for (const auto& row : circle_.series().evening.persons) {
      if (circle_.one_of(row.id) == person_) ids += (ids.empty() ? "" : ", ") + short_id(row.id.text());
    }
    return ids;
  }

  [[nodiscard]] std::string met() const {
    std::vector<domain::PersonId> others;
    std::string names;
    for (const domain::MeetingRow* meeting : circle_.meetings()) {
      const auto a = circle_.person(meeting->a);
      const auto b = circle_.person(meeting->b);
      if (a != person_ && b != person_) continue;
      const auto other = a == person_ ? b : a;
      if (std::ranges::find(others, other) != others.end()) continue;  // at two places of theirs
      others.push_back(other);
      names += (names.empty() ? "" : ", ") + people_.name(other);
    }
    return names;
  }

  void met_since() const {
    for (const auto& row : circle_.series().elsewhere) {
      const auto by = circle_.one_of(row.by);
      const auto whom = circle_.one_of(row.whom);
      const bool is_here = row.event == circle_.series().evening.event.id && (by == person_ || whom == person_);
      if (!is_here || circle_.apart(by, whom)) continue;
      voice_.say("cli.people.met_since",
                 {{"name", people_.name(by == person_ ? whom : by)}, {"day", zone_.format(row.on, "d MMMM yyyy")}});
    }
  }

  void promises() const {
    for (const domain::PromiseRow* promise : circle_.promises()) {
      const auto by = circle_.person(*promise->by);
      const auto whom = circle_.person(*promise->to);
      if ((by != person_ && whom != person_) || domain::outcome_of(*promise) != domain::PromiseOutcome::open) continue;
      voice_.say("cli.people.promise",
                 {{"name", people_.name(by)}, {"whom", people_.name(whom)}, {"id", short_id(promise->id.text())}});
    }
  }

  void introductions() const {
    for (const domain::IntroductionRow* row : circle_.introductions()) {
      const auto state = circle_.state_of(*row);
      if (state != followup::IntroductionState::asked && state != followup::IntroductionState::agreed) continue;
      const auto introducer = circle_.person(*row->introducer);
      const auto first = circle_.person(*row->first);
      const auto second = circle_.person(*row->second);
      if (introducer != person_ && first != person_ && second != person_) continue;
      voice_.say("cli.people.introduction", {{"name", people_.name(introducer)},
                                             {"first", people_.name(first)},
                                             {"second", people_.name(second)},
                                             {"id", short_id(row->id.text())}});
    }
  }

  const followup::Circle& circle_;
  domain::PersonId person_;
  const AllPeople& people_;
  const Voice& voice_;
  base::Zone zone_;
};

}  // namespace

base::Result<void> show_person(const CommandLine& line, const ShowPerson& command, const Voice& voice) {
  const auto reader = open_to_read(line.db);
  if (!reader) return std::unexpected(reader.error());
  auto whole = read_whole(reader->read());
  if (!whole) return std::unexpected(whole.error());
  const AllPeople people(*whole);
  const auto person = people.find(command.who, voice);
  if (!person) return std::unexpected(person.error());
  voice.say("cli.people.title", {{"name", people.name(*person)}});
  followup::each_evening(*whole, followup::Earlier::left_out,
                         [&](const followup::Circle& circle) { Telling(circle, *person, people, voice).tell(); });
  return {};
}

}  // namespace cli
