#pragma once
// What became of one attendee's letter, on the machine that sends it. Neither a fact nor synced: which mail server took
// what is known here alone. Pure.
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "base/instant.h"
#include "domain/ids.h"

namespace domain {

enum class MailState : std::uint8_t {
  waiting,  // the server refused it for now; the next run tries again
  sending,  // on its way since the server said "go ahead": written down before the first byte
  sent,     // the server took it over (RFC 5321, 6.1)
  failed,   // refused for ever, as long as the address is the same
  unsure,   // cut short after the server was sent everything: it may have arrived
};
[[nodiscard]] std::string_view name_of(MailState state);
[[nodiscard]] std::optional<MailState> mail_state_named(std::string_view name);

struct Mailing {
  EventId event;
  RegistrationId registration;
  std::string address;
  std::string message_id;
  int attempt = 1;  // counts letters meant as new ones, not connections
  MailState state = MailState::waiting;
  base::Instant at;
  std::string detail;  // the server's words, or what cut it short
  friend bool operator==(const Mailing&, const Mailing&) = default;
};

enum class SendDecision : std::uint8_t { send, sent_already, refused_before, unsure, no_address };
enum class Wish : std::uint8_t { as_needed, again };  // again: somebody asked for this guest's letter by name

/// Whether a letter to `address` goes out now. `past` is what is known of this guest's, if anything. Nobody gets two
/// unless asked for by name; a corrected address is tried where the wrong one was refused.
[[nodiscard]] SendDecision decide_send(const std::optional<Mailing>& past, std::string_view address, Wish wish);

/// Which attempt this would be. What may have arrived keeps its number, and so its Message-ID, by which mail programs
/// show it once.
[[nodiscard]] int attempt_after(const std::optional<Mailing>& past);

}  // namespace domain
