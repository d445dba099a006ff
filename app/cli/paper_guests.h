#pragma once
// The guests of an event as paper needs them: what stands on each badge, and whether there is one.
#include <optional>
#include <string>
#include <vector>

#include "badge/content.h"
#include "domain/badge_code.h"
#include "domain/records.h"
#include "store/reading.h"

namespace cli {

struct PaperGuest {
  domain::RegistrationId registration;
  badge::Content content;  // without a code
  std::string template_name;
  std::string family_name;  // only where the roster is certain of it
  domain::Status status = domain::Status::going;
  std::vector<std::string> scan_keys;
  std::optional<domain::BadgeId> badge;  // the live one
  bool is_in = false;
  bool printed = false;  // it came out of a printer before
};

/// All known ones but those who came in without being listed, as people look for them on paper: by family name where it
/// is known, else by the name as it is written.
[[nodiscard]] base::Result<std::vector<PaperGuest>> paper_guests(const store::Reading& reading,
                                                                 const domain::EventRow& event);

}  // namespace cli
