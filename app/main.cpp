// The only place where concrete parts meet: the real clock, the real random source, this machine.
#include <sodium.h>
#include <unistd.h>

#include <chrono>
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <thread>

#include "cli/run.h"
#include "intake/roster_files.h"
#include "interrupt.h"
#include "run_kiosk.h"

namespace {

namespace fs = std::filesystem;

std::optional<std::string> environment(const char* name) {
  const char* value = std::getenv(name);
  if (value == nullptr || *value == '\0') return std::nullopt;
  return value;
}

/// XDG Base Directory Specification 0.8.
fs::path default_db() {
  if (const auto data = environment("XDG_DATA_HOME")) return fs::path(*data) / "lanyard" / "lanyard.db";
  return fs::path(environment("HOME").value_or(".")) / ".local" / "share" / "lanyard" / "lanyard.db";
}

/// Those of the source tree the program was built from, else those installed beside it.
fs::path assets() {
  std::error_code error;
  if (fs::path built_with = LANYARD_ASSETS; fs::exists(built_with, error)) return built_with;
  return fs::read_symlink("/proc/self/exe", error).parent_path().parent_path() / "share" / "lanyard";
}

/// machine-id(5).
std::string machine() {
  std::string id;
  std::ifstream("/etc/machine-id") >> id;
  return id;
}

std::optional<std::string> answer(const std::optional<app::Interrupt>& interrupt) {
  if (::isatty(STDIN_FILENO) == 0) return std::nullopt;
  if (interrupt) return interrupt->line();
  std::string line;
  return std::getline(std::cin, line) ? std::optional(line) : std::nullopt;
}

}  // namespace

int main(int argc, char** argv) {
  if (sodium_init() < 0) return 1;
  std::optional<app::Interrupt> interrupt;
  cli::Surroundings world{
      .assets = assets(),
      .default_db = default_db(),
      .machine = machine(),
      .now = [] { return std::chrono::floor<base::Millis>(std::chrono::system_clock::now()); },
      .random = [](std::span<std::uint8_t> bytes) { randombytes_buf(bytes.data(), bytes.size()); },
      .out = std::cout,
      .err = std::cerr,
      .answer = [&interrupt] { return answer(interrupt); },
      .run_kiosk = {},
      .catch_interrupt = [&interrupt] { interrupt.emplace(); },
      .is_interrupted = [&interrupt] { return interrupt && interrupt->is_asked(); },
      .progress = ::isatty(STDERR_FILENO) != 0 ? &std::cerr : nullptr,
      .roster_folders =
          [] {
            return intake::roster_folders(environment("HOME").value_or("."), environment("USER").value_or("nobody"));
          },
      .wait =
          [&interrupt](base::Millis time) {
            if (interrupt) {
              interrupt->wait(time);
            } else {
              std::this_thread::sleep_for(time);
            }
          },
      .mail_password = environment("LANYARD_MAIL_PASSWORD"),
  };
  world.run_kiosk = [&world](const cli::KioskOptions& options) { return app::run_kiosk(options, world); };
  return cli::run(argc, argv, world);
}
