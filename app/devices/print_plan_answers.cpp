#include <algorithm>
#include <utility>

#include "devices/print_plan.h"

// What the printers answered, and what follows for each badge.
namespace devices {
namespace {

using kiosk::PrinterProblem;
using kiosk::PrintState;

/// Nothing was said, or the line broke: other than a printer that answers and refuses.
bool is_silence(const Trouble& trouble) {
  return trouble.problem == PrinterProblem::unreachable || trouble.problem == PrinterProblem::no_answer;
}

}  // namespace

void PrintPlan::take(const Answer& answer, Millis now) {
  auto& printer = printers_.at(answer.printer);
  printer.is_asked = false;
  std::visit([&](const auto& what) { take(answer.printer, what, now); }, answer.what);
}

void PrintPlan::hear(PrinterKnown& printer, PrinterReport report, Millis now) {
  const bool was_well = !printer.heard || printer.heard->working == Working::yes;
  if (was_well && report.working != Working::yes) printer.trouble_since = now;
  const bool holds = held_by(printer.is.name) > 0;
  const bool is_wanted = report.working != Working::yes || std::ranges::any_of(jobs_, [](const JobKnown& job) {
                           return job.is.state == PrintState::waiting && job.is.number == 0;
                         });
  printer.heard = std::move(report);
  printer.next_visit = now + between_visits_at_rest;
  if (is_wanted) printer.next_visit = now + between_visits_in_trouble;
  if (holds && printer.heard->working == Working::yes) printer.next_visit = now + between_visits_at_work;
}

void PrintPlan::hear_nothing(PrinterKnown& printer, const Trouble& why, Millis now) {
  hear(printer, {.working = Working::no_answer, .trouble = why}, now);
}

void PrintPlan::take(std::size_t at, const Visited& visited, Millis now) {
  auto& printer = printers_[at];
  const bool is_heard = visited.report.working != Working::no_answer;
  for (const auto& followed : visited.jobs) {
    auto* const known = job(followed.job);
    if (known == nullptr || known->is.state != PrintState::sent || known->is.printer != printer.is.name) continue;
    if (is_heard) {
      const auto held = visited.report.jobs.find(followed.job);
      follow(*known, at, held == visited.report.jobs.end() ? std::nullopt : std::optional(held->second), now);
    } else if (printer.is.finds_jobs == FindsJobs::no) {
      record(*known, PrintState::unsure, printer.is.name);  // whoever was switched off has forgotten it
    }
  }
  hear(printer, visited.report, now);
}

void PrintPlan::follow(JobKnown& job, std::size_t at, const std::optional<HeldJob>& held, Millis now) {
  const auto& name = printers_[at].is.name;
  if (!held) {
    record(job, PrintState::unsure, name);
    return;
  }
  switch (held->stage) {
    case JobStage::empty:
      record(job, PrintState::waiting, name, held->number);
      job.is_empty = true;
      return;
    case JobStage::queued:
    case JobStage::printing:
    case JobStage::stopped:
      if (job.is.state != PrintState::sent || job.is.number != held->number) {
        record(job, PrintState::sent, name, held->number);
      }
      job.stage = held->stage;
      return;
    case JobStage::printed:
      record(job, PrintState::printed, name, held->number);
      return;
    case JobStage::unclear:
      record(job, PrintState::unsure, name, held->number);
      return;
    case JobStage::cancelled:
      // Looked for and found cancelled: an attempt of ours that came to nothing. Followed: somebody did not want it.
      record(job, job.is.state == PrintState::sent ? PrintState::given_up : PrintState::waiting);
      return;
    case JobStage::aborted:
      record(job, PrintState::waiting);
      refuse(job, at, {PrinterProblem::unknown, "it gave up a badge"}, now);
      return;
  }
}

void PrintPlan::refuse(JobKnown& job, std::size_t at, const Trouble& why, Millis now) {
  const Millis pause = std::min(first_pause * (1 << std::min(job.refusals, 4)), longest_pause);
  ++job.refusals;
  job.refused_by = at;
  job.refusal = why;
  job.not_before = now + pause;
}

void PrintPlan::take(std::size_t at, const Sent& sent, Millis now) {
  auto& printer = printers_[at];
  auto* const known = job(sent.job);
  if (known != nullptr) known->is_asked = false;
  const bool is_awaited =
      known != nullptr && known->is.state == PrintState::sending && known->is.printer == printer.is.name;
  if (const auto* const taken = std::get_if<Taken>(&sent.answer)) {
    if (is_awaited) follow(*known, at, taken->job, now);
    printer.next_visit = std::min(printer.next_visit, now + between_visits_at_work);
  } else if (const auto* const declined = std::get_if<Declined>(&sent.answer)) {
    if (is_awaited) record(*known, PrintState::waiting);
    if (declined->why.problem == PrinterProblem::none) {  // busy: it has told how many it takes at once
      printer.is.at_once = std::max(held_by(printer.is.name), 1);
      printer.not_before = now + between_visits_at_work;
      printer.next_visit = std::min(printer.next_visit, printer.not_before);
    } else if (is_silence(declined->why)) {
      hear_nothing(printer, declined->why, now);
    } else {
      if (is_awaited) refuse(*known, at, declined->why, now);
      printer.next_visit = now;
    }
  } else {
    hear_nothing(printer, std::get<AnswerLost>(sent.answer).why, now);
  }
}

void PrintPlan::take(std::size_t at, const Found& found, Millis now) {
  auto* const known = job(found.job);
  if (known != nullptr) known->is_asked = false;
  if (!found.answer) {
    hear_nothing(printers_[at], found.answer.error(), now);
    return;
  }
  if (known == nullptr || known->is.state != PrintState::sending || known->is.printer != printers_[at].is.name) return;
  if (*found.answer) {
    follow(*known, at, *found.answer, now);
  } else {
    record(*known, PrintState::waiting);
  }
}

void PrintPlan::take(std::size_t at, const Recalled& recalled, Millis now) {
  auto* const known = job(recalled.job.job);
  if (known != nullptr) known->is_asked = false;
  if (!recalled.answer) {
    hear_nothing(printers_[at], recalled.answer.error(), now);
    return;
  }
  const auto& name = printers_[at].is.name;
  const bool is_awaited = known != nullptr && known->is.state == PrintState::waiting && known->is.printer == name &&
                          known->is.number == recalled.job.number;
  if (!is_awaited) return;
  if (!*recalled.answer) {
    if (known->is_empty) {
      record(*known, PrintState::waiting);
    } else {
      record(*known, PrintState::unsure, name);
    }
    return;
  }
  switch ((*recalled.answer)->stage) {
    case JobStage::cancelled:
    case JobStage::aborted:
      record(*known, PrintState::waiting);
      return;
    case JobStage::printed:
    case JobStage::unclear:
      follow(*known, at, *recalled.answer, now);
      return;
    case JobStage::empty:
    case JobStage::queued:
    case JobStage::printing:
    case JobStage::stopped:
      known->not_before = now + between_visits_in_trouble;  // it is about to stop, or came to its end meanwhile
      return;
  }
}

}  // namespace devices
