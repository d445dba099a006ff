#include "support/process.h"

#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <fstream>
#include <sstream>
#include <stdexcept>
#include <thread>

#include "support/temp_folder.h"

namespace support {
namespace {

[[noreturn]] void become(const Command& command, const std::vector<char*>& words, const std::string& log) {
  ::setpgid(0, 0);
  ::prctl(PR_SET_PDEATHSIG, SIGKILL);
  const int out = ::open(log.c_str(), O_WRONLY | O_CREAT | O_APPEND, 0644);
  const int in = ::open("/dev/null", O_RDONLY);
  ::dup2(in, STDIN_FILENO);
  ::dup2(out, STDOUT_FILENO);
  ::dup2(out, STDERR_FILENO);
  for (const auto& [name, value] : command.environment) ::setenv(name.c_str(), value.c_str(), 1);
  ::execvp(words.front(), words.data());
  ::_exit(127);
}

std::string text_of(const std::filesystem::path& file) {
  std::ostringstream text;
  text << std::ifstream(file).rdbuf();
  return text.str();
}

sockaddr_in loopback(int port) {
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  address.sin_port = htons(static_cast<std::uint16_t>(port));
  return address;
}

}  // namespace

Process::Process(const Command& command) : command_(command) {
  std::vector<char*> words;
  for (const auto& word : command.words) words.push_back(const_cast<char*>(word.c_str()));
  words.push_back(nullptr);
  const std::string log = command.log.empty() ? "/dev/null" : command.log.string();
  process_ = ::fork();
  if (process_ < 0) throw std::runtime_error("no process for " + command.words.front());
  if (process_ == 0) become(command, words, log);
  ::setpgid(process_, process_);  // on both sides: whichever comes first
}

Process::~Process() { kill(); }

void Process::signal(int number) const {
  if (process_ > 0) ::kill(-process_, number);
}

void Process::kill() {
  if (process_ <= 0) return;
  signal(SIGKILL);
  ::waitpid(process_, nullptr, 0);
  process_ = -1;
}

bool Process::is_running() {
  if (process_ <= 0) return false;
  if (::waitpid(process_, nullptr, WNOHANG) == 0) return true;
  process_ = -1;
  return false;
}

void Process::wait_for_port(int port) {
  const auto deadline = std::chrono::steady_clock::now() + std::chrono::seconds(15);
  while (!is_listening(port)) {
    if (!is_running() || std::chrono::steady_clock::now() > deadline) {
      throw std::runtime_error(command_.words.front() + " does not start: " + text_of(command_.log));
    }
    std::this_thread::sleep_for(std::chrono::milliseconds(20));
  }
}

std::string run(Command command) {
  const TempFolder folder;
  const auto log = folder.path() / "said";
  std::string line;
  for (const auto& word : command.words) line += (line.empty() ? "" : " ") + word;
  std::vector<char*> words;
  for (const auto& word : command.words) words.push_back(const_cast<char*>(word.c_str()));
  words.push_back(nullptr);
  const pid_t process = ::fork();
  if (process == 0) become(command, words, log.string());
  int status = 0;
  ::waitpid(process, &status, 0);
  auto said = text_of(log);
  if (!WIFEXITED(status) || WEXITSTATUS(status) != 0) throw std::runtime_error(line + ": " + said);
  return said;
}

int free_port() {
  const int fd = ::socket(AF_INET, SOCK_STREAM, 0);
  auto address = loopback(0);
  socklen_t size = sizeof(address);
  if (::bind(fd, reinterpret_cast<sockaddr*>(&address), size) != 0) throw std::runtime_error("no free port");
  ::getsockname(fd, reinterpret_cast<sockaddr*>(&address), &size);
  ::close(fd);
  return ntohs(address.sin_port);
}

bool is_listening(int port) {
  const int fd = ::socket(AF_INET, SOCK_STREAM, 0);
  const auto address = loopback(port);
  const bool is_open = ::connect(fd, reinterpret_cast<const sockaddr*>(&address), sizeof(address)) == 0;
  ::close(fd);
  return is_open;
}

}  // namespace support
