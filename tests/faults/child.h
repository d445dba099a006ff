#pragma once
// A process of its own that can be killed, starved of disk and listened to.
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <functional>
#include <string>

#include "support/catch.h"

namespace test {

class Child {
 public:
  /// `body` runs in the new process and may write lines to the descriptor it is given. Nothing of Catch may be used in
  /// it.
  explicit Child(const std::function<int(int)>& body) {
    int ends[2];
    REQUIRE(::pipe(ends) == 0);
    process_ = ::fork();
    REQUIRE(process_ >= 0);
    if (process_ == 0) {
      ::close(ends[0]);
      ::_exit(body(ends[1]));
    }
    ::close(ends[1]);
    output_ = ends[0];
  }
  Child(const Child&) = delete;
  Child& operator=(const Child&) = delete;
  ~Child() {
    kill();
    wait();
    ::close(output_);
  }

  void kill() {
    if (process_ > 0) ::kill(process_, SIGKILL);
  }
  /// Its wait status; 0 where it was waited for before.
  int wait() {
    int status = 0;
    if (process_ > 0) ::waitpid(process_, &status, 0);
    process_ = -1;
    return status;
  }
  /// What it has written until it ends.
  [[nodiscard]] std::string output() const {
    std::string text;
    char buffer[4096];
    for (ssize_t got = 0; (got = ::read(output_, buffer, sizeof(buffer))) > 0;) {
      text.append(buffer, static_cast<std::size_t>(got));
    }
    return text;
  }
  /// Waits for its first byte.
  [[nodiscard]] std::string first_byte() const {
    char byte = 0;
    return ::read(output_, &byte, 1) == 1 ? std::string(1, byte) : std::string();
  }

 private:
  pid_t process_ = -1;
  int output_ = -1;
};

}  // namespace test
