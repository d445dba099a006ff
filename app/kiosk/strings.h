#pragma once
// Every visible sentence of one language, read from a catalogue (assets/strings/<language>.toml). A language is a file.
#include <initializer_list>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/error.h"

namespace kiosk {

class Strings {
 public:
  /// Nested tables become dotted keys: [welcome] headline = "…" is "welcome.headline".
  [[nodiscard]] static base::Result<Strings> parse(std::string_view toml);

  using Arguments = std::initializer_list<std::pair<std::string_view, std::string_view>>;

  /// The sentence with each {name} replaced. A key that is not there comes back in «», so that it is seen, never
  /// hidden.
  [[nodiscard]] std::string operator()(std::string_view key, Arguments arguments = {}) const;

  [[nodiscard]] bool has(std::string_view key) const;
  [[nodiscard]] std::vector<std::string> keys() const;
  [[nodiscard]] std::string language_name() const { return (*this)("language.name"); }

 private:
  std::map<std::string, std::string, std::less<>> sentences_;
};

}  // namespace kiosk
