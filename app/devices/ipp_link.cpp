#include "devices/ipp_link.h"

#include <cups/cups.h>
#include <sys/socket.h>

#include <algorithm>
#include <cerrno>
#include <cstring>

namespace devices {
namespace {

using kiosk::PrinterProblem;

constexpr double look_at_clock_every = 0.2;  // seconds without a byte
constexpr std::size_t largest_write = 65536;

std::string last_words() {
  const char* const words = cupsLastErrorString();
  return words != nullptr && *words != '\0' ? words : std::strerror(errno);
}

}  // namespace

IppLink::IppLink(const IppTarget& target, Interrupter& interrupter) : target_(target), interrupter_(interrupter) {}

IppLink::~IppLink() { interrupter_.forget(); }

int IppLink::goes_on_waiting(http_t* /*http*/, void* self) {
  return Clock::now() < static_cast<IppLink*>(self)->deadline_ ? 1 : 0;
}

// Unconnected first (0 ms), so that the bound on silence holds for a TLS handshake, too.
bool IppLink::connect() {
  if (http_ && httpGetState(http_.get()) == HTTP_STATE_WAITING && httpGetKeepAlive(http_.get()) != HTTP_KEEPALIVE_OFF) {
    return true;
  }
  interrupter_.forget();
  http_.reset(httpConnect2(target_.host.c_str(), target_.port, nullptr, AF_UNSPEC, target_.encryption, 1, 0, nullptr));
  if (!http_) return false;
  httpSetTimeout(http_.get(), look_at_clock_every, &IppLink::goes_on_waiting, this);
  if (httpReconnect2(http_.get(), static_cast<int>(patience_to_connect.count()), nullptr) != 0) {
    http_.reset();
    return false;
  }
  interrupter_.watch(httpGetFd(http_.get()));
  return true;
}

bool IppLink::write(ipp_t* question, std::string_view document) {
  ippSetState(question, IPP_STATE_IDLE);  // it may be written a second time
  while (true) {
    const auto state = ippWrite(http_.get(), question);
    if (state == IPP_STATE_ERROR) return false;
    if (state == IPP_STATE_DATA) break;
  }
  while (!document.empty()) {
    const auto written = httpWrite2(http_.get(), document.data(), std::min(document.size(), largest_write));
    if (written <= 0) return false;
    document.remove_prefix(static_cast<std::size_t>(written));
  }
  return httpFlushWrite(http_.get()) >= 0;
}

LinkFault IppLink::silence() const {
  const bool waited = Clock::now() >= deadline_;
  return {LinkFault::Reached::maybe,
          {PrinterProblem::no_answer, waited ? "it said nothing" : "it broke off the connection"}};
}

std::expected<IppMessage, LinkFault> IppLink::read() {
  http_status_t status = HTTP_STATUS_CONTINUE;
  while (status == HTTP_STATUS_CONTINUE) status = httpUpdate(http_.get());
  if (status == HTTP_STATUS_ERROR) return std::unexpected(silence());
  if (status != HTTP_STATUS_OK) {
    httpFlush(http_.get());
    const auto problem = status == HTTP_STATUS_NOT_FOUND ? PrinterProblem::no_such_queue : PrinterProblem::unknown;
    // A server that fails may have done what it was asked before.
    const auto reached = status >= HTTP_STATUS_SERVER_ERROR ? LinkFault::Reached::maybe : LinkFault::Reached::no;
    return std::unexpected(LinkFault{reached, {problem, httpStatus(status)}});
  }
  IppMessage answer(ippNew());
  while (true) {
    const auto state = ippRead(http_.get(), answer.get());
    if (state == IPP_STATE_DATA) break;
    if (state != IPP_STATE_ERROR) continue;
    if (httpError(http_.get()) != 0 || Clock::now() >= deadline_) return std::unexpected(silence());
    return std::unexpected(
        LinkFault{LinkFault::Reached::maybe, {PrinterProblem::unknown, "it answers, but not as a printer does"}});
  }
  httpFlush(http_.get());
  return answer;
}

// A print server on this machine sees who is at the other end of its socket and only wants to be told to look.
bool IppLink::authorize() {
  if (authorized_ || httpGetStatus(http_.get()) != HTTP_STATUS_UNAUTHORIZED) return false;
  if (httpAddrFamily(httpGetAddress(http_.get())) != AF_LOCAL) return false;
  authorized_ = true;
  return true;
}

std::expected<IppMessage, LinkFault> IppLink::ask(ipp_t* question, std::string_view document) {
  while (true) {
    deadline_ = Clock::now() + patience_with_question;
    if (!connect())
      return std::unexpected(LinkFault{LinkFault::Reached::no, {PrinterProblem::unreachable, last_words()}});
    deadline_ = Clock::now() + (document.empty() ? patience_with_question : patience_with_document);
    if (authorized_) httpSetAuthString(http_.get(), "PeerCred", target_.parties.user.c_str());
    httpClearFields(http_.get());
    httpSetField(http_.get(), HTTP_FIELD_CONTENT_TYPE, "application/ipp");
    if (authorized_) httpSetField(http_.get(), HTTP_FIELD_AUTHORIZATION, httpGetAuthString(http_.get()));
    httpSetLength(http_.get(), ippLength(question) + document.size());
    if (httpPost(http_.get(), target_.path.c_str()) != 0 || !write(question, document)) {
      const auto fault = silence();
      interrupter_.forget();
      http_.reset();
      return std::unexpected(fault);
    }
    auto answer = read();
    if (answer) return answer;
    if (authorize()) continue;
    interrupter_.forget();
    http_.reset();
    return answer;
  }
}

}  // namespace devices
