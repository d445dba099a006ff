#include "cli/voice.h"

#include "intake/roster_file.h"

namespace cli {

void Voice::say(std::string_view key, kiosk::Strings::Arguments arguments) const {
  out_ << strings_(key, arguments) << '\n';
}

void Voice::note(std::string_view key, kiosk::Strings::Arguments arguments) const {
  err_ << strings_(key, arguments) << '\n';
}

int Voice::fail(const base::Error& error) const {
  out_.flush();
  const std::string table = "error." + std::string(base::name_of(error.code));
  err_ << "lanyard: " << strings_(table + ".operator");
  if (!error.detail.empty()) err_ << ": " << error.detail;
  err_ << (error.detail.ends_with('.') ? "\n" : ".\n") << strings_(table + ".next") << '\n';
  return base::exit_code(error.code);
}

base::Result<kiosk::Strings> read_strings(const std::string& assets) {
  const std::string path = assets + "/strings/en.toml";
  const auto text = intake::read_input_file(path);
  if (!text) return base::fail(base::ErrorCode::asset_missing, text.error().detail);
  auto strings = kiosk::Strings::parse(*text);
  if (!strings) return base::fail(base::ErrorCode::asset_missing, path + ": " + strings.error().detail);
  return strings;
}

int fail_without_strings(const base::Error& error, std::ostream& err) {
  err << "lanyard: " << base::name_of(error.code) << ": " << error.detail << '\n';
  return base::exit_code(error.code);
}

}  // namespace cli
