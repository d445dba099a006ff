#include "cli/mail_show.h"

#include "cli/which_event.h"

namespace cli {

namespace {

void show_line(const MailingPlan::Place& place, const Voice& voice) {
  const auto& pack = *place.pack;
  const std::string met = std::to_string(pack.met.size());
  const std::string promises = std::to_string(pack.promises.size());
  if (pack.address.empty()) {
    voice.say("cli.mail.line_without", {{"name", pack.name}, {"met", met}, {"promises", promises}});
    return;
  }
  voice.say("cli.mail.line", {{"name", pack.name}, {"address", pack.address}, {"met", met}, {"promises", promises}});
  if (!place.past) return;
  // An address that was corrected since: where the letter went is what counts.
  const auto state = voice("cli.mail.state." + std::string(domain::name_of(place.past->state)));
  voice.say("cli.mail.line_past", {{"address", place.past->address}, {"state", state}, {"reply", place.past->detail}});
}

void show_group(std::string_view key, const std::vector<MailingPlan::Place>& places, const Voice& voice) {
  if (places.empty()) return;
  voice.say(key, {{"count", std::to_string(places.size())}});
  for (const auto& place : places) show_line(place, voice);
}

}  // namespace

void show_plan(const MailingPlan& plan, const LettersOfEvening& letters, const Voice& voice) {
  voice.say("cli.mail.event", {{"event", title_and_start(letters.event(), voice)}});
  show_group("cli.mail.group.sent", plan.sent, voice);
  show_group("cli.mail.group.failed", plan.failed, voice);
  show_group("cli.mail.group.unsure", plan.unsure, voice);
  show_group("cli.mail.group.unusable", plan.unusable, voice);
  show_group("cli.mail.group.without_address", plan.without_address, voice);
  show_group("cli.mail.group.nothing_to_say", plan.nothing_to_say, voice);
  show_group("cli.mail.group.to_send", plan.to_send, voice);
  if (plan.to_send.empty()) voice.say("cli.mail.nobody_to_send");
}

void show_example(const LettersOfEvening& letters, const followup::Pack& pack, const MailSettings& settings,
                  const Voice& voice) {
  const auto letter = letters.letter_of(pack);
  voice.say("cli.mail.example", {{"name", pack.name}, {"subject", letter.subject}});
  voice.out() << '\n' << letter.text << '\n';
  for (const auto& attachment : letter.attachments) {
    voice.say("cli.mail.attached", {{"file", attachment.name}, {"bytes", std::to_string(attachment.bytes.size())}});
  }
  voice.say("cli.mail.through", {{"server", settings.server ? settings.server->host : ""},
                                 {"from", settings.sender.address},
                                 {"per_minute", std::to_string(settings.per_minute)}});
}

}  // namespace cli
