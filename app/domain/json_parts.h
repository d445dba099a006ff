#pragma once
// What the JSON of facts is made of. Internal to domain/.
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "domain/fact_json.h"

namespace domain::json_parts {

// std::map inside: keys come out sorted, so the same body always gives the same bytes.
using Json = nlohmann::json;

template <class Names, class E>
std::string word(const Names& names, E value) {
  for (const auto& [known, name] : names) {
    if (known == value) return name;
  }
  return {};
}

/// Thrown on a body that is not of its kind's shape; caught in from_json, which keeps the fact as unknown.
struct Unreadable {};

template <class Names>
auto value(const Names& names, const Json& json) {
  for (const auto& [known, name] : names) {
    if (json == name) return known;
  }
  throw Unreadable{};
}

template <class T>
T id(const Json& json) {
  const auto read = T::parse(json.get<std::string>());
  if (!read) throw Unreadable{};
  return *read;
}

template <class T>
std::optional<T> maybe_id(const Json& json, const char* key) {
  if (!json.contains(key)) return std::nullopt;
  return id<T>(json[key]);
}

inline Json refs_json(const std::vector<FactRef>& refs) {
  Json list = Json::array();
  for (const auto& ref : refs) list.push_back(text_of(ref));
  return list;
}

inline FactRef ref(const Json& json) {
  const auto read = fact_ref(json.get<std::string>());
  if (!read) throw Unreadable{};
  return *read;
}

inline std::vector<FactRef> refs(const Json& json) {
  std::vector<FactRef> list;
  for (const auto& entry : json) list.push_back(ref(entry));
  return list;
}

inline Json writes_json(const std::vector<FieldWrite>& writes) {
  Json object = Json::object();
  for (const auto& write : writes) {
    const std::string name(name_of(write.field));
    if (write.replaces.empty()) {
      object[name] = write.value;
    } else {
      object[name] = {{"value", write.value}, {"replaces", refs_json(write.replaces)}};
    }
  }
  return object;
}

inline std::vector<FieldWrite> writes(const Json& json) {
  std::vector<FieldWrite> list;
  for (const auto& [name, entry] : json.items()) {
    const auto field = field_named(name);
    if (!field) continue;  // of a newer version: the fact keeps it, this version does not show it
    if (entry.is_string()) {
      list.push_back({*field, entry.get<std::string>(), {}});
    } else {
      list.push_back({*field, entry.at("value").get<std::string>(), refs(entry.at("replaces"))});
    }
  }
  return list;
}

inline void put_either(Json& json, const std::optional<RegistrationId>& registration,
                       const std::optional<BadgeId>& badge) {
  if (registration) json["registration"] = registration->text();
  if (badge) json["badge"] = badge->text();
}

}  // namespace domain::json_parts
