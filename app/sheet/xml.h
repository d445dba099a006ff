#pragma once
// One XML part of a spreadsheet, element by element; nothing of it is kept.
#include <optional>
#include <string_view>

#include "sheet/archive.h"

namespace sheet {

/// Names are local: prefixes differ between programs.
class Attributes {
 public:
  explicit Attributes(const char* const* pairs) : pairs_(pairs) {}

  /// Empty where there is none. `space`: part of the namespace, where the same local name stands in two of them.
  [[nodiscard]] std::string_view get(std::string_view name, std::string_view space = {}) const;
  [[nodiscard]] std::size_t number(std::string_view name, std::size_t otherwise) const;

 private:
  const char* const* pairs_;
};

class Elements {
 public:
  Elements() = default;
  Elements(const Elements&) = delete;
  Elements& operator=(const Elements&) = delete;
  virtual ~Elements() = default;
  virtual void begin(std::string_view name, const Attributes& attributes) = 0;
  virtual void end(std::string_view name) = 0;
  virtual void text(std::string_view piece) = 0;

  [[nodiscard]] std::optional<Trouble> trouble() const { return trouble_; }

 protected:
  void stop(Trouble trouble) { trouble_ = trouble; }

 private:
  std::optional<Trouble> trouble_;
};

/// damaged where it is no XML or brings entities of its own; else what `elements` stopped for.
[[nodiscard]] Result<void> read_xml(const Archive& archive, const std::string& part, Elements& elements);

}  // namespace sheet
