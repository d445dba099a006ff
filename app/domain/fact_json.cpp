#include "domain/fact_json.h"

#include <charconv>
#include <utility>

#include "domain/follow_up_json.h"
#include "domain/json_parts.h"
#include "domain/registered_json.h"

namespace domain {
namespace {

using json_parts::id, json_parts::Json, json_parts::maybe_id, json_parts::put_either, json_parts::ref, json_parts::refs,
    json_parts::refs_json, json_parts::Unreadable, json_parts::value, json_parts::word, json_parts::writes,
    json_parts::writes_json;

constexpr auto sources = std::to_array<std::pair<Source, const char*>>(
    {{Source::roster, "roster"}, {Source::walk_in, "walk_in"}, {Source::unlisted, "unlisted"}});
constexpr auto ways = std::to_array<std::pair<CheckInWay, const char*>>({{CheckInWay::ticket, "ticket"},
                                                                         {CheckInWay::badge, "badge"},
                                                                         {CheckInWay::name, "name"},
                                                                         {CheckInWay::walk_in, "walk_in"},
                                                                         {CheckInWay::roster, "roster"},
                                                                         {CheckInWay::helper, "helper"}});

/// Left out where there are none: nearly always.
void put_also(Json& json, const std::vector<AlsoKnownAs>& also) {
  for (const auto& name : also) json["also"].push_back({{"name", name.name}, {"email", name.email}});
}

std::vector<AlsoKnownAs> also(const Json& json) {
  std::vector<AlsoKnownAs> list;
  if (!json.contains("also")) return list;
  for (const auto& entry : json["also"]) {
    list.push_back({entry.at("name").get<std::string>(), entry.at("email").get<std::string>()});
  }
  return list;
}

struct ToJson {
  Json operator()(const EventDescribed& fact) const {
    return {{"event", fact.event.text()}, {"fields", writes_json(fact.fields)}};
  }
  Json operator()(const PersonEdited& fact) const {
    Json json = {{"registration", fact.registration.text()},
                 {"person", fact.person.text()},
                 {"scan_keys", fact.scan_keys},
                 {"person_fields", writes_json(fact.person_fields)},
                 {"registration_fields", writes_json(fact.registration_fields)}};
    if (fact.by == EditedBy::roster) json["by"] = "roster";
    put_also(json, fact.also);
    return json;
  }
  Json operator()(const BadgeIssued& fact) const {
    return {{"badge", fact.badge.text()}, {"registration", fact.registration.text()}};
  }
  Json operator()(const BadgeVoided& fact) const { return {{"badge", fact.badge.text()}, {"reason", fact.reason}}; }
  Json operator()(const BadgePrinted& fact) const { return {{"badge", fact.badge.text()}, {"kiosk", fact.kiosk}}; }
  Json operator()(const CheckedIn& fact) const {
    Json json = {{"event", fact.event.text()}, {"way", word(ways, fact.way)}, {"kiosk", fact.kiosk}};
    put_either(json, fact.registration, fact.badge);
    return json;
  }
  Json operator()(const CheckInUndone& fact) const {
    Json json = {{"check_ins", refs_json(fact.check_ins)}, {"reason", fact.reason}};
    put_either(json, fact.registration, fact.badge);
    return json;
  }
  Json operator()(const Met& fact) const {
    return {{"event", fact.event.text()}, {"first", fact.first.text()}, {"second", fact.second.text()},
            {"kiosk", fact.kiosk},        {"note", fact.note},          {"knows", refs_json(fact.knows)}};
  }
  Json operator()(const MeetingWithdrawn& fact) const {
    return {{"event", fact.event.text()}, {"first", fact.first.text()}, {"second", fact.second.text()}};
  }
  Json operator()(const HelpCalled& fact) const {
    Json json = {{"event", fact.event.text()}, {"kiosk", fact.kiosk}, {"reason", fact.reason}};
    put_either(json, fact.registration, std::nullopt);
    return json;
  }
  Json operator()(const EventPurged& fact) const { return {{"event", fact.event.text()}}; }
  Json operator()(const HelpGiven& fact) const { return {{"event", fact.event.text()}, {"call", text_of(fact.call)}}; }
};

struct ToText {
  // Of people and what comes of meetings: follow_up_json.cpp.
  std::string operator()(const Promised& fact) const { return text(follow_up_json(fact)); }
  std::string operator()(const PromiseEdited& fact) const { return text(follow_up_json(fact)); }
  std::string operator()(const Introduced& fact) const { return text(follow_up_json(fact)); }
  std::string operator()(const IntroductionEdited& fact) const { return text(follow_up_json(fact)); }
  std::string operator()(const PersonAvoided& fact) const { return text(follow_up_json(fact)); }
  std::string operator()(const AvoidanceLifted& fact) const { return text(follow_up_json(fact)); }
  std::string operator()(const MetElsewhere& fact) const { return text(follow_up_json(fact)); }
  std::string operator()(const PersonsMerged& fact) const { return text(follow_up_json(fact)); }
  std::string operator()(const MergeUndone& fact) const { return text(follow_up_json(fact)); }
  std::string operator()(const UnknownFact& fact) const { return fact.json; }
  std::string operator()(const PersonRegistered& fact) const {
    return registered_json(fact, word(sources, fact.source));
  }
  template <class Body>
  std::string operator()(const Body& fact) const {
    return text(ToJson{}(fact));
  }

 private:
  static std::string text(const Json& json) { return json.dump(-1, ' ', false, Json::error_handler_t::replace); }
};

FactBody known_body(std::string_view kind, const Json& json) {
  const auto event = [&] { return id<EventId>(json.at("event")); };
  const auto text = [&](const char* key) { return json.at(key).get<std::string>(); };
  if (kind == "event_described") return EventDescribed{event(), writes(json.at("fields"))};
  if (kind == "person_registered") {
    return PersonRegistered{id<RegistrationId>(json.at("registration")),
                            id<PersonId>(json.at("person")),
                            event(),
                            value(sources, json.at("source")),
                            json.at("scan_keys").get<std::vector<std::string>>(),
                            writes(json.at("person_fields")),
                            writes(json.at("registration_fields")),
                            also(json)};
  }
  if (kind == "person_edited") {
    return PersonEdited{id<PersonId>(json.at("person")),
                        id<RegistrationId>(json.at("registration")),
                        json.at("scan_keys").get<std::vector<std::string>>(),
                        writes(json.at("person_fields")),
                        writes(json.at("registration_fields")),
                        json.value("by", "") == "roster" ? EditedBy::roster : EditedBy::hand,
                        also(json)};
  }
  if (kind == "badge_issued") {
    return BadgeIssued{id<BadgeId>(json.at("badge")), id<RegistrationId>(json.at("registration"))};
  }
  if (kind == "badge_voided") return BadgeVoided{id<BadgeId>(json.at("badge")), text("reason")};
  if (kind == "badge_printed") return BadgePrinted{id<BadgeId>(json.at("badge")), text("kiosk")};
  if (kind == "checked_in") {
    return CheckedIn{event(), maybe_id<RegistrationId>(json, "registration"), maybe_id<BadgeId>(json, "badge"),
                     value(ways, json.at("way")), text("kiosk")};
  }
  if (kind == "check_in_undone") {
    return CheckInUndone{maybe_id<RegistrationId>(json, "registration"), maybe_id<BadgeId>(json, "badge"),
                         refs(json.at("check_ins")), text("reason")};
  }
  if (kind == "met") {
    return Met{event(),      id<BadgeId>(json.at("first")), id<BadgeId>(json.at("second")), text("kiosk"),
               text("note"), refs(json.at("knows"))};
  }
  if (kind == "meeting_withdrawn") {
    return MeetingWithdrawn{event(), id<BadgeId>(json.at("first")), id<BadgeId>(json.at("second"))};
  }
  if (kind == "help_called") {
    return HelpCalled{event(), maybe_id<RegistrationId>(json, "registration"), text("kiosk"), text("reason")};
  }
  if (kind == "help_given") return HelpGiven{event(), ref(json.at("call"))};
  if (kind == "event_purged") return EventPurged{event()};
  if (auto body = follow_up_fact(kind, json)) return std::move(*body);
  throw Unreadable{};
}

}  // namespace

std::string to_json(const FactBody& body) { return std::visit(ToText{}, body); }

FactBody from_json(std::string_view kind, std::string_view json) {
  const auto kept = [&] { return UnknownFact{std::string(kind), std::string(json)}; };
  try {
    return known_body(kind, Json::parse(json));
  } catch (const Unreadable&) {
    return kept();
  } catch (const Json::exception&) {
    return kept();
  }
}

std::string text_of(const FactRef& ref) { return ref.origin.text() + ":" + std::to_string(ref.number); }

std::optional<FactRef> fact_ref(std::string_view text) {
  const auto colon = text.find(':');
  if (colon == std::string_view::npos) return std::nullopt;
  const auto origin = OriginId::parse(text.substr(0, colon));
  FactRef ref;
  const char* end = text.data() + text.size();
  const auto read = std::from_chars(text.data() + colon + 1, end, ref.number);
  if (!origin || read.ec != std::errc{} || read.ptr != end) return std::nullopt;
  ref.origin = *origin;
  return ref;
}

}  // namespace domain
