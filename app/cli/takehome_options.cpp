#include "cli/takehome_options.h"

namespace cli {

void TakehomeOptions::add_table(CLI::App& exports, CommandParts& parts, ExportTable::What what, const std::string& name,
                                const std::string& says) {
  CLI::App* command = CommandParts::add_command(exports, name, says);
  Table& table = tables_.at(static_cast<std::size_t>(what));
  CLI::Option_group* files = command->add_option_group("To");
  files->add_option("--csv", table.csv, "As CSV, for every spreadsheet")->type_name("FILE");
  files->add_option("--xlsx", table.xlsx, "As a workbook, for Excel and LibreOffice")->type_name("FILE");
  files->add_option("--jsonl", table.json_lines, "As JSON lines, for other programs")->type_name("FILE");
  files->require_option(1);
  command->callback([&table, &parts, files, what] {
    ExportTable wanted{what, ExportTable::Form::csv, table.csv};
    if (files->count("--xlsx") > 0) wanted = {what, ExportTable::Form::xlsx, table.xlsx};
    if (files->count("--jsonl") > 0) wanted = {what, ExportTable::Form::json_lines, table.json_lines};
    parts.read.command = std::move(wanted);
  });
  parts.add_on(*command, that_is_on_or_last);
  parts.add_common(*command);
}

void TakehomeOptions::add_to(CLI::App& app, CommandParts& parts) {
  using What = ExportTable::What;
  CLI::App* exports = app.add_subcommand("export", "Write tables: who met whom, people, introductions, promises");
  exports->require_subcommand(1);
  exports->footer("Everybody appears as far as they chose to share. A FILE of - is standard output.");
  add_table(*exports, parts, What::meetings, "meetings", "Who met whom");
  add_table(*exports, parts, What::people, "people", "Who is registered and who came");
  add_table(*exports, parts, What::introductions, "introductions", "Who introduced whom, and what came of it");
  add_table(*exports, parts, What::promises, "promises", "What was promised, and what became of it");
  add_table(*exports, parts, What::unmet, "unmet", "Who is in and has met nobody: the people to look after");

  CLI::App* contacts = CommandParts::add_command(*exports, "contacts", "Contacts for a phone's address book, as vCard");
  contacts->add_option("--vcard", contacts_.file, "Where to")->required()->type_name("FILE");
  contacts->add_option("--person", contacts_.person, "Only those whom this person met; otherwise all who met somebody")
      ->type_name("NAME|E-MAIL");
  contacts->callback([this, &parts] { parts.read.command = contacts_; });
  parts.add_on(*contacts, that_is_on_or_last);
  parts.add_common(*contacts);
  add_pack(app, parts);
}

void TakehomeOptions::add_pack(CLI::App& app, CommandParts& parts) {
  CLI::App* pack = app.add_subcommand("pack", "What each attendee takes home: whom they met and what they promised");
  pack->require_subcommand(0, 1);
  pack->footer(
      "A folder for each: a page to look at, contacts for the phone, reminders for the calendar, a table.\n"
      "Everybody appears in it as far as they chose to share.");
  CLI::Option* all =
      pack->add_option("--all", packs_.folder, "Of everybody who came, into this folder")->type_name("FOLDER");
  CLI::Option* person = pack->add_option("--person", pack_of_, "Of one person only, into the folder named after it")
                            ->type_name("NAME|E-MAIL")
                            ->excludes(all);
  CLI::Option* folder = pack->add_option("folder", packs_.folder, "Where to, with --person")->type_name("FOLDER");
  folder->excludes(all);
  pack->callback([this, &parts, pack, all, person, folder] {
    if (!pack->get_subcommands().empty()) return;  // that one says what to do
    if (all->count() == 0 && (person->count() == 0 || folder->count() == 0)) {
      throw CLI::RequiredError("--all FOLDER, or --person NAME FOLDER,");
    }
    if (person->count() > 0) packs_.person = pack_of_;
    parts.read.command = packs_;
  });
  parts.add_on(*pack, that_is_on_or_last);
  parts.add_common(*pack);
  mail_.add_to(*pack, parts);
}

}  // namespace cli
