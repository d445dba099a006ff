#include "mail/server.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

namespace mail {
namespace {

struct Scheme {
  std::string_view name;
  Security security;
  int port;  // 0: must be said
};
constexpr std::array<Scheme, 3> schemes{
    {{"smtps://", Security::tls, 465}, {"smtp://", Security::starttls, 587}, {"plain-smtp://", Security::loopback, 0}}};

bool is_host(std::string_view host) {
  return !host.empty() && host.size() <= 253 && std::ranges::all_of(host, [](unsigned char byte) {
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || (byte >= '0' && byte <= '9') ||
           byte == '.' || byte == '-' || byte >= 0x80;
  });
}

std::optional<int> port_of(std::string_view text) {
  int port = 0;
  const auto* end = text.data() + text.size();
  const auto read = std::from_chars(text.data(), end, port);
  if (read.ec != std::errc() || read.ptr != end || port < 1 || port > 65'535) return std::nullopt;
  return port;
}

}  // namespace

std::optional<Server> server_at(std::string_view address) {
  const auto* scheme = std::ranges::find_if(schemes, [&](const Scheme& one) { return address.starts_with(one.name); });
  if (scheme == schemes.end()) return std::nullopt;
  auto host = address.substr(scheme->name.size());
  if (host.ends_with('/')) host.remove_suffix(1);
  std::optional<int> port = scheme->port;
  if (const auto colon = host.find(':'); colon != std::string_view::npos) {
    port = port_of(host.substr(colon + 1));
    host = host.substr(0, colon);
  }
  if (!is_host(host) || !port || *port == 0) return std::nullopt;
  if (scheme->security == Security::loopback && host != "127.0.0.1") return std::nullopt;
  Server server;
  server.security = scheme->security;
  server.host = host;
  server.port = *port;
  return server;
}

std::string_view name_of(CannotSend::Why why) {
  switch (why) {
    case CannotSend::Why::no_connection:
      return "no_connection";
    case CannotSend::Why::silent:
      return "silent";
    case CannotSend::Why::no_encryption:
      return "no_encryption";
    case CannotSend::Why::certificate:
      return "certificate";
    case CannotSend::Why::login:
      return "login";
    case CannotSend::Why::sender_refused:
      return "sender_refused";
    case CannotSend::Why::interrupted:
      return "interrupted";
    case CannotSend::Why::not_recorded:
      return "not_recorded";
  }
  return "unknown";
}

}  // namespace mail
