#pragma once
// Bytes to a printer without a protocol: a TCP port or a device file. Every call is bounded in time. One thread.
#include <chrono>
#include <expected>
#include <functional>
#include <string>
#include <string_view>
#include <variant>

#include "base/instant.h"
#include "devices/interrupter.h"
#include "devices/printer.h"
#include "devices/printer_config.h"

namespace devices {

using RawTarget = std::variant<RawNetwork, RawDevice>;

class RawLink {
 public:
  static constexpr base::Millis patience_to_connect{2000};

  [[nodiscard]] static std::expected<RawLink, Trouble> open(const RawTarget& target, Interrupter& interrupter);
  RawLink(RawLink&& other) noexcept;
  RawLink& operator=(RawLink&&) = delete;
  ~RawLink();

  /// Returns when all of it has left this machine: a printer on the network has confirmed every byte (TCP).
  [[nodiscard]] std::expected<void, Trouble> write(std::string_view bytes, base::Millis patience) const;

  /// Says that nothing more will come and waits for the other side to close: it has read everything then. A device file
  /// has nobody who could answer that.
  enum class Farewell { closed, silent, broken };
  [[nodiscard]] Farewell end(base::Millis patience) const;

  /// What comes until `is_whole` says so or the time is over.
  [[nodiscard]] std::string read(const std::function<bool(std::string_view)>& is_whole, base::Millis patience) const;

 private:
  enum class Kind { network, device };
  RawLink(int fd, Kind kind, Interrupter& interrupter);

  int fd_;
  Kind kind_;
  Interrupter* interrupter_;
};

}  // namespace devices
