#pragma once
// Badges made before the doors open: a whole guest list printed the evening before, and stickers that are nobody's yet.
#include <vector>

#include "badge/content.h"
#include "base/random.h"
#include "store/database.h"

namespace store {

struct Session;

struct BadgeAhead {
  domain::RegistrationId registration;
  domain::BadgeId badge;
  badge::Content content;  // with its code
  std::string template_name;
  bool printed = false;  // it came out of a printer before
};

/// The badge of everybody who is going or in, issued where they have none; by registration. The codes are good when
/// this returns, whatever becomes of the paper. no_event where the database has no such event or no key for it.
[[nodiscard]] base::Result<std::vector<BadgeAhead>> issue_badges(Writer& writer, domain::EventId event,
                                                                 const base::Random& random, base::Instant now);

/// To be called when the paper is there: no kiosk prints these again by itself. `where` stands for a kiosk's name.
base::Result<void> record_printed(Writer& writer, const std::vector<domain::BadgeId>& badges, const std::string& where,
                                  base::Instant now);

/// Codes of stickers that a helper binds to a guest with a scan. Nothing is written: a blank is known by its code.
[[nodiscard]] base::Result<std::vector<std::string>> blank_codes(const Reading& reading, domain::EventId event,
                                                                 int count, const base::Random& random);

/// One line of a list to tick by hand.
struct DoorLine {
  domain::RegistrationId registration;
  std::string name;
  std::string given_name;  // with family_name: both empty where the roster does not tell them apart
  std::string family_name;
  std::string company;
  std::string ticket_type;
  std::string code_tail;  // the last four letters of their badge's code, or of their ticket's; empty: they have neither
  bool is_in = false;
};

/// Everybody who is going or in; by registration. `session` is a Reader's or a Writer's.
[[nodiscard]] base::Result<std::vector<DoorLine>> door_list(Session& session, domain::EventId event);

}  // namespace store
