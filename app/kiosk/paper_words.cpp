// Badges on paper, in words: where one comes out, and what printers need.
#include <algorithm>

#include "kiosk/printers.h"
#include "kiosk/views.h"

namespace kiosk {
namespace {

std::string several(std::string_view one, std::string_view many, int count) {
  return std::string(count == 1 ? one : many);
}

/// "B 41" of "printer B" is number 41 there.
std::string spoken_number(const std::string& pick_up, const PrinterStatus* printer) {
  const auto space = pick_up.find(' ');
  if (space == std::string::npos || printer == nullptr || !printer->place.empty()) return pick_up;
  return printer->name.ends_with(" " + pick_up.substr(0, space)) ? pick_up.substr(space + 1) : pick_up;
}

std::string coming_out(const Scene& scene, std::span<const BadgedGuest> guests) {
  const auto* printer = printing_now(scene.model().printers);
  std::string numbers;
  int count = 0;
  for (const auto& guest : guests) {
    if (!guest.print) continue;
    ++count;
    if (guest.print->pick_up.empty()) continue;
    numbers += (numbers.empty() ? "" : ", ") + spoken_number(guest.print->pick_up, printer);
  }
  if (count == 0 || all_stopped(scene.model().printers)) return {};
  std::string key = count == 1 ? "paper.one." : "paper.many.";
  if (printer == nullptr) {
    key += "somewhere";
  } else {
    key += printer->place.empty() ? "printer" : "place";
  }
  if (!numbers.empty()) key += "_number";
  return scene.words(key, {{"place", printer == nullptr ? "" : printer->place},
                           {"printer", printer == nullptr ? "" : printer->name},
                           {"number", numbers}});
}

NoticeView trouble(const Scene& scene, const PrinterStatus& printer) {
  const auto& printers = scene.model().printers;
  const std::string key = "printer." + std::string(name_of(printer.problem));
  NoticeView notice;
  notice.text = scene.words(key, {{"printer", printer.name}});
  std::string next = scene.words(key + "_next");
  if (const auto* other = printing_now(printers)) {
    next += " " + scene.words("printer.other_prints", {{"printer", other->name}});
  }
  notice.next = std::move(next);
  notice.detail = printer.detail;
  return notice;
}

NoticeView question(const Scene& scene, const UnsurePrint& print) {
  const auto answer = [&](std::string id, std::string_view key, Action action) {
    return ButtonView{.id = std::move(id), .label = scene.words(key), .tap = {action, 0, print.job.text()}};
  };
  NoticeView notice;
  notice.text = scene.words("printer.unsure", {{"name", print.name}, {"printer", print.printer}});
  notice.next = scene.words("printer.unsure_why");
  notice.answers = {answer("came_out", "printer.came_out", Action::came_out),
                    answer("did_not", "printer.did_not", Action::did_not)};
  return notice;
}

}  // namespace

std::string paper_sentence(const Scene& scene, std::span<const BadgedGuest> guests) {
  std::string sentences = coming_out(scene, guests);
  const auto ready = std::ranges::find_if(guests, [](const BadgedGuest& guest) { return guest.ready_at.has_value(); });
  if (ready != guests.end()) {
    const auto& place = *ready->ready_at;
    if (!sentences.empty()) sentences += " ";
    sentences += place.empty() ? scene.words("paper.ready_somewhere") : scene.words("paper.ready", {{"place", place}});
  }
  return sentences;
}

bool waits_for_printer(const Scene& scene, const BadgedGuest& guest) {
  return guest.print && all_stopped(scene.model().printers);
}

std::string printer_mark(const Scene& scene) {
  return all_stopped(scene.model().printers) ? scene.words("mark.printer_stopped") : std::string();
}

std::vector<NoticeView> printer_notices(const Scene& scene) {
  const auto& printers = scene.model().printers;
  std::vector<NoticeView> notices;
  for (const auto& printer : printers.printers) {
    if (printer.problem != PrinterProblem::none) notices.push_back(trouble(scene, printer));
  }
  if (printers.waiting > 0 && all_stopped(printers)) {
    notices.back().next += " " + scene.words(several("printer.waits", "printer.wait", printers.waiting),
                                             {{"count", std::to_string(printers.waiting)}});
  }
  // One question at a time can be answered well; the next one takes its place.
  if (!printers.unsure.empty()) notices.push_back(question(scene, printers.unsure.front()));
  return notices;
}

}  // namespace kiosk
