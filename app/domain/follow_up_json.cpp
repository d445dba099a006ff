#include "domain/follow_up_json.h"

#include "domain/json_parts.h"

namespace domain {
namespace {

using namespace json_parts;

constexpr auto kinds = std::to_array<std::pair<PromiseKind, const char*>>({{PromiseKind::help, "help"},
                                                                           {PromiseKind::know_someone, "know_someone"},
                                                                           {PromiseKind::meet_again, "meet_again"}});
constexpr auto mergers =
    std::to_array<std::pair<MergedBy, const char*>>({{MergedBy::rule, "rule"}, {MergedBy::hand, "hand"}});

Json party_json(const Party& party) {
  Json json = Json::object();
  put_either(json, party.registration, party.badge);
  return json;
}

Party party(const Json& json) {
  Party read{maybe_id<RegistrationId>(json, "registration"), maybe_id<BadgeId>(json, "badge")};
  if (!read.registration && !read.badge) throw Unreadable{};
  return read;
}

Json pair_json(EventId event, PersonId by, PersonId whom) {
  return {{"event", event.text()}, {"by", by.text()}, {"whom", whom.text()}};
}

}  // namespace

Json follow_up_json(const Promised& fact) {
  return {{"promise", fact.promise.text()},    {"event", fact.event.text()},     {"by", party_json(fact.by)},
          {"to", party_json(fact.to)},         {"what", word(kinds, fact.kind)}, {"kiosk", fact.kiosk},
          {"fields", writes_json(fact.fields)}};
}

Json follow_up_json(const PromiseEdited& fact) {
  return {{"promise", fact.promise.text()}, {"fields", writes_json(fact.fields)}};
}

Json follow_up_json(const Introduced& fact) {
  return {{"introduction", fact.introduction.text()},  {"event", fact.event.text()},
          {"introducer", party_json(fact.introducer)}, {"first", party_json(fact.first)},
          {"second", party_json(fact.second)},         {"kiosk", fact.kiosk},
          {"fields", writes_json(fact.fields)}};
}

Json follow_up_json(const IntroductionEdited& fact) {
  return {{"introduction", fact.introduction.text()}, {"fields", writes_json(fact.fields)}};
}

Json follow_up_json(const PersonAvoided& fact) { return pair_json(fact.event, fact.by, fact.whom); }

Json follow_up_json(const AvoidanceLifted& fact) {
  Json json = pair_json(fact.event, fact.by, fact.whom);
  json["avoidances"] = refs_json(fact.avoidances);
  return json;
}

Json follow_up_json(const MetElsewhere& fact) {
  Json json = pair_json(fact.event, fact.by, fact.whom);
  json["on"] = base::to_millis(fact.on);
  return json;
}

Json follow_up_json(const PersonsMerged& fact) {
  return {{"one", fact.one.text()}, {"other", fact.other.text()}, {"by", word(mergers, fact.by)}};
}

Json follow_up_json(const MergeUndone& fact) {
  return {{"one", fact.one.text()}, {"other", fact.other.text()}, {"merges", refs_json(fact.merges)}};
}

std::optional<FactBody> follow_up_fact(std::string_view kind, const Json& json) {
  const auto event = [&] { return id<EventId>(json.at("event")); };
  const auto person = [&](const char* key) { return id<PersonId>(json.at(key)); };
  const auto text = [&](const char* key) { return json.at(key).get<std::string>(); };
  const auto fields = [&] { return writes(json.at("fields")); };
  if (kind == "promised") {
    return Promised{id<PromiseId>(json.at("promise")),
                    event(),
                    party(json.at("by")),
                    party(json.at("to")),
                    value(kinds, json.at("what")),
                    text("kiosk"),
                    fields()};
  }
  if (kind == "promise_edited") return PromiseEdited{id<PromiseId>(json.at("promise")), fields()};
  if (kind == "introduced") {
    return Introduced{id<IntroductionId>(json.at("introduction")),
                      event(),
                      party(json.at("introducer")),
                      party(json.at("first")),
                      party(json.at("second")),
                      text("kiosk"),
                      fields()};
  }
  if (kind == "introduction_edited") {
    return IntroductionEdited{id<IntroductionId>(json.at("introduction")), fields()};
  }
  if (kind == "person_avoided") return PersonAvoided{event(), person("by"), person("whom")};
  if (kind == "avoidance_lifted") {
    return AvoidanceLifted{event(), person("by"), person("whom"), refs(json.at("avoidances"))};
  }
  if (kind == "met_elsewhere") {
    return MetElsewhere{event(), person("by"), person("whom"), base::from_millis(json.at("on").get<std::int64_t>())};
  }
  if (kind == "persons_merged") return PersonsMerged{person("one"), person("other"), value(mergers, json.at("by"))};
  if (kind == "merge_undone") return MergeUndone{person("one"), person("other"), refs(json.at("merges"))};
  return std::nullopt;
}

}  // namespace domain
