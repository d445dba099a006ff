#pragma once
// The English catalogue as it ships. Include only from tests that link the kiosk.
#include <fstream>
#include <sstream>
#include <stdexcept>

#include "kiosk/strings.h"

namespace support {

inline kiosk::Strings english() {
  std::ifstream file(LANYARD_ASSETS "/strings/en.toml");
  std::stringstream text;
  text << file.rdbuf();
  auto strings = kiosk::Strings::parse(text.str());
  if (!strings) throw std::runtime_error("assets/strings/en.toml: " + strings.error().detail);
  return std::move(*strings);
}

}  // namespace support
