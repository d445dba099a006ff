#include "cli/mail_options.h"

namespace cli {

void MailOptions::add_to(CLI::App& pack, CommandParts& parts) {
  CLI::App* send = CommandParts::add_command(
      pack, "send", "Everybody's list by mail, from the account that [mail] in lanyard.toml names");
  send->footer(
      "Shows who gets a letter, who does not and why, and one letter; then asks. Only to addresses that guests gave\n"
      "for it themselves. Cut short, it goes on where it was: nobody gets two.");
  CLI::Option* yes = CommandParts::add_flag(*send, "--yes", "Send without asking");
  CLI::Option* again =
      send->add_option("--again", send_.again, "Only to this guest, whatever became of their letter before")
          ->type_name("NAME|E-MAIL")
          ->expected(1)
          ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
  CLI::Option* test = send->add_option("--test", test_, "One of the letters to yourself; nothing else is sent")
                          ->type_name("ADDRESS")
                          ->excludes(again);
  CLI::Option* list = CommandParts::add_flag(*send, "--list", "Only show what became of everybody's letter")
                          ->excludes(again)
                          ->excludes(test);
  CLI::Option* eml = send->add_option("--eml", folder_, "As files for your own mail program; nothing is sent")
                         ->type_name("FOLDER")
                         ->excludes(again)
                         ->excludes(test)
                         ->excludes(list);
  CLI::Option* print = send->add_option("--print", pdf_, "On paper, for those who cannot be written to")
                           ->type_name("FILE.pdf")
                           ->excludes(again)
                           ->excludes(test)
                           ->excludes(list)
                           ->excludes(eml);
  for (CLI::Option* other : {test, list, eml, print}) yes->excludes(other);
  send->add_option("--paper", paper_, "Which, with --print; A4 unless said")
      ->type_name("a4|letter")
      ->check(CLI::IsMember({"a4", "letter"}))
      ->needs(print);
  send->callback([this, &parts, yes, test, list, eml, print] {
    if (yes->count() > 0) send_.ask = SendPacks::Ask::no;
    if (test->count() > 0) send_.what = SendPacks::What::test;
    if (list->count() > 0) send_.what = SendPacks::What::list;
    if (eml->count() > 0) send_.what = SendPacks::What::as_files;
    if (print->count() > 0) send_.what = SendPacks::What::on_paper;
    send_.to = test_ + folder_ + pdf_;  // one of them at the most
    if (paper_ == "letter") send_.paper = Paper::letter;
    parts.read.command = send_;
  });
  parts.add_on(*send, that_is_on_or_last);
  parts.add_common(*send);
}

}  // namespace cli
