#pragma once
// What stands at the other end of a raw socket: a label printer that understands the ZPL it gets and answers ~HS, one
// that says nothing, one that breaks off.
#include <atomic>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

namespace printing {

/// A label as dots.
struct Label {
  int width = 0;
  int height = 0;
  std::vector<bool> dark;
};

class RawSocket {
 public:
  enum class Manner { answers, mute, resets, takes_nothing };

  explicit RawSocket(Manner manner);
  RawSocket(const RawSocket&) = delete;
  RawSocket& operator=(const RawSocket&) = delete;
  ~RawSocket();

  [[nodiscard]] int port() const { return port_; }
  [[nodiscard]] std::string zpl() const { return "zpl://127.0.0.1:" + std::to_string(port_); }
  [[nodiscard]] std::string ipp() const { return "ipp://127.0.0.1:" + std::to_string(port_) + "/ipp/print"; }

  void set_manner(Manner manner) { manner_ = manner; }
  void take_paper_out() { has_paper_ = false; }
  void put_paper_in() { has_paper_ = true; }
  /// Breaks off when a label's last bytes have come, without printing it or a word.
  void break_off_at_next_end() { breaks_off_ = true; }

  /// The labels that came out: everything between ^XA and ^XZ that makes one.
  [[nodiscard]] std::vector<Label> labels() const;

 private:
  void serve();
  void talk(int fd);
  [[nodiscard]] std::string status() const;
  void take(std::string& heard, int fd);

  std::atomic<Manner> manner_;
  std::atomic<bool> has_paper_ = true;
  std::atomic<bool> breaks_off_ = false;
  std::atomic<bool> is_ending_ = false;
  mutable std::mutex mutex_;
  std::vector<std::string> printed_;
  std::vector<std::string> waiting_;  // for paper
  int listener_ = -1;
  int port_ = 0;
  std::thread thread_;
};

/// Reads ^GFA with its compression back; throws where it is not whole.
[[nodiscard]] Label read_label(const std::string& zpl);

/// As a picture that other programs read (PBM).
[[nodiscard]] std::string as_picture(const Label& label);

}  // namespace printing
