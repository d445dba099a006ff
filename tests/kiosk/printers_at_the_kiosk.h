#pragma once
// Printers, print jobs and guests whose badges are printed.
#include "at_the_kiosk.h"

namespace kiosk {

inline PrinterStatus printer(std::string name, std::string place = "", PrinterProblem problem = PrinterProblem::none) {
  return {.name = std::move(name), .place = std::move(place), .problem = problem, .detail = "", .waiting = 0};
}

inline domain::PrintJobId job(std::uint8_t number) {
  return *domain::PrintJobId::parse(base::to_hex(std::vector<std::uint8_t>(16, number)));
}

/// A guest whose badge was ordered.
inline BadgedGuest printing(std::uint8_t number, std::string name, std::string pick_up = "") {
  auto one = guest(number, std::move(name));
  one.print = PrintTicket{job(number), std::move(pick_up)};
  return one;
}

inline Effects print_again(std::uint8_t number, domain::PrintReason reason) {
  return {PrintAgain{guest(number, "").card.registration, reason}};
}

inline void admitted(AtTheKiosk& at, std::vector<BadgedGuest> guests) {
  at.happens(Admitted{std::move(guests), domain::CheckInWay::ticket});
}

}  // namespace kiosk
