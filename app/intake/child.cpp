#include "intake/child.h"

#include <fcntl.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <string>
#include <utility>

namespace intake {
namespace {

struct FileActions {
  FileActions() { posix_spawn_file_actions_init(&actions); }
  FileActions(const FileActions&) = delete;
  FileActions& operator=(const FileActions&) = delete;
  ~FileActions() { posix_spawn_file_actions_destroy(&actions); }
  posix_spawn_file_actions_t actions{};
};

struct Attributes {
  Attributes() { posix_spawnattr_init(&attributes); }
  Attributes(const Attributes&) = delete;
  Attributes& operator=(const Attributes&) = delete;
  ~Attributes() { posix_spawnattr_destroy(&attributes); }
  posix_spawnattr_t attributes{};
};

// The kiosk blocks and ignores signals of its own; a child starts without that.
void as_if_started_by_a_person(posix_spawnattr_t& attributes) {
  sigset_t none;
  sigset_t all;
  sigemptyset(&none);
  sigfillset(&all);
  posix_spawnattr_setsigmask(&attributes, &none);
  posix_spawnattr_setsigdefault(&attributes, &all);
  posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);
}

}  // namespace

base::Result<Child> Child::start(const std::filesystem::path& program) {
  const auto failed = [&](int number) {
    return base::fail(base::ErrorCode::asset_missing, program.string() + ": " + std::strerror(number));
  };
  std::array<int, 2> ends{};
  if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends.data()) != 0) return failed(errno);
  fcntl(ends[0], F_SETFL, O_NONBLOCK);
  FileActions files;
  posix_spawn_file_actions_adddup2(&files.actions, ends[1], STDIN_FILENO);
  posix_spawn_file_actions_adddup2(&files.actions, ends[1], STDOUT_FILENO);
  posix_spawn_file_actions_addopen(&files.actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
  posix_spawn_file_actions_addclosefrom_np(&files.actions, STDERR_FILENO + 1);
  Attributes started;
  as_if_started_by_a_person(started.attributes);
  auto path = program.string();
  std::array<char*, 2> arguments{path.data(), nullptr};
  std::array<char*, 1> environment{nullptr};
  pid_t pid = 0;
  const int error =
      posix_spawn(&pid, path.c_str(), &files.actions, &started.attributes, arguments.data(), environment.data());
  close(ends[1]);
  if (error == 0) return Child(pid, ends[0]);
  close(ends[0]);
  return failed(error);
}

Child::Child(Child&& other) noexcept : pid_(std::exchange(other.pid_, 0)), socket_(std::exchange(other.socket_, -1)) {}

Child::~Child() {
  if (pid_ == 0) return;
  close(socket_);
  kill(pid_, SIGKILL);
  while (waitpid(pid_, nullptr, 0) < 0 && errno == EINTR) {
  }
}

}  // namespace intake
