#include "cli/mail_command.h"

#include "cli/ask.h"
#include "cli/mail_letters.h"
#include "cli/mail_paper.h"
#include "cli/mail_settings.h"
#include "cli/mail_show.h"
#include "cli/mailing_plan.h"
#include "mail/send_all.h"
#include "mail/smtp.h"
#include "store/mail_journal.h"

namespace cli {

namespace {

/// The one connection of a command, and everything else a run of letters needs.
class Sending {
 public:
  Sending(const MailSettings& settings, const Voice& voice, const Surroundings& world)
      : smtp_(*settings.server, {}, [&world] { return world.is_interrupted && world.is_interrupted(); }),
        voice_(voice) {
    post_.deliver = [this](const auto& from, const auto& to, const auto& message, const auto& before) {
      return smtp_.send(from, to, message, before);
    };
    post_.now = world.now;
    post_.wait = [&world](base::Millis time) {
      if (world.wait) world.wait(time);
    };
    post_.is_interrupted = [&world] { return world.is_interrupted && world.is_interrupted(); };
    post_.tell = [this](const domain::Mailing& mailing) { tell(mailing); };
  }

  base::Result<mail::SentAll> run(std::span<const mail::Outgoing> letters, const MailSettings& settings,
                                  std::function<base::Result<void>(const domain::Mailing&)> record) {
    post_.record = std::move(record);
    return mail::send_all(letters, settings.sender, settings.per_minute, post_);
  }

 private:
  void tell(const domain::Mailing& mailing) {
    const auto state = voice_("cli.mail.state." + std::string(domain::name_of(mailing.state)));
    const bool went = mailing.state == domain::MailState::sent;
    voice_.say(went ? "cli.mail.told" : "cli.mail.told_why",
               {{"address", mailing.address}, {"state", state}, {"reply", mailing.detail}});
    voice_.out() << std::flush;
  }

  mail::Smtp smtp_;
  const Voice& voice_;
  mail::Post post_;
};

base::Result<int> ended(const mail::SentAll& all, const Voice& voice) {
  if (!all.stopped) return 0;
  if (all.stopped->why == mail::CannotSend::Why::interrupted) {
    voice.note("cli.mail.interrupted");
    return base::exit_code(base::ErrorCode::interrupted);
  }
  voice.note("cli.mail.cannot." + std::string(mail::name_of(all.stopped->why)), {{"reply", all.stopped->detail}});
  voice.note("cli.mail.go_on");
  return mail_not_sent;
}

base::Result<MailSettings> account_of(const CommandLine& line, const Voice& voice, const Surroundings& world) {
  auto settings = read_mail_settings(line.db, world.mail_password, voice);
  if (settings && !settings->server) return base::fail(base::ErrorCode::bad_argument, voice("cli.mail.no_server"));
  return settings;
}

base::Result<int> send_test(const CommandLine& line, const SendPacks& command, const Voice& voice,
                            const Surroundings& world) {
  if (!mail::is_sendable(command.to)) return base::fail(base::ErrorCode::bad_argument, command.to);
  const auto settings = account_of(line, voice, world);
  if (!settings) return std::unexpected(settings.error());
  auto letters = LettersOfEvening::read(line, voice, world.now());
  if (!letters) return std::unexpected(letters.error());
  const auto* example = letters->example();
  if (example == nullptr) return base::fail(base::ErrorCode::not_found, voice("cli.mail.nobody_met"));
  auto letter = letters->letter_of(*example);
  letter.to_address = command.to;
  letter.to_name.clear();
  letter.subject = voice("cli.mail.test_subject", {{"subject", letter.subject}});
  if (world.catch_interrupt) world.catch_interrupt();
  // A number of its own each time: a mail program would hide the second test behind the first.
  const auto attempt = static_cast<int>(base::to_millis(world.now()) / 1000 % 1'000'000'000);
  const std::vector<mail::Outgoing> one{{letters->event().id, {}, attempt, std::move(letter)}};
  Sending sending(*settings, voice, world);
  const auto sent = sending.run(one, *settings, [](const domain::Mailing&) { return base::Result<void>{}; });
  if (!sent) return std::unexpected(sent.error());
  return ended(*sent, voice);
}

base::Result<int> send(const CommandLine& line, const SendPacks& command, const Voice& voice,
                       const Surroundings& world) {
  const auto settings = account_of(line, voice, world);
  if (!settings) return std::unexpected(settings.error());
  const auto letters = LettersOfEvening::read(line, voice, world.now());
  if (!letters) return std::unexpected(letters.error());
  const auto journal = store::MailJournal::open(line.db, world.now());
  if (!journal && journal.error().code == base::ErrorCode::database_in_use) {
    voice.note("cli.mail.sending_already");  // two at once would both send what neither has written down yet
    return mail_not_sent;
  }
  if (!journal) return std::unexpected(journal.error());
  const auto past = (*journal)->mailings(letters->event().id);
  if (!past) return std::unexpected(past.error());
  const auto plan = plan_mailing(letters->packs(), *past, command.again);
  if (!plan) return std::unexpected(plan.error());
  show_plan(*plan, *letters, voice);
  if (plan->to_send.empty()) return 0;
  show_example(*letters, *plan->to_send.front().pack, *settings, voice);
  if (command.ask == SendPacks::Ask::yes) {
    if (const auto agreed = ask_first("cli.mail.ask", voice, world); !agreed) return std::unexpected(agreed.error());
  }
  if (world.catch_interrupt) world.catch_interrupt();
  std::vector<mail::Outgoing> outgoing;
  outgoing.reserve(plan->to_send.size());
  for (const auto& [pack, before] : plan->to_send) {
    outgoing.push_back(
        {letters->event().id, pack->registration, domain::attempt_after(before), letters->letter_of(*pack)});
  }
  Sending sending(*settings, voice, world);
  const auto sent =
      sending.run(outgoing, *settings, [&](const domain::Mailing& mailing) { return (*journal)->record(mailing); });
  if (!sent) return std::unexpected(sent.error());
  voice.say("cli.mail.done", {{"sent", std::to_string(sent->sent)},
                              {"later", std::to_string(sent->later)},
                              {"failed", std::to_string(sent->failed)},
                              {"unsure", std::to_string(sent->unsure)},
                              {"left", std::to_string(sent->left)}});
  return ended(*sent, voice);
}

/// The plan as it is now, while another process may be sending.
base::Result<MailingPlan> plan_beside(const CommandLine& line, const LettersOfEvening& letters) {
  const auto past = store::mailings_beside(line.db, letters.event().id);
  if (!past) return std::unexpected(past.error());
  return plan_mailing(letters.packs(), *past, {});
}

base::Result<void> write_files(const CommandLine& line, const MailingPlan& plan, const LettersOfEvening& letters,
                               const SendPacks& command, const Voice& voice, const Surroundings& world) {
  const auto settings = read_mail_settings(line.db, world.mail_password, voice);
  if (!settings) return std::unexpected(settings.error());
  return write_letters(plan, letters, settings->sender, command.to, voice, world.now());
}

}  // namespace

base::Result<int> send_packs(const CommandLine& line, const SendPacks& command, const Voice& voice,
                             const Surroundings& world) {
  if (command.what == SendPacks::What::send) return send(line, command, voice, world);
  if (command.what == SendPacks::What::test) return send_test(line, command, voice, world);
  const auto letters = LettersOfEvening::read(line, voice, world.now());
  if (!letters) return std::unexpected(letters.error());
  const auto plan = plan_beside(line, *letters);
  if (!plan) return std::unexpected(plan.error());
  if (command.what == SendPacks::What::list) {
    show_plan(*plan, *letters, voice);
    return 0;
  }
  const auto written = command.what == SendPacks::What::on_paper
                           ? print_letters(*plan, *letters, command, voice)
                           : write_files(line, *plan, *letters, command, voice, world);
  if (!written) return std::unexpected(written.error());
  return 0;
}

}  // namespace cli
