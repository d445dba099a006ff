#pragma once
// Ctrl-C as something to ask for, instead of the end of the program. From when this is made; one at a time.
#include <optional>
#include <string>

#include "base/instant.h"

namespace app {

class Interrupt {
 public:
  Interrupt();
  Interrupt(const Interrupt&) = delete;
  Interrupt& operator=(const Interrupt&) = delete;
  ~Interrupt();

  /// Stays true.
  [[nodiscard]] bool is_asked() const;

  /// At most that long; Ctrl-C ends it.
  void wait(base::Millis time) const;

  /// A line from standard input; nullopt at its end, or when Ctrl-C comes first.
  [[nodiscard]] std::optional<std::string> line() const;

 private:
  int descriptor_;  // signalfd(2)
};

}  // namespace app
