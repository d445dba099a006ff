#include "domain/mailing.h"

#include <array>
#include <utility>

namespace domain {
namespace {

constexpr std::array<std::pair<MailState, std::string_view>, 5> names{{{MailState::waiting, "waiting"},
                                                                       {MailState::sending, "sending"},
                                                                       {MailState::sent, "sent"},
                                                                       {MailState::failed, "failed"},
                                                                       {MailState::unsure, "unsure"}}};

}  // namespace

std::string_view name_of(MailState state) {
  for (const auto& [known, name] : names) {
    if (known == state) return name;
  }
  return "unknown";
}

std::optional<MailState> mail_state_named(std::string_view name) {
  for (const auto& [state, known] : names) {
    if (known == name) return state;
  }
  return std::nullopt;
}

SendDecision decide_send(const std::optional<Mailing>& past, std::string_view address, Wish wish) {
  if (address.empty()) return SendDecision::no_address;
  if (!past || wish == Wish::again) return SendDecision::send;
  switch (past->state) {
    case MailState::waiting:
      return SendDecision::send;
    case MailState::sent:
      return SendDecision::sent_already;
    case MailState::failed:
      return past->address == address ? SendDecision::refused_before : SendDecision::send;
    case MailState::sending:
    case MailState::unsure:
      return SendDecision::unsure;
  }
  return SendDecision::unsure;
}

int attempt_after(const std::optional<Mailing>& past) {
  if (!past) return 1;
  const bool may_have_arrived = past->state == MailState::unsure || past->state == MailState::sending;
  const bool never_arrived = past->state == MailState::waiting;
  return may_have_arrived || never_arrived ? past->attempt : past->attempt + 1;
}

}  // namespace domain
