// Desk, continued: badges on paper. A job is made in the transaction of the check-in it belongs to; print_jobs.h hands
// it to the printers.
#include <algorithm>

#include "store/desk.h"

namespace store {
namespace {

using domain::PastPrint;
using domain::PrintDecision;
using domain::PrintReason;
using kiosk::PrintState;

PastPrint::State state_of(const kiosk::PrintJob& job, const std::optional<base::Instant>& came_out) {
  switch (job.state) {
    case PrintState::printed:
      return PastPrint::State::came_out;
    case PrintState::given_up:
      return PastPrint::State::given_up;
    case PrintState::waiting:
    case PrintState::unsure:  // theirs came out elsewhere meanwhile: nobody will print this one (PrintTable::open)
      if (came_out && (job.reason == PrintReason::check_in || job.reason == PrintReason::reissued))
        return PastPrint::State::given_up;
      break;
    case PrintState::sending:
    case PrintState::sent:
      break;
  }
  return PastPrint::State::under_way;
}

}  // namespace

domain::PrintHistory Desk::prints_of(domain::RegistrationId registration) {
  domain::PrintHistory history;
  for (const auto id : rows_.badges_of(registration)) {
    const auto badge = rows_.badge(id);
    if (!badge || badge->voided || !badge->printed) continue;
    history.came_out = history.came_out ? std::min(*history.came_out, *badge->printed) : *badge->printed;
  }
  const auto jobs = session_.prints.of(registration);
  history.here.reserve(jobs.size());
  for (const auto& job : jobs) history.here.push_back({job.reason, job.asked, state_of(job, history.came_out)});
  return history;
}

kiosk::PrintTicket Desk::order(domain::RegistrationId registration, domain::BadgeId badge, PrintReason reason) {
  kiosk::PrintJob job;
  job.id = domain::PrintJobId::random(random_);
  job.registration = registration;
  job.badge = badge;
  job.reason = reason;
  job.asked = now_;
  return session_.prints.add(door_.event, job, door_.printing.pick_up_letter);
}

void Desk::see_to_paper(const domain::RegistrationRow& registration, domain::BadgeId badge, Shown shown,
                        kiosk::BadgedGuest& guest) {
  const auto history = prints_of(registration.id);
  switch (domain::decide_print(history, PrintReason::check_in, now_)) {
    case PrintDecision::print:
      if (door_.printing.prints) guest.print = order(registration.id, badge, PrintReason::check_in);
      break;
    case PrintDecision::under_way:
      // What waits for a printer that is no longer set up here comes out nowhere soon.
      if (door_.printing.prints) guest.print = ticket_under_way(registration.id);
      break;
    default:
      // Printed before its owner came, it lies somewhere; what came out later they have.
      if (shown == Shown::name_or_ticket && history.here.empty() && history.came_out &&
          (!registration.in_since || *history.came_out < *registration.in_since)) {
        guest.ready_at = styles().style_of(value_of(registration.fields, domain::Field::ticket_type)).place;
      }
  }
  guest.may_reprint = door_.printing.prints && registration.in_since && !guest.print && !history.here.empty() &&
                      once_more(registration, history) == PrintDecision::print;
}

std::optional<kiosk::PrintTicket> Desk::ticket_under_way(domain::RegistrationId registration) {
  auto jobs = session_.prints.of(registration);
  std::erase_if(jobs, [](const auto& job) {
    // Of one that a helper must be asked about nobody can say that it comes out.
    return job.state == PrintState::printed || job.state == PrintState::given_up || job.state == PrintState::unsure;
  });
  if (jobs.empty()) return std::nullopt;
  return kiosk::PrintTicket{jobs.back().id, jobs.back().content.pick_up};
}

// Where nothing prints, what did not come out is a code that was not photographed: shown again as long as a badge would
// be printed again. Longer would be too long, for tickets are forwarded.
PrintDecision Desk::once_more(const domain::RegistrationRow& registration, const domain::PrintHistory& history) {
  if (door_.printing.prints) return domain::decide_print(history, PrintReason::did_not_come_out, now_);
  if (history.came_out) return PrintDecision::out_already;
  return now_ - *registration.in_since <= domain::reprint_within ? PrintDecision::print : PrintDecision::too_late;
}

kiosk::Message Desk::operator()(const kiosk::PrintAgain& effect) {
  const auto registration = here(effect.registration);
  if (!registration || !registration->in_since) {
    return kiosk::Failed{{base::ErrorCode::not_found, "registration " + effect.registration.text()}};
  }
  if (effect.reason == PrintReason::reissued) return reissue(*registration);
  const auto history = prints_of(registration->id);
  const auto decision = effect.reason == PrintReason::did_not_come_out
                            ? once_more(*registration, history)
                            : domain::decide_print(history, effect.reason, now_);
  if (decision != PrintDecision::print) {
    kiosk::BadgedGuest guest;
    guest.card = card_of(*registration);
    if (door_.printing.prints) guest.print = ticket_under_way(registration->id);
    return kiosk::BadgeNotOrdered{std::move(guest), decision};
  }
  const auto live = rows_.live_badge(registration->id);
  return ordered(*registration, live ? *live : issue_badge(registration->id), effect.reason);
}

kiosk::Message Desk::ordered(const domain::RegistrationRow& registration, domain::BadgeId badge, PrintReason reason) {
  auto guest = badged(registration, badge);
  if (!door_.printing.prints) return kiosk::BadgeNotOrdered{std::move(guest), PrintDecision::print};
  guest.print = order(registration.id, badge, reason);
  return kiosk::BadgeOrdered{std::move(guest)};
}

kiosk::Message Desk::reissue(const domain::RegistrationRow& registration) {
  while (const auto lost = rows_.live_badge(registration.id)) append(domain::BadgeVoided{*lost, "reissued"});
  return ordered(registration, issue_badge(registration.id), PrintReason::reissued);
}

kiosk::Message Desk::operator()(const kiosk::BindBlank& effect) {
  const auto registration = here(effect.registration);
  if (!registration) {
    return kiosk::Failed{{base::ErrorCode::not_found, "registration " + effect.registration.text()}};
  }
  const auto sticker = rows_.badge(effect.badge);
  const auto owner = sticker ? sticker->registration : std::nullopt;
  const bool is_taken = owner ? *owner != registration->id : prints_of(registration->id).came_out.has_value();
  if (is_taken || (sticker && sticker->voided)) return kiosk::BlankTaken{};
  const auto decision = domain::decide_check_in(*registration, house());
  if (const auto* refuse = std::get_if<domain::Refuse>(&decision)) {
    return kiosk::Refused{refuse->why, card_of(*registration), ""};
  }
  if (!owner) {
    append(domain::BadgeIssued{effect.badge, registration->id});
    append(domain::BadgePrinted{effect.badge, door_.kiosk});  // it is on paper: whatever else waits need not come
  }
  if (std::holds_alternative<domain::Admit>(decision)) {
    append(domain::CheckedIn{door_.event, registration->id, std::nullopt, domain::CheckInWay::helper, door_.kiosk});
  }
  return kiosk::Admitted{{badged(*registration, effect.badge)}, domain::CheckInWay::helper};
}

kiosk::Message Desk::operator()(const kiosk::SettlePrint& effect) {
  const auto job = session_.prints.find(effect.job);
  if (!job || job->state != PrintState::unsure) return kiosk::PrintSettled{};  // somebody else has answered
  const bool is_out = effect.came_out == kiosk::CameOut::yes;
  if (is_out) {
    session_.prints.step({job->id, PrintState::printed, job->printer, job->printer_job});
    append(domain::BadgePrinted{job->badge, door_.kiosk});
  } else {
    session_.prints.step({job->id, PrintState::waiting, "", 0});  // for any printer, as if it were new
  }
  return kiosk::PrintSettled{};
}

}  // namespace store
