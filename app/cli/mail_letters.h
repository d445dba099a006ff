#pragma once
// The letters of an evening: its packs, and each pack's letter when it is asked for.
#include <filesystem>
#include <string>
#include <vector>

#include "cli/command_line.h"
#include "cli/mailing_plan.h"
#include "cli/voice.h"
#include "followup/letter.h"
#include "followup/pack.h"
#include "mail/message.h"

namespace cli {

class LettersOfEvening {
 public:
  /// `voice` outlives it. Fails as read_series does.
  [[nodiscard]] static base::Result<LettersOfEvening> read(const CommandLine& line, const Voice& voice,
                                                           base::Instant now);

  [[nodiscard]] const domain::EventRow& event() const { return event_; }
  [[nodiscard]] const std::vector<followup::Pack>& packs() const { return packs_; }  // by name
  [[nodiscard]] followup::Letter letter_of(const followup::Pack& pack) const;

  /// One that says something; nullptr where none does.
  [[nodiscard]] const followup::Pack* example() const;

 private:
  LettersOfEvening(domain::EventRow event, std::vector<followup::Pack> packs, const Voice& voice, base::Instant now)
      : event_(std::move(event)), packs_(std::move(packs)), voice_(&voice), now_(now) {}

  domain::EventRow event_;
  std::vector<followup::Pack> packs_;
  const Voice* voice_;
  base::Instant now_;
};

/// One .eml for each letter that would go out, into a folder that is made (0700), each whole or not there.
[[nodiscard]] base::Result<void> write_letters(const MailingPlan& plan, const LettersOfEvening& letters,
                                               const mail::Sender& sender, const std::filesystem::path& folder,
                                               const Voice& voice, base::Instant now);

}  // namespace cli
