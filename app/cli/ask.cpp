#include "cli/ask.h"

#include "base/text.h"

namespace cli {

base::Result<void> ask_first(std::string_view question, const Voice& voice, const Surroundings& surroundings) {
  voice.out() << voice(question) << ' ' << std::flush;
  const auto answer = surroundings.answer();
  if (surroundings.is_interrupted && surroundings.is_interrupted()) {
    return base::fail(base::ErrorCode::interrupted, "");
  }
  if (!answer) {
    voice.out() << '\n';
    return base::fail(base::ErrorCode::bad_argument, voice("cli.nobody_to_ask"));
  }
  const std::string word = base::ascii_lower(base::trimmed(*answer));
  if (word != "y" && word != "yes") return base::fail(base::ErrorCode::interrupted, "");
  return {};
}

}  // namespace cli
