#pragma once
// A program that the tests start and stop. It ends with the test, however the test ends.
#include <sys/types.h>

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace support {

struct Command {
  std::vector<std::string> words;  // the program's path or name first
  std::map<std::string, std::string> environment;
  std::filesystem::path log;  // what it says; empty: nowhere
};

class Process {
 public:
  explicit Process(const Command& command);
  Process(const Process&) = delete;
  Process& operator=(const Process&) = delete;
  ~Process();

  void signal(int number) const;  // to it and all it has started
  void kill();                    // as a power cut would, and waits for its end
  [[nodiscard]] bool is_running();

  /// Waits until somebody takes connections at the port; throws what the program said where it ends before, or after
  /// 15 s.
  void wait_for_port(int port);

 private:
  Command command_;
  pid_t process_ = -1;
};

/// Waits for its end; throws what it said where that is not 0.
std::string run(Command command);

/// One that nobody listens on now.
[[nodiscard]] int free_port();

/// Somebody takes connections there.
[[nodiscard]] bool is_listening(int port);

}  // namespace support
