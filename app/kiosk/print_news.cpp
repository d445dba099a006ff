#include "kiosk/print_news.h"

#include <algorithm>

namespace kiosk {
namespace {

struct ChangesPrintJobs {
  bool operator()(const Admitted& admitted) const {
    return std::ranges::any_of(admitted.guests, [](const BadgedGuest& guest) { return guest.print.has_value(); });
  }
  bool operator()(const AlreadyIn& in) const { return in.guest.print.has_value(); }
  bool operator()(const BadgeShown& shown) const { return shown.guest.print.has_value(); }
  bool operator()(const BadgeOrdered&) const { return true; }
  bool operator()(const PrintSettled&) const { return true; }
  bool operator()(const CheckInsUndone&) const { return true; }
  bool operator()(const EventLoaded&) const { return true; }  // after a fault there may be some left
  template <class Other>
  bool operator()(const Other&) const {
    return false;
  }
};

}  // namespace

bool changes_print_jobs(const Message& message) { return std::visit(ChangesPrintJobs{}, message); }

}  // namespace kiosk
