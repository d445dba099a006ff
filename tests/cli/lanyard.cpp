#include "lanyard.h"

#include <algorithm>
#include <fstream>
#include <iterator>

#include "support/catch.h"
#include "support/random.h"

namespace support {

Ran Lanyard::run(std::vector<std::string> arguments, const std::optional<std::string>& answer) {
  if (!random_) random_ = seeded(7);
  std::ostringstream out;
  std::ostringstream err;
  const cli::Surroundings surroundings{
      .assets = LANYARD_ASSETS,
      .default_db = path("evening.db"),
      .machine = "a-machine",
      .now = [this] { return now_ += base::Millis(1); },
      .random = [this](std::span<std::uint8_t> bytes) { random_(bytes); },
      .out = out,
      .err = err,
      .answer =
          [this, &answer] {
            if (while_asked) while_asked();
            return answer;
          },
      .run_kiosk =
          [this](const cli::KioskOptions& options) {
            kiosks.push_back(options);
            return 0;
          },
      .catch_interrupt = catch_interrupt,
      .is_interrupted = is_interrupted,
      .progress = progress,
      .wait = [this](base::Millis time) { now_ += time; },
  };
  arguments.insert(arguments.begin(), "lanyard");
  std::vector<const char*> argv;
  for (const std::string& argument : arguments) argv.push_back(argument.c_str());
  const int code = cli::run(static_cast<int>(argv.size()), argv.data(), surroundings);
  return {code, out.str(), err.str()};
}

std::string Lanyard::done(std::vector<std::string> arguments) {
  const Ran ran = run(std::move(arguments));
  INFO(ran.err);
  REQUIRE(ran.code == 0);
  return ran.out;
}

void Lanyard::make_event() {
  done({"event", "new", "--name", "Riverside Founders Evening", "--start", "2026-11-26T18:30", "--end",
        "2026-11-26T22:30", "--zone", "Europe/Berlin", "--help-desk", "left of the entrance"});
}

std::unique_ptr<store::Writer> Lanyard::writer() {
  auto writer = store::Writer::open(path("evening.db"), {store::IfMissing::refuse, "a-machine"}, seeded(8), now_);
  REQUIRE(writer);
  return *std::move(writer);
}

std::string Lanyard::path(const std::string& name) const { return (folder_.path() / name).string(); }

std::string Lanyard::text_of(const std::string& name) const {
  std::ifstream file(path(name), std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

void Lanyard::put(const std::string& name, const std::string& text) const {
  std::ofstream(path(name), std::ios::binary) << text;
}

std::vector<std::string> Lanyard::names() const {
  std::vector<std::string> names;
  for (const auto& entry : std::filesystem::directory_iterator(folder_.path())) {
    const std::string name = entry.path().filename().string();
    if (!name.starts_with("evening.db")) names.push_back(name);
  }
  std::ranges::sort(names);
  return names;
}

}  // namespace support
