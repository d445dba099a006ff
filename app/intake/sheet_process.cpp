#include "intake/sheet_process.h"

#include <poll.h>
#include <sys/socket.h>
#include <sys/timerfd.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstdint>
#include <string>
#include <utility>

#include "intake/child.h"

namespace intake {
namespace {

using std::chrono::milliseconds;

constexpr milliseconds tick(100);

std::unexpected<base::Error> unreadable(std::string why) {
  return base::fail(base::ErrorCode::roster_unreadable, std::move(why));
}

std::string sentence_for(roster::SheetTrouble trouble) {
  switch (trouble) {
    case roster::SheetTrouble::damaged:
      return "The spreadsheet is damaged or incomplete. Copy it again, or open it and save it anew.";
    case roster::SheetTrouble::encrypted:
      return "The spreadsheet is protected with a password. Open it, save it without the password, and import that "
             "file.";
    case roster::SheetTrouble::no_spreadsheet:
      return "It is a packed archive or a document, and no spreadsheet that Lanyard knows. Save the list as XLSX, ODS "
             "or "
             "CSV UTF-8 and import that file.";
    case roster::SheetTrouble::binary:
      return "It is a binary Excel file (.xlsb). Open it, save it as XLSX, and import that file.";
    case roster::SheetTrouble::too_large:
      return "The spreadsheet unpacks to more than any guest list. Save the sheet with the list as CSV UTF-8 and "
             "import "
             "that file.";
    case roster::SheetTrouble::too_wide:
      return "It has more than 500 columns. Take out those that nobody needs and import it again.";
  }
  return {};
}

// Counts for us, so that nobody here needs a clock.
class Ticks {
 public:
  Ticks() : timer_(timerfd_create(CLOCK_MONOTONIC, TFD_NONBLOCK | TFD_CLOEXEC)) {
    const timespec step{.tv_sec = 0, .tv_nsec = std::chrono::nanoseconds(tick).count()};
    const itimerspec every{.it_interval = step, .it_value = step};
    timerfd_settime(timer_, 0, &every, nullptr);
  }
  Ticks(const Ticks&) = delete;
  Ticks& operator=(const Ticks&) = delete;
  ~Ticks() { close(timer_); }

  [[nodiscard]] int timer() const { return timer_; }
  milliseconds passed() {
    std::uint64_t ticks = 0;
    if (read(timer_, &ticks, sizeof(ticks)) == sizeof(ticks)) passed_ += tick * ticks;
    return passed_;
  }

 private:
  int timer_;
  milliseconds passed_{0};
};

class Conversation {
 public:
  Conversation(const Child& child, std::string_view bytes) : socket_(child.socket()), to_send_(bytes) {}

  [[nodiscard]] bool is_over() const { return over_; }

  // Whatever is possible now; waits at most until the next tick.
  void go_on(int timer) {
    const short wanted = to_send_.empty() ? POLLIN : POLLIN | POLLOUT;
    std::array<pollfd, 2> waited{pollfd{.fd = socket_, .events = wanted, .revents = 0},
                                 pollfd{.fd = timer, .events = POLLIN, .revents = 0}};
    if (poll(waited.data(), waited.size(), static_cast<int>(2 * tick.count())) <= 0) return;
    if ((waited[0].revents & POLLOUT) != 0) send_some();
    if ((waited[0].revents & (POLLIN | POLLHUP | POLLERR)) != 0) take_some();
  }

  roster::SheetReader reader;

 private:
  void send_some() {
    const auto sent = send(socket_, to_send_.data(), to_send_.size(), MSG_NOSIGNAL);
    if (sent > 0) to_send_.remove_prefix(static_cast<std::size_t>(sent));
    if (sent < 0 && errno != EAGAIN && errno != EINTR) to_send_ = {};  // it does not listen; it may still talk
    if (to_send_.empty()) shutdown(socket_, SHUT_WR);
  }

  void take_some() {
    std::array<char, 64UL << 10U> piece{};
    const auto got = recv(socket_, piece.data(), piece.size(), 0);
    if (got < 0 && (errno == EAGAIN || errno == EINTR)) return;
    over_ = got <= 0 || !reader.feed({piece.data(), static_cast<std::size_t>(got)}) || reader.is_complete() ||
            reader.trouble().has_value();
  }

  int socket_;
  std::string_view to_send_;
  bool over_ = false;
};

}  // namespace

SheetProgram sheet_program() {
  std::error_code error;
  const auto beside = std::filesystem::read_symlink("/proc/self/exe", error).parent_path() / "lanyard-sheet";
  return {.path = std::filesystem::exists(beside, error) ? beside : std::filesystem::path(LANYARD_SHEET_PROGRAM)};
}

base::Result<roster::SheetReader> run_sheet_program(std::string_view bytes, const SheetProgram& program,
                                                    const roster::Watch& watch) {
  const auto child = Child::start(program.path);
  if (!child) return std::unexpected(child.error());
  Conversation conversation(*child, bytes);
  Ticks ticks;
  for (milliseconds told(0); !conversation.is_over();) {
    conversation.go_on(ticks.timer());
    const auto passed = ticks.passed();
    if (passed == told) continue;
    told = passed;
    if (!roster::goes_on(watch, roster::Step::reading, conversation.reader.rows(), 0)) {
      return base::fail(base::ErrorCode::interrupted, "");
    }
    if (passed >= program.patience) {
      return unreadable(
          "The spreadsheet takes too long to read. Save the sheet with the list as CSV UTF-8 and import "
          "that file.");
    }
  }
  auto& reader = conversation.reader;
  if (reader.is_too_large()) return unreadable(sentence_for(roster::SheetTrouble::too_large));
  if (const auto trouble = reader.trouble()) return unreadable(sentence_for(*trouble));
  if (!reader.is_complete()) {
    return unreadable(
        "The spreadsheet could not be read to its end. Open it, save it anew or as CSV UTF-8, and import "
        "that file.");
  }
  return std::move(reader);
}

}  // namespace intake
