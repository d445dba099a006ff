#include "devices/ipp_printer.h"

#include <cups/cups.h>

#include <algorithm>
#include <array>
#include <utility>

namespace devices {
namespace {

using kiosk::PrinterProblem;

constexpr std::chrono::seconds connecting_is_normal_for{3};
constexpr std::chrono::seconds a_badge_takes{3};

bool is_ok(ipp_t* answer) { return ippGetStatusCode(answer) <= IPP_STATUS_OK_EVENTS_COMPLETE; }

Trouble trouble_in(ipp_t* answer) { return trouble_of(ippGetStatusCode(answer), answer); }

bool is_unknown_job(ipp_t* answer) {
  const auto status = ippGetStatusCode(answer);
  return status == IPP_STATUS_ERROR_NOT_FOUND || status == IPP_STATUS_ERROR_GONE;
}

/// Of several jobs with one name the one that matters for whether the badge comes out.
int weight(JobStage stage) {
  switch (stage) {
    case JobStage::printed:
      return 7;
    case JobStage::printing:
      return 6;
    case JobStage::stopped:
      return 5;
    case JobStage::queued:
      return 4;
    case JobStage::unclear:
      return 3;
    case JobStage::empty:
      return 2;
    case JobStage::cancelled:
    case JobStage::aborted:
      return 1;
  }
  return 0;
}

}  // namespace

IppTarget target_of(const CupsQueue& queue) {
  std::array<char, HTTP_MAX_URI> uri{};
  httpAssembleURIf(HTTP_URI_CODING_ALL, uri.data(), uri.size(), "ipp", nullptr, "localhost", ippPort(), "/printers/%s",
                   queue.queue.c_str());
  return {cupsServer(), ippPort(), "/printers/" + queue.queue, cupsEncryption(), {uri.data(), cupsUser()}};
}

IppTarget target_of(const IppUri& address) {
  std::array<char, 32> scheme{};
  std::array<char, 256> user{};
  std::array<char, 256> host{};
  std::array<char, 1024> path{};
  int port = 0;
  httpSeparateURI(HTTP_URI_CODING_ALL, address.uri.c_str(), scheme.data(), scheme.size(), user.data(), user.size(),
                  host.data(), host.size(), &port, path.data(), path.size());
  const bool encrypted = std::string_view(scheme.data()) == "ipps";
  return {host.data(),
          port,
          path.data(),
          encrypted ? HTTP_ENCRYPTION_ALWAYS : HTTP_ENCRYPTION_IF_REQUESTED,
          {address.uri, cupsUser()}};
}

IppPrinter::IppPrinter(IppTarget target) : target_(std::move(target)) {}

IppTicket IppPrinter::ticket_for(const Document& document) const {
  IppTicket ticket{.name = document.job.text(), .paper = document.sheet};
  if (abilities_) ticket.paper = size_to_ask_for(abilities_->media, document.sheet);
  if (document.sides == Sides::two) {  // a printer that cannot turn paper would spend a second sheet on the back
    const bool turns = abilities_ && abilities_->prints_both_sides;
    ticket.pages = turns ? IppTicket::Pages::both_sides : IppTicket::Pages::first_only;
  }
  return ticket;
}

IppCondition IppPrinter::read_condition(ipp_t* answer, PrinterReport& report) {
  abilities_ = abilities_in(answer);
  report.media = abilities_->media;
  auto condition = condition_in(answer);
  report.trouble = condition.trouble;
  report.working = condition.working;
  if (!condition.connecting) {
    connecting_since_.reset();
  } else if (!connecting_since_) {
    connecting_since_ = Clock::now();
  }
  if (report.trouble.problem != PrinterProblem::none) return condition;
  if (connecting_since_ && Clock::now() - *connecting_since_ > connecting_is_normal_for) {
    report.trouble = {PrinterProblem::offline, "connecting-to-device"};
    report.working = Working::no;
  } else if (!abilities_->takes_pdf) {
    report.trouble = {PrinterProblem::unknown, "it takes no PDF; set up a queue for it in CUPS"};
    report.working = Working::no;
  }
  return condition;
}

// A warning may be about a tray that no badge comes from; it is believed when a badge does not come out meanwhile.
void IppPrinter::heed_warning(const Trouble& warning, PrinterReport& report) {
  const auto job =
      std::ranges::find_if(report.jobs, [](const auto& named) { return named.second.stage == JobStage::printing; });
  const int number = job == report.jobs.end() ? 0 : job->second.number;
  if (number != at_work_on_) at_work_since_ = Clock::now();
  at_work_on_ = number;
  if (number == 0 || Clock::now() - at_work_since_ < a_badge_takes) return;
  if (warning.problem == PrinterProblem::none || report.trouble.problem != PrinterProblem::none) return;
  report.trouble = warning;
  report.working = Working::doubtful;
}

PrinterReport IppPrinter::report(const std::vector<FollowedJob>& jobs) {
  PrinterReport report;
  IppLink link(target_, interrupter_);
  const auto answer = link.ask(ask_for_printer(target_.parties).get());
  if (!answer) return {Working::no_answer, answer.error().trouble, {}, {}};
  if (!is_ok(answer->get())) return {Working::no_answer, trouble_in(answer->get()), {}, {}};
  const auto condition = read_condition(answer->get(), report);
  for (const auto& job : jobs) {
    const auto held = follow(link, job);
    if (!held) return {Working::no_answer, held.error(), {}, {}};
    if (*held) report.jobs.emplace(job.job, **held);
  }
  heed_warning(condition.warning, report);
  return report;
}

// A printer that was switched off counts from 1 again: the number says nothing without the name.
JobAnswer IppPrinter::follow(IppLink& link, const FollowedJob& job) const {
  const auto answer = link.ask(ask_for_job(target_.parties, job.number).get());
  if (!answer) return std::unexpected(answer.error().trouble);
  if (is_ok(answer->get())) {
    for (const auto& held : jobs_in(answer->get())) {
      const bool is_it = held.name.empty() || held.name == job.job.text();  // some servers keep names to themselves
      if (held.number == job.number && is_it) return HeldJob{held.number, held.stage};
    }
  } else if (!is_unknown_job(answer->get())) {
    return std::unexpected(trouble_in(answer->get()));
  }
  return find(link, job.job);
}

JobAnswer IppPrinter::find(IppLink& link, const domain::PrintJobId& job) const {
  const auto name = job.text();
  std::optional<HeldJob> best;
  bool names_are_hidden = false;
  for (const auto which : {WhichJobs::not_completed, WhichJobs::completed}) {
    const auto answer = link.ask(ask_for_jobs(target_.parties, which).get());
    if (!answer) return std::unexpected(answer.error().trouble);
    if (!is_ok(answer->get())) return std::unexpected(trouble_in(answer->get()));
    for (const auto& held : jobs_in(answer->get())) {
      names_are_hidden = names_are_hidden || held.name.empty();
      if (held.name != name) continue;
      if (!best || weight(held.stage) > weight(best->stage)) best = HeldJob{held.number, held.stage};
    }
  }
  // One of those without a name may be the one: only somebody who looks into the tray can tell.
  if (!best && names_are_hidden) best = HeldJob{0, JobStage::unclear};
  return best;
}

JobAnswer IppPrinter::find(const domain::PrintJobId& job) {
  IppLink link(target_, interrupter_);
  return find(link, job);
}

JobAnswer IppPrinter::cancel(const FollowedJob& job) {
  IppLink link(target_, interrupter_);
  const auto before = follow(link, job);  // the number may be another's by now
  if (!before || !*before) return before;
  const auto stage = (*before)->stage;
  const bool is_untouched = stage == JobStage::empty || stage == JobStage::queued || stage == JobStage::stopped;
  if (!is_untouched) return before;  // what is half on paper cannot be called back
  const FollowedJob now{job.job, (*before)->number};
  const auto answer = link.ask(cancel_job(target_.parties, now.number).get());
  if (!answer) return std::unexpected(answer.error().trouble);
  return follow(link, now);  // whatever it answered: where the job is counts
}

SendAnswer IppPrinter::send(const Document& document) {
  if (!abilities_) {
    const auto first = report({});
    if (first.working == Working::no_answer) return Declined{first.trouble};
  }
  IppLink link(target_, interrupter_);
  return abilities_->creates_jobs ? send_in_two_steps(link, document) : send_in_one_step(link, document);
}

SendAnswer IppPrinter::send_in_two_steps(IppLink& link, const Document& document) {
  const auto created = link.ask(create_job(target_.parties, ticket_for(document)).get());
  if (!created) {
    if (created.error().reached == LinkFault::Reached::no) return Declined{created.error().trouble};
    return AnswerLost{created.error().trouble};
  }
  if (!is_ok(created->get())) return Declined{trouble_in(created->get())};
  const auto made = jobs_in(created->get());
  if (made.empty()) return AnswerLost{{PrinterProblem::unknown, "it gave the job no number"}};
  const int number = made.front().number;
  const auto sent = link.ask(send_document(target_.parties, number).get(), document.bytes);
  if (!sent) return AnswerLost{sent.error().trouble};
  if (is_ok(sent->get())) return Taken{{number, JobStage::queued}};
  const auto dropped = cancel({document.job, number});
  if (dropped && *dropped && (*dropped)->stage == JobStage::cancelled) return Declined{trouble_in(sent->get())};
  return AnswerLost{trouble_in(sent->get())};
}

SendAnswer IppPrinter::send_in_one_step(IppLink& link, const Document& document) {
  const auto sent = link.ask(print_job(target_.parties, ticket_for(document)).get(), document.bytes);
  if (!sent) {
    if (sent.error().reached == LinkFault::Reached::no) return Declined{sent.error().trouble};
    return AnswerLost{sent.error().trouble};
  }
  if (!is_ok(sent->get())) return Declined{trouble_in(sent->get())};
  const auto made = jobs_in(sent->get());
  if (made.empty()) return AnswerLost{{PrinterProblem::unknown, "it gave the job no number"}};
  return Taken{{made.front().number, JobStage::queued}};
}

}  // namespace devices
