#include "domain/ticket_types.h"

#include <nlohmann/json.hpp>

namespace domain {
namespace {

// {"everybody": {"badge": "a6"}, "types": {"Speaker": {"band": "Speaker", "place": "the speakers' desk"}}}
using Json = nlohmann::json;

std::string text_in(const Json& object, const char* key) {
  const auto found = object.find(key);
  return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

TicketStyle style_in(const Json& json) {
  if (!json.is_object()) return {};
  TicketStyle style{text_in(json, "badge"), text_in(json, "band"), text_in(json, "place"), std::nullopt};
  const auto suggested = json.find("suggested");
  if (suggested != json.end() && suggested->is_boolean()) style.suggested = suggested->get<bool>();
  return style;
}

Json json_of_style(const TicketStyle& style) {
  Json json = Json::object();
  if (!style.badge.empty()) json["badge"] = style.badge;
  if (!style.band.empty()) json["band"] = style.band;
  if (!style.place.empty()) json["place"] = style.place;
  if (style.suggested) json["suggested"] = *style.suggested;
  return json;
}

const std::string& either(const std::string& own, const std::string& everybodys) {
  return own.empty() ? everybodys : own;
}

}  // namespace

TicketStyle TicketTypes::style_of(std::string_view ticket_type) const {
  const auto found = types.find(std::string(ticket_type));
  if (found == types.end()) return everybody;
  const auto& own = found->second;
  return {either(own.badge, everybody.badge), either(own.band, everybody.band), either(own.place, everybody.place),
          own.suggested ? own.suggested : everybody.suggested};
}

bool TicketTypes::is_suggested(std::string_view ticket_type) const {
  return style_of(ticket_type).suggested.value_or(true);
}

TicketTypes ticket_types_in(std::string_view json) {
  TicketTypes read;
  const auto all = Json::parse(json, nullptr, /*allow_exceptions=*/false);
  if (!all.is_object()) return read;
  if (const auto everybody = all.find("everybody"); everybody != all.end()) read.everybody = style_in(*everybody);
  if (const auto types = all.find("types"); types != all.end() && types->is_object()) {
    for (const auto& [name, style] : types->items()) read.types.emplace(name, style_in(style));
  }
  return read;
}

std::string json_of(const TicketTypes& types) {
  Json all = Json::object();
  if (types.everybody != TicketStyle{}) all["everybody"] = json_of_style(types.everybody);
  for (const auto& [name, style] : types.types) all["types"][name] = json_of_style(style);
  return all.dump(-1, ' ', false, Json::error_handler_t::replace);
}

}  // namespace domain
