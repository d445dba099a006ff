#include "cli/mail_paper.h"

#include <algorithm>

#include "badge/letter_pages.h"
#include "cli/output_file.h"
#include "cli/which_event.h"

namespace cli {

base::Result<void> print_letters(const MailingPlan& plan, const LettersOfEvening& letters, const SendPacks& command,
                                 const Voice& voice) {
  std::vector<badge::PrintedLetter> printed;
  printed.reserve(letters.packs().size());
  for (const auto& pack : letters.packs()) {
    const auto is_here = [&](const MailingPlan::Place& place) { return place.pack == &pack; };
    const bool cannot_be_written_to = std::ranges::any_of(plan.without_address, is_here) ||
                                      std::ranges::any_of(plan.unusable, is_here) ||
                                      std::ranges::any_of(plan.failed, is_here);
    if (!cannot_be_written_to || is_empty(pack)) continue;
    const auto letter = letters.letter_of(pack);
    printed.push_back({pack.name, letter.subject, letter.text});
  }
  if (printed.empty()) {
    voice.say("cli.mail.nothing_to_print");
    return {};
  }
  auto file = OutputFile::create(command.to);
  if (!file) return std::unexpected(file.error());
  const auto page_of = [&](int page, int pages) {
    return voice("cli.door_list.page", {{"page", std::to_string(page)}, {"pages", std::to_string(pages)}});
  };
  const auto paper = command.paper == Paper::letter ? badge::us_letter : badge::a4;
  auto drawn = badge::write_letter_pages(printed, page_of, paper, [&](std::string_view piece) { file->write(piece); });
  if (!drawn) return drawn;
  if (auto finished = file->finish(); !finished) return finished;
  voice.say("cli.mail.printed", {{"count", std::to_string(printed.size())},
                                 {"file", command.to},
                                 {"event", title_and_start(letters.event(), voice)}});
  return {};
}

}  // namespace cli
