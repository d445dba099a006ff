#pragma once
// What `pack send` shows before it asks, and what `--list` shows after.
#include "cli/mail_letters.h"
#include "cli/mail_settings.h"
#include "cli/mailing_plan.h"

namespace cli {

void show_plan(const MailingPlan& plan, const LettersOfEvening& letters, const Voice& voice);

/// One letter as its text, and from which account.
void show_example(const LettersOfEvening& letters, const followup::Pack& pack, const MailSettings& settings,
                  const Voice& voice);

}  // namespace cli
