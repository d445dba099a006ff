#pragma once
// The lists of a plan that an organizer looks through before it is written. Only guest_list_views.cpp includes this.
#include <vector>

#include "kiosk/model.h"
#include "kiosk/views.h"

namespace kiosk {

/// How many things a list is about; its tab is shown only where there is something.
[[nodiscard]] std::size_t things_under(PlanTab tab, const ImportOffer& offer);

/// At most 200 rows, the last of which says how many more there are.
[[nodiscard]] std::vector<RowView> rows_under(const Scene& scene, PlanTab tab, const GuestListUnderWay& import);

}  // namespace kiosk
