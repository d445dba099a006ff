#pragma once
// The letters of those who cannot be written to, on paper: a page or more for each, by name.
#include "cli/mail_letters.h"
#include "cli/mailing_plan.h"

namespace cli {

/// Of those without an address, with one that cannot be used, or refused.
[[nodiscard]] base::Result<void> print_letters(const MailingPlan& plan, const LettersOfEvening& letters,
                                               const SendPacks& command, const Voice& voice);

}  // namespace cli
