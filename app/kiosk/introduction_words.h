#pragma once
// What the screens of introductions have in common. Only they include this.
#include "kiosk/views.h"

namespace kiosk {

[[nodiscard]] std::string name_of(const Scene&, const NamedGuest& guest);
/// "Ben Ito, Lantern Labs"
[[nodiscard]] std::string with_company(const Scene&, const NamedGuest& guest);
[[nodiscard]] std::string pair(const Scene&, const NamedGuest& one, const NamedGuest& other);
/// Empty where there is no reason.
[[nodiscard]] std::string because(const Scene&, const std::string& why);
/// Yes and Not now; `id` is what tells the two's buttons apart.
[[nodiscard]] std::vector<ButtonView> answers(const Scene&, const std::string& id, int index,
                                              std::optional<domain::Answer> said);
[[nodiscard]] ConnectView::Person person(const Scene&, const NamedGuest& guest);

}  // namespace kiosk
