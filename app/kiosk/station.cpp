#include "kiosk/model.h"

namespace kiosk {

std::optional<Station> station_named(std::string_view name) {
  if (name == "door") return Station::door;
  if (name == "connect") return Station::connect;
  if (name == "all") return Station::all;
  if (name == "desk") return Station::desk;
  return std::nullopt;
}

}  // namespace kiosk
