#pragma once
// Another program that this one talks to and that never outlives it.
#include <sys/types.h>

#include <filesystem>

#include "base/error.h"

namespace intake {

class Child {
 public:
  /// Its standard input and output are one stream socket; its error output goes nowhere. asset_missing where it cannot
  /// be started.
  static base::Result<Child> start(const std::filesystem::path& program);

  Child(Child&& other) noexcept;
  Child& operator=(Child&&) = delete;
  Child(const Child&) = delete;
  Child& operator=(const Child&) = delete;
  ~Child();  // kills it

  [[nodiscard]] int socket() const { return socket_; }  // does not block

 private:
  Child(pid_t pid, int socket) : pid_(pid), socket_(socket) {}

  pid_t pid_;
  int socket_;
};

}  // namespace intake
