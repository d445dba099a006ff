#pragma once
// Whose letter goes out, and whose does not and why, before anything is sent.
#include <optional>
#include <string>
#include <vector>

#include "base/error.h"
#include "domain/mailing.h"
#include "followup/pack.h"

namespace cli {

struct MailingPlan {
  struct Place {
    const followup::Pack* pack = nullptr;
    std::optional<domain::Mailing> past;
  };
  std::vector<Place> to_send;  // each by name
  std::vector<Place> sent;
  std::vector<Place> failed;
  std::vector<Place> unsure;
  std::vector<Place> unusable;  // the address is none
  std::vector<Place> without_address;
  std::vector<Place> nothing_to_say;  // met nobody, and nothing was promised or suggested
};

/// True where the letter would say nothing.
[[nodiscard]] bool is_empty(const followup::Pack& pack);

/// `again`: only these, by name or address in any letter case, whatever became of theirs before; empty: all who may
/// have one. Points into `packs`. not_found with the name that nobody has.
[[nodiscard]] base::Result<MailingPlan> plan_mailing(const std::vector<followup::Pack>& packs,
                                                     const std::vector<domain::Mailing>& past,
                                                     const std::vector<std::string>& again);

}  // namespace cli
