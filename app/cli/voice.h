#pragma once
// How a command speaks: sentences of the catalogue, failures on standard error.
#include <ostream>

#include "base/error.h"
#include "kiosk/strings.h"

namespace cli {

class Voice {
 public:
  Voice(kiosk::Strings strings, std::ostream& out, std::ostream& err)
      : strings_(std::move(strings)), out_(out), err_(err) {}

  [[nodiscard]] std::string operator()(std::string_view key, kiosk::Strings::Arguments arguments = {}) const {
    return strings_(key, arguments);
  }
  void say(std::string_view key, kiosk::Strings::Arguments arguments = {}) const;
  [[nodiscard]] std::ostream& out() const { return out_; }

  /// The same sentences, their output elsewhere.
  [[nodiscard]] Voice into(std::ostream& out) const { return {strings_, out, err_}; }

  /// A sentence beside the result, on standard error.
  void note(std::string_view key, kiosk::Strings::Arguments arguments = {}) const;

  /// What went wrong and what to do next, on standard error. Returns the exit code.
  int fail(const base::Error& error) const;

 private:
  kiosk::Strings strings_;
  std::ostream& out_;
  std::ostream& err_;
};

/// The English catalogue. asset_missing where it cannot be read.
[[nodiscard]] base::Result<kiosk::Strings> read_strings(const std::string& assets);

/// For a failure that happens before there is a catalogue.
int fail_without_strings(const base::Error& error, std::ostream& err);

}  // namespace cli
