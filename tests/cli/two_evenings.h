#pragma once
// An evening in October that is over, and tonight's, whose list (november.csv) is not read in yet. Ana and Ben are on
// both; Dana has another address by then.
#include <string>
#include <vector>

#include "cli/lanyard.h"

namespace support {

inline bool holds(const std::string& text, const std::string& words) { return text.find(words) != std::string::npos; }

inline void two_evenings(Lanyard& lanyard) {
  lanyard.done({"event", "new", "--name", "Riverside in October", "--start", "2026-10-29T18:30", "--end",
                "2026-10-29T22:30", "--zone", "Europe/Berlin"});
  lanyard.put("october.csv",
              "Name,Email\nAna Costa,ana@mail.example\nBen Okafor,ben@mail.example\nDana Roth,dana@old.example\n");
  lanyard.done({"import", lanyard.path("october.csv"), "--yes", "--on", "Riverside in October"});
  lanyard.make_event();
  lanyard.put("november.csv",
              "Name,Email\nBen Okafor,ben@mail.example\n\"Costa, Ana\",ANA@mail.example\nDana Roth,dana@new.example\n");
}

/// What `people show` has in brackets behind each evening.
inline std::vector<std::string> ids_of(Lanyard& lanyard, const std::string& who) {
  const auto text = lanyard.done({"people", "show", who});
  std::vector<std::string> ids;
  for (auto at = text.find(" ("); at != std::string::npos; at = text.find(" (", at + 1)) {
    ids.push_back(text.substr(at + 2, text.find(')', at) - at - 2));
  }
  return ids;
}

}  // namespace support
