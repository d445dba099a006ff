// Stage, continued: the printer beside the kiosk. What print_spooler does is its own room's test; here it does what a
// printer does that is well, or has a problem, or loses power.
#include <stdexcept>

#include "domain/badge_code.h"
#include "domain/ticket_types.h"
#include "stage.h"

namespace journeys {
namespace {

template <class T>
T must(base::Result<T> result, const char* what) {
  if (!result) throw std::runtime_error(std::string(what) + ": " + result.error().detail);
  if constexpr (!std::is_void_v<T>) return std::move(*result);
}

}  // namespace

void Stage::put_printer(const std::string& place, const std::string& pick_up_letter) {
  printing_ = {true, pick_up_letter};
  printer_.place = place;
}

void Stage::badges_lie_at(const std::string& place) {
  set_event(domain::Field::ticket_types, domain::json_of({.everybody = {.place = place}, .types = {}}));
}

void Stage::print_ahead(const std::string& name) {
  const auto badge = domain::BadgeId::random(random_);
  const std::vector<domain::FactBody> facts{domain::BadgeIssued{badge, registration_of(name)},
                                            domain::BadgePrinted{badge, "the evening before"}};
  must(writer_->append(facts, now), "print ahead");
}

std::string Stage::sticker(std::uint64_t number) const {
  return domain::blank_code(domain::BadgeId(number), *must(writer_->read().event_key(event_), "key"));
}

void Stage::printer_has(kiosk::PrinterProblem problem) {
  printer_.problem = problem;
  tell_of_printer();
}

void Stage::print() {
  if (printer_.problem != kiosk::PrinterProblem::none) return;
  for (const auto& job : open_jobs()) {
    if (job.state == kiosk::PrintState::unsure) continue;  // a helper looks first
    step(job, kiosk::PrintState::sent);
    step(job, kiosk::PrintState::printed);
  }
  tell_of_printer();
}

void Stage::lose_power_while_printing() {
  for (const auto& job : open_jobs()) step(job, kiosk::PrintState::unsure);
  tell_of_printer();
}

int Stage::sheets() const {
  int count = 0;
  for (const auto& fact : must(writer_->read().facts(), "facts")) {
    const auto* printed = std::get_if<domain::BadgePrinted>(&fact.body);
    if (printed != nullptr && printed->kiosk == "Door 1") ++count;
  }
  return count;
}

int Stage::unprinted() const { return static_cast<int>(open_jobs().size()); }

std::vector<kiosk::PrintJob> Stage::open_jobs() const { return must(jobs_->open_jobs(), "open jobs"); }

void Stage::step(const kiosk::PrintJob& job, kiosk::PrintState state) {
  must(jobs_->record({{job.id, state, printer_.name, 1}}, now), "step");
}

void Stage::tell_of_printer() {
  kiosk::PrintersChanged heard;
  if (printing_.prints) heard.printers = {printer_};
  for (const auto& job : open_jobs()) {
    if (job.state == kiosk::PrintState::waiting) ++heard.waiting;
    if (job.state == kiosk::PrintState::unsure) heard.unsure.push_back({job.id, job.content.name, job.printer});
  }
  happen(heard);
}

}  // namespace journeys
