#include "cli/purge_command.h"

#include "cli/ask.h"
#include "cli/which_event.h"
#include "store/event_card.h"
#include "store/mail_journal.h"
#include "store/purge.h"

namespace cli {

base::Result<void> purge_event(const std::filesystem::path& db, const PurgeEvent& command, const Voice& voice,
                               const Surroundings& surroundings) {
  const auto writer = store::Writer::open(db, {store::IfMissing::refuse, surroundings.machine}, surroundings.random,
                                          surroundings.now());
  if (!writer) return std::unexpected(writer.error());
  const auto events = (*writer)->read().events();
  if (!events) return std::unexpected(events.error());
  const auto event = event_called(command.title, *events, voice);
  if (!event) return std::unexpected(event.error());
  if (store::event_card(*event).ends > surroundings.now()) {
    return base::fail(base::ErrorCode::bad_argument,
                      voice("cli.event.not_over", {{"event", title_and_start(*event, voice)}}));
  }
  const auto planned = store::look_at_purge((*writer)->session(), event->id);
  if (!planned) return std::unexpected(planned.error());
  voice.say("cli.event.title", {{"event", title_and_start(*event, voice)}});
  // Called again where the facts were blanked and the file could not be written anew.
  if (planned->guests_gone == 0 && event->purged) voice.say("cli.event.gone_already");
  voice.say("cli.event.purge_gone", {{"count", std::to_string(planned->guests_gone)}});
  voice.say("cli.event.purge_remembered", {{"count", std::to_string(planned->guests_remembered)}});
  if (command.mode == PurgeEvent::Mode::ask) {
    if (const auto agreed = ask_first("cli.event.purge_question", voice, surroundings); !agreed) return agreed;
  }
  // Taken first: a purge beside letters that are being sent would leave their addresses.
  std::unique_ptr<store::MailJournal> mails;
  if (store::has_mail_journal(db)) {
    auto opened = store::MailJournal::open(db, surroundings.now());
    if (!opened) return std::unexpected(opened.error());
    mails = *std::move(opened);
  }
  const auto purged = store::purge(**writer, event->id, surroundings.now());
  if (!purged) return std::unexpected(purged.error());
  if (mails) {
    if (const auto forgotten = mails->forget(event->id); !forgotten) return forgotten;
  }
  voice.say("cli.event.purged",
            {{"facts", std::to_string(purged->facts_blanked)}, {"count", std::to_string(purged->guests_gone)}});
  return {};
}

}  // namespace cli
