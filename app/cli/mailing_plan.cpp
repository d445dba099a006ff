#include "cli/mailing_plan.h"

#include <algorithm>
#include <map>
#include <set>

#include "base/text.h"
#include "mail/message.h"

namespace cli {

namespace {

bool is_called(const followup::Pack& pack, const std::string& asked) {
  const auto wanted = base::ascii_lower(base::single_line(asked));
  return base::ascii_lower(base::single_line(pack.name)) == wanted || base::ascii_lower(pack.address) == wanted;
}

/// What is known of each pack's letter. A person may stand under another of their places than when it was sent (two
/// were found to be one, another kiosk's check-in arrived): then the address tells.
class Past {
 public:
  Past(const std::vector<followup::Pack>& packs, const std::vector<domain::Mailing>& mailings) {
    std::set<domain::RegistrationId> places;
    for (const auto& pack : packs) places.insert(pack.registration);
    for (const auto& mailing : mailings) {
      by_place_.emplace(mailing.registration, mailing);
      if (!places.contains(mailing.registration)) by_address_.emplace(base::ascii_lower(mailing.address), mailing);
    }
  }

  [[nodiscard]] std::optional<domain::Mailing> of(const followup::Pack& pack) const {
    if (const auto found = by_place_.find(pack.registration); found != by_place_.end()) return found->second;
    const auto found = by_address_.find(base::ascii_lower(pack.address));
    return found == by_address_.end() ? std::nullopt : std::optional(found->second);
  }

 private:
  std::map<domain::RegistrationId, domain::Mailing> by_place_;
  std::map<std::string, domain::Mailing> by_address_;
};

}  // namespace

bool is_empty(const followup::Pack& pack) {
  return pack.met.empty() && pack.promises.empty() && pack.could_help.empty() && pack.introductions_made.empty() &&
         pack.introductions_of_me.empty();
}

base::Result<MailingPlan> plan_mailing(const std::vector<followup::Pack>& packs,
                                       const std::vector<domain::Mailing>& past,
                                       const std::vector<std::string>& again) {
  for (const auto& asked : again) {
    const bool is_there = std::ranges::any_of(packs, [&](const auto& pack) { return is_called(pack, asked); });
    if (!is_there) return base::fail(base::ErrorCode::not_found, asked);
  }
  const Past known(packs, past);
  MailingPlan plan;
  for (const auto& pack : packs) {
    const bool is_asked_for =
        std::ranges::any_of(again, [&](const std::string& asked) { return is_called(pack, asked); });
    if (!again.empty() && !is_asked_for) continue;
    MailingPlan::Place place{&pack, known.of(pack)};
    const auto wish = is_asked_for ? domain::Wish::again : domain::Wish::as_needed;
    const auto into = [&]() -> std::vector<MailingPlan::Place>& {
      switch (domain::decide_send(place.past, pack.address, wish)) {
        case domain::SendDecision::send:
          if (!mail::is_sendable(pack.address)) return plan.unusable;
          return is_empty(pack) ? plan.nothing_to_say : plan.to_send;
        case domain::SendDecision::sent_already:
          return plan.sent;
        case domain::SendDecision::refused_before:
          return plan.failed;
        case domain::SendDecision::unsure:
          return plan.unsure;
        case domain::SendDecision::no_address:
          break;
      }
      return plan.without_address;
    };
    into().push_back(std::move(place));
  }
  return plan;
}

}  // namespace cli
