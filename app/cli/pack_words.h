#pragma once
// The catalogue, lent to what people take home.
#include "cli/voice.h"
#include "followup/words.h"

namespace cli {

/// Asks the voice, which must outlive it.
[[nodiscard]] inline followup::Words words_of(const Voice& voice) {
  return followup::Words(
      [&voice](std::string_view key, followup::Words::Arguments arguments) { return voice(key, arguments); });
}

}  // namespace cli
