#pragma once
// A kiosk without a store: messages in, effects out, and what stands on its screen.
#include "kiosk/make_view.h"
#include "kiosk/update.h"
#include "support/catch.h"
#include "support/english.h"
#include "support/view_words.h"

namespace kiosk {

class AtTheKiosk {
 public:
  explicit AtTheKiosk(Station station = Station::all) {
    model.settings.station = station;
    model.event = {.title = "Riverside Founders Evening",
                   .starts = now + std::chrono::minutes(1),
                   .kept_until = now + std::chrono::days(30),
                   .zone = "UTC",
                   .help_desk = "left of the entrance"};
  }

  Effects happens(const Message& message) { return update(model, message, now); }

  Effects waits(base::Millis time) {
    now += time;
    return happens(TimePassed{});
  }

  /// Touches a thing by its id; it must be there to be touched.
  Effects touches(std::string_view id) {
    now += base::Millis{600};  // past the half second after the screen changed hands
    const auto tap = sees().tap(id);
    INFO("touching " << id);
    REQUIRE(tap);
    return happens(Tapped{*tap});
  }

  Effects types(std::string_view text) {
    Effects last;
    for (const char c : text) last = happens(KeyTyped{static_cast<char32_t>(static_cast<unsigned char>(c))});
    return last;
  }

  [[nodiscard]] support::ViewWords sees() const { return support::ViewWords(make_view(model, strings, now)); }

  template <class S>
  [[nodiscard]] bool is() const {
    return std::holds_alternative<S>(model.screen);
  }

  Strings strings = support::english();
  base::Instant now = base::from_millis(1'795'717'740'000);  // Thu 26 Nov 2026, 18:29 UTC
  Model model;
};

inline BadgedGuest guest(std::uint8_t number, std::string name, std::string company = "Northbank Studio") {
  GuestCard card;
  card.registration = *domain::RegistrationId::parse(base::to_hex(std::vector<std::uint8_t>(16, number)));
  card.person = *domain::PersonId::parse(base::to_hex(std::vector<std::uint8_t>(16, number)));
  card.given_name = name.substr(0, name.find(' '));
  card.name = std::move(name);
  card.company = std::move(company);
  card.badge.name = card.name;
  card.badge.company = card.company;
  return {.card = std::move(card), .badge = domain::BadgeId(number), .code = "BCDEFGHJKLNPRSTVBCDEFGHJKLNP"};
}

}  // namespace kiosk
