#pragma once
// Every kind of screen as a View made by hand, with names that are long or in many scripts.
#include <string>
#include <vector>

#include "kiosk/view.h"

namespace samples {

struct Sample {
  std::string name;
  kiosk::View view;
};

/// Every screen, each once.
[[nodiscard]] std::vector<Sample> all();
/// The screens that show a name, once for each script.
[[nodiscard]] std::vector<Sample> in_every_script();

/// One of all() by its name.
[[nodiscard]] kiosk::View named(const std::string& name);

}  // namespace samples
