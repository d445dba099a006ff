#include "cli/mail_letters.h"

#include <sys/stat.h>

#include <algorithm>
#include <cerrno>
#include <cstring>

#include "cli/output_file.h"
#include "cli/pack_command.h"
#include "cli/pack_words.h"
#include "cli/read_evening.h"
#include "followup/folder_names.h"
#include "followup/pack_letter.h"

namespace cli {

base::Result<LettersOfEvening> LettersOfEvening::read(const CommandLine& line, const Voice& voice, base::Instant now) {
  const auto series = read_series(line.db, line.on, voice, now);
  if (!series) return std::unexpected(series.error());
  return LettersOfEvening(series->evening.event, followup::packs_of(*series, suggestions_of(*series)), voice, now);
}

followup::Letter LettersOfEvening::letter_of(const followup::Pack& pack) const {
  return followup::letter_of(pack, words_of(*voice_), now_);
}

const followup::Pack* LettersOfEvening::example() const {
  const auto found = std::ranges::find_if(packs_, [](const followup::Pack& pack) { return !is_empty(pack); });
  return found == packs_.end() ? nullptr : &*found;
}

base::Result<void> write_letters(const MailingPlan& plan, const LettersOfEvening& letters, const mail::Sender& sender,
                                 const std::filesystem::path& folder, const Voice& voice, base::Instant now) {
  if (::mkdir(folder.c_str(), 0700) != 0 && errno != EEXIST) {
    return base::fail(base::ErrorCode::folder_read_only, folder.string() + ": " + std::strerror(errno));
  }
  std::vector<followup::Pack> packs;
  packs.reserve(plan.to_send.size());
  for (const auto& place : plan.to_send) packs.push_back(*place.pack);
  const auto names = followup::folder_names(packs);
  for (std::size_t i = 0; i < packs.size(); ++i) {
    auto file = OutputFile::create(folder / (names[i] + ".eml"));
    if (!file) return std::unexpected(file.error());
    const int attempt = domain::attempt_after(plan.to_send[i].past);
    const auto id = mail::message_id_of(letters.event().id, packs[i].registration, attempt, sender.address);
    file->write("X-Unsent: 1\r\n");  // by which Outlook opens it as a letter to send and not as one received
    file->write(mail::message_of(letters.letter_of(packs[i]), sender, {id, now}));
    if (auto finished = file->finish(); !finished) return finished;
  }
  voice.say("cli.mail.files_done", {{"count", std::to_string(packs.size())}, {"folder", folder.string()}});
  return {};
}

}  // namespace cli
