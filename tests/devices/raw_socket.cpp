#include "devices/raw_socket.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <cctype>
#include <cstdio>
#include <stdexcept>

namespace printing {

RawSocket::RawSocket(Manner manner) : manner_(manner) {
  listener_ = ::socket(AF_INET, SOCK_STREAM, 0);
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  socklen_t size = sizeof(address);
  if (::bind(listener_, reinterpret_cast<sockaddr*>(&address), size) != 0 || ::listen(listener_, 8) != 0) {
    throw std::runtime_error("no raw socket");
  }
  ::getsockname(listener_, reinterpret_cast<sockaddr*>(&address), &size);
  port_ = ntohs(address.sin_port);
  thread_ = std::thread([this] { serve(); });
}

RawSocket::~RawSocket() {
  is_ending_ = true;
  thread_.join();
  ::close(listener_);
}

void RawSocket::serve() {
  while (!is_ending_) {
    pollfd waiting{.fd = listener_, .events = POLLIN, .revents = 0};
    if (::poll(&waiting, 1, 20) <= 0) continue;
    const int fd = ::accept(listener_, nullptr, nullptr);
    if (fd < 0) continue;
    if (manner_ == Manner::resets) {
      std::array<char, 16> some{};
      (void)!::read(fd, some.data(), some.size());
      const linger at_once{.l_onoff = 1, .l_linger = 0};
      ::setsockopt(fd, SOL_SOCKET, SO_LINGER, &at_once, sizeof(at_once));
    } else {
      talk(fd);
    }
    ::close(fd);
  }
}

void RawSocket::talk(int fd) {
  std::string heard;
  std::array<char, 65536> part{};
  while (!is_ending_) {
    pollfd waiting{.fd = fd, .events = POLLIN, .revents = 0};
    if (::poll(&waiting, 1, 20) <= 0) continue;
    if (manner_ == Manner::takes_nothing) {
      std::this_thread::sleep_for(std::chrono::milliseconds(20));
      continue;
    }
    const auto count = ::read(fd, part.data(), part.size());
    if (count <= 0) return;
    heard.append(part.data(), static_cast<std::size_t>(count));
    if (breaks_off_ && heard.contains("^XZ")) {
      breaks_off_ = false;
      const linger at_once{.l_onoff = 1, .l_linger = 0};
      ::setsockopt(fd, SOL_SOCKET, SO_LINGER, &at_once, sizeof(at_once));
      return;
    }
    take(heard, fd);
  }
}

void RawSocket::take(std::string& heard, int fd) {
  const std::lock_guard lock(mutex_);
  for (auto end = heard.find("^XZ"); end != std::string::npos; end = heard.find("^XZ")) {
    waiting_.push_back(heard.substr(0, end));
    heard.erase(0, end + 3);
  }
  if (has_paper_) {
    printed_.insert(printed_.end(), waiting_.begin(), waiting_.end());
    waiting_.clear();
  }
  const auto asked = heard.find("~HS");
  if (asked == std::string::npos) return;
  heard.erase(asked, 3);
  if (manner_ == Manner::mute) return;
  const auto answer = status();
  (void)!::write(fd, answer.data(), answer.size());
}

// The three strings as the ZPL II guide gives them, for a printer in order but for its paper.
std::string RawSocket::status() const {
  std::array<char, 160> text{};
  const int paper_out = has_paper_ ? 0 : 1;
  std::snprintf(text.data(), text.size(),
                "\x02"
                "030,%d,%d,1245,%03zu,0,0,0,000,0,0,0\x03\r\n"
                "\x02"
                "000,0,0,0,0,2,4,0,00000000,1,000\x03\r\n"
                "\x02"
                "1234,0\x03\r\n",
                paper_out, paper_out, waiting_.size());
  return text.data();
}

std::vector<Label> RawSocket::labels() const {
  const std::lock_guard lock(mutex_);
  std::vector<Label> labels;
  for (const auto& zpl : printed_) labels.push_back(read_label(zpl));
  return labels;
}

Label read_label(const std::string& zpl) {
  const auto at = zpl.find("^GFA,");
  int bytes = 0;
  int fields = 0;
  int row_bytes = 0;
  int begin = 0;
  if (at == std::string::npos ||
      std::sscanf(zpl.c_str() + at, "^GFA,%d,%d,%d,%n", &bytes, &fields, &row_bytes, &begin) != 3 || bytes != fields) {
    throw std::runtime_error("no picture in the label");
  }
  const auto digits_in_row = static_cast<std::size_t>(row_bytes) * 2;
  std::string all;
  std::string row;
  std::string last(digits_in_row, '0');
  const auto end_row = [&] {
    all += row;
    last = row;
    row.clear();
  };
  std::size_t repeat = 0;
  for (std::size_t i = at + static_cast<std::size_t>(begin); i < zpl.size() && zpl[i] != '^'; ++i) {
    const char c = zpl[i];
    if (c >= 'G' && c <= 'Y') {
      repeat += static_cast<std::size_t>(c - 'G' + 1);
    } else if (c >= 'g' && c <= 'z') {
      repeat += static_cast<std::size_t>(c - 'g' + 1) * 20;
    } else if (c == ',' || c == '!') {
      row.resize(digits_in_row, c == ',' ? '0' : 'F');
      end_row();
    } else if (c == ':') {
      row = last;
      end_row();
    } else if (std::isxdigit(static_cast<unsigned char>(c)) != 0) {
      row.append(repeat == 0 ? 1 : repeat, c);
      repeat = 0;
      if (row.size() == digits_in_row) end_row();
    }
  }
  if (all.size() != static_cast<std::size_t>(bytes) * 2 || !row.empty()) throw std::runtime_error("half a picture");
  Label label{row_bytes * 8, bytes / row_bytes, {}};
  for (const char digit : all) {
    const int value = digit <= '9' ? digit - '0' : digit - 'A' + 10;
    for (const int bit : {8, 4, 2, 1}) label.dark.push_back((value & bit) != 0);
  }
  return label;
}

std::string as_picture(const Label& label) {
  std::string picture = "P1\n" + std::to_string(label.width) + " " + std::to_string(label.height) + "\n";
  for (std::size_t i = 0; i < label.dark.size(); ++i) {
    picture += label.dark[i] ? '1' : '0';
    picture += (i + 1) % static_cast<std::size_t>(label.width) == 0 ? '\n' : ' ';
  }
  return picture;
}

}  // namespace printing
