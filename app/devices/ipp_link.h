#pragma once
// One conversation with a printer: IPP over HTTP (RFC 8010), encrypted where the address says so. Every wait has a
// bound, and libcups asks nobody for a password. Used from one thread.
#include <cups/http.h>

#include <chrono>
#include <expected>
#include <memory>
#include <string>
#include <string_view>

#include "base/instant.h"
#include "devices/interrupter.h"
#include "devices/ipp_request.h"
#include "devices/printer.h"

namespace devices {

struct IppTarget {
  std::string host;  // or the path of a local socket
  int port = 631;
  std::string path;  // "/ipp/print"
  http_encryption_t encryption = HTTP_ENCRYPTION_IF_REQUESTED;
  IppParties parties;
};

/// No answer came. `reached`: the printer may have got some or all of what was asked.
struct LinkFault {
  enum class Reached { no, maybe } reached = Reached::no;
  Trouble trouble;
};

class IppLink {
 public:
  static constexpr base::Millis patience_to_connect{2000};  // with TLS 10 s more, which libcups takes for it
  static constexpr base::Millis patience_with_question{3000};
  static constexpr base::Millis patience_with_document{15000};

  IppLink(const IppTarget& target, Interrupter& interrupter);
  IppLink(const IppLink&) = delete;
  IppLink& operator=(const IppLink&) = delete;
  ~IppLink();

  [[nodiscard]] std::expected<IppMessage, LinkFault> ask(ipp_t* question, std::string_view document = {});

 private:
  using Clock = std::chrono::steady_clock;

  struct Closer {
    void operator()(http_t* http) const { httpClose(http); }
  };

  [[nodiscard]] bool connect();
  [[nodiscard]] bool write(ipp_t* question, std::string_view document);
  [[nodiscard]] std::expected<IppMessage, LinkFault> read();
  [[nodiscard]] bool authorize();
  [[nodiscard]] LinkFault silence() const;
  static int goes_on_waiting(http_t* http, void* self);

  const IppTarget& target_;
  Interrupter& interrupter_;
  std::unique_ptr<http_t, Closer> http_;
  Clock::time_point deadline_;
  bool authorized_ = false;
};

}  // namespace devices
