#include "cli/paper_options.h"

namespace cli {

namespace {

CLI::Option* add_paper(CLI::App& app, const std::string& name, std::string& paper, const std::string& what) {
  return app.add_option(name, paper, what)->type_name("a4|letter")->check(CLI::IsMember({"a4", "letter"}));
}

Paper paper_named(const std::string& name) { return name == "letter" ? Paper::letter : Paper::a4; }

}  // namespace

void PaperOptions::add_to(CLI::App& app, CommandParts& parts) {
  CLI::App* badge = app.add_subcommand("badge", "Badges on paper: look at one, print all, blank stickers, check");
  badge->require_subcommand(1);
  badge->footer(
      "Badges at the door are printed by the kiosk itself; lanyard.toml beside the database names its printers.");
  add_preview(*badge, parts);
  add_all(*badge, parts);
  add_blanks(*badge, parts);
  CLI::App* check = CommandParts::add_command(
      *badge, "check", "Are the templates right, can every name be drawn, do the printers answer and have the paper?");
  check->callback([&parts] { parts.read.command = CheckBadges{}; });
  parts.add_on(*check, that_is_on_or_next);
  parts.add_common(*check);

  CLI::App* list = CommandParts::add_command(app, "door-list", "The guests from A to Z, to tick by hand without power");
  list->add_option("--pdf", door_list_.file, "Where to")->required()->type_name("FILE");
  add_paper(*list, "--paper", paper_, "Which; A4 unless said");
  list->callback([this, &parts] {
    door_list_.paper = paper_named(paper_);
    parts.read.command = door_list_;
  });
  parts.add_on(*list, that_is_on_or_next);
  parts.add_common(*list);
  add_slips(app, parts);
}

void PaperOptions::add_slips(CLI::App& app, CommandParts& parts) {
  CLI::App* slips =
      CommandParts::add_command(app, "slips", "For everybody who is in: whom they know here, and whom they could help");
  slips->footer("Only those with something to read get one. Words stand on it where their owners show them.");
  slips->add_option("--pdf", slips_.file, "Where to")->required()->type_name("FILE");
  add_paper(*slips, "--sheet", paper_, "Four to a sheet of this paper; otherwise a small page (A6) for each");
  slips->callback([this, &parts] {
    if (!paper_.empty()) slips_.sheet = paper_named(paper_);
    parts.read.command = slips_;
  });
  parts.add_on(*slips, that_is_on_or_last);
  parts.add_common(*slips);
}

void PaperOptions::add_preview(CLI::App& badge, CommandParts& parts) {
  CLI::App* preview = CommandParts::add_command(badge, "preview", "One badge as a picture or PDF");
  preview->add_option("file", preview_.file, "Where to; its ending says what it is")
      ->required()
      ->type_name("FILE.png|FILE.pdf");
  preview->add_option("--name", preview_.name, "Whose; a guest of the event, or anybody")->type_name("NAME");
  preview->add_option("--ticket", preview_.ticket_type, "As a badge of this ticket type")->type_name("TYPE");
  preview->add_option("--template", preview_.template_name, "With this template, or the SVG in a file")
      ->type_name("NAME|FILE.svg");
  preview->callback([this, &parts] { parts.read.command = preview_; });
  parts.add_on(*preview, that_is_on_or_next);
  parts.add_common(*preview);
}

void PaperOptions::add_all(CLI::App& badge, CommandParts& parts) {
  CLI::App* all = CommandParts::add_command(badge, "all", "The badges of everybody who is expected, from A to Z");
  all->footer("The door does not print these again. Run it once more for those who registered since: --new.");
  all->add_option("--pdf", all_.file, "Where to")->required()->type_name("FILE");
  add_paper(*all, "--sheet", paper_, "Several to a sheet of this paper; otherwise a page of its own for each");
  CLI::Option* marks = CommandParts::add_flag(*all, "--cut-marks", "Marks where to cut");
  CLI::Option* news = CommandParts::add_flag(*all, "--new", "Only badges that were not printed yet");
  all->add_option("--ticket", all_.ticket_type, "Only this ticket type")->type_name("TYPE");
  all->callback([this, &parts, marks, news] {
    if (!paper_.empty()) all_.sheet = paper_named(paper_);
    if (marks->count() > 0) all_.cut_marks = CutMarks::drawn;
    if (news->count() > 0) all_.which = PrintAllBadges::Which::not_printed_yet;
    parts.read.command = all_;
  });
  parts.add_on(*all, that_is_on_or_next);
  parts.add_common(*all);
}

void PaperOptions::add_blanks(CLI::App& badge, CommandParts& parts) {
  CLI::App* blanks = CommandParts::add_command(badge, "blanks", "Stickers with a code and no name, for the worst case");
  blanks->footer("A helper makes one somebody's badge by scanning it at the desk.");
  blanks->add_option("count", blanks_.count, "How many")->required()->type_name("COUNT")->check(CLI::Range(1, 10'000));
  blanks->add_option("--pdf", blanks_.file, "Where to")->required()->type_name("FILE");
  add_paper(*blanks, "--paper", paper_, "Which labels: 24 to a sheet of A4 (70 x 37 mm), or 10 to a letter (4 x 2 in)");
  CLI::Option* marks = CommandParts::add_flag(*blanks, "--cut-marks", "Lines to cut along, on plain paper");
  blanks->callback([this, &parts, marks] {
    blanks_.paper = paper_named(paper_);
    if (marks->count() > 0) blanks_.cut_marks = CutMarks::drawn;
    parts.read.command = blanks_;
  });
  parts.add_on(*blanks, that_is_on_or_next);
  parts.add_common(*blanks);
}

}  // namespace cli
