#pragma once
// The sentences of what people take home, asked for by key; whoever holds the catalogue (assets/strings) lends it.
#include <functional>
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>

namespace followup {

class Words {
 public:
  using Arguments = std::initializer_list<std::pair<std::string_view, std::string_view>>;
  using Catalogue = std::function<std::string(std::string_view key, Arguments arguments)>;

  explicit Words(Catalogue catalogue) : catalogue_(std::move(catalogue)) {}

  /// The sentence with each {name} replaced.
  [[nodiscard]] std::string operator()(std::string_view key, Arguments arguments = {}) const {
    return catalogue_(key, arguments);
  }

 private:
  Catalogue catalogue_;
};

}  // namespace followup
