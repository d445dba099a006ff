#include "cli/series_options.h"

namespace cli {

namespace {

constexpr const char* somebody = "NAME|E-MAIL|ID";

}  // namespace

void SeriesOptions::add_to(CLI::App& app, CommandParts& parts) {
  add_people(app, parts);
  add_follow_up(app, parts);
  add_report(app, parts);
}

void SeriesOptions::add_people(CLI::App& app, CommandParts& parts) {
  CLI::App* people = app.add_subcommand("people", "Who is who across the evenings");
  people->require_subcommand(1);
  people->footer(
      "Who is on two guest lists with one name and one e-mail address is recognised when the list is read in.\n"
      "All else is for you to say.");
  CLI::App* suggest = CommandParts::add_command(*people, "suggest", "Who of different evenings may be one, and why");
  suggest->callback([&parts] { parts.read.command = SuggestPeople{}; });
  parts.add_common(*suggest);
  add_merge(*people, parts, MergePeople::As::one, "merge", "These two are one and the same");
  add_merge(*people, parts, MergePeople::As::two, "unmerge", "These two are not; no guest list makes them one again");
  CLI::App* show = CommandParts::add_command(*people, "show", "The evenings of one, whom they met, what is open");
  show->add_option("who", show_.who, "Who")->required()->type_name(somebody);
  show->callback([this, &parts] { parts.read.command = show_; });
  parts.add_common(*show);
}

void SeriesOptions::add_merge(CLI::App& people, CommandParts& parts, MergePeople::As as, const std::string& name,
                              const std::string& what) {
  CLI::App* merge = CommandParts::add_command(people, name, what);
  merge->add_option("one", merge_.one, "The one")->required()->type_name(somebody);
  merge->add_option("other", merge_.other, "And the other")->required()->type_name(somebody);
  merge->callback([this, &parts, as] {
    merge_.as = as;
    parts.read.command = merge_;
  });
  parts.add_common(*merge);
}

void SeriesOptions::add_follow_up(CLI::App& app, CommandParts& parts) {
  CLI::App* follow_up = app.add_subcommand("follow-up", "What came of the meetings: promises, introductions");
  follow_up->require_subcommand(1);
  CLI::App* list = CommandParts::add_command(*follow_up, "list", "Promises and introductions that are open");
  CLI::Option* on = parts.add_on(*list, that_is_on_or_last);
  CLI::Option* all = CommandParts::add_flag(*list, "--all", "Of all evenings")->excludes(on);
  list->callback([&parts, all] {
    parts.read.command = ListFollowUps{all->count() > 0 ? ListFollowUps::Of::all : ListFollowUps::Of::one_evening};
  });
  parts.add_common(*list);
  using As = SettleFollowUps::As;
  add_settle(*follow_up, parts, As::kept, "done", "These promises were kept");
  add_settle(*follow_up, parts, As::let_go, "drop", "These promises were let go");
  add_settle(*follow_up, parts, As::open, "open", "These promises or introductions are open after all");
  add_settle(*follow_up, parts, As::happened, "happened", "These introductions happened");
  add_settle(*follow_up, parts, As::did_not, "not", "These introductions did not happen");
  CLI::App* met = CommandParts::add_command(*follow_up, "met", "These two have met since, elsewhere");
  met->add_option("one", met_.one, "The one")->required()->type_name(somebody);
  met->add_option("other", met_.other, "And the other")->required()->type_name(somebody);
  met->add_option("--day", met_.day, "When, for example 2026-12-03; today unless said")->type_name("DAY");
  met->callback([this, &parts] { parts.read.command = met_; });
  parts.add_common(*met);
}

void SeriesOptions::add_settle(CLI::App& follow_up, CommandParts& parts, SettleFollowUps::As as,
                               const std::string& name, const std::string& what) {
  CLI::App* settle = CommandParts::add_command(follow_up, name, what);
  settle->add_option("ids", settle_.ids, "As lanyard follow-up list shows them")->required()->type_name("ID");
  settle->callback([this, &parts, as] {
    settle_.as = as;
    parts.read.command = settle_;
  });
  parts.add_common(*settle);
}

void SeriesOptions::add_report(CLI::App& app, CommandParts& parts) {
  CLI::App* report = CommandParts::add_command(app, "report", "What came of the evening, in numbers without names");
  CLI::Option* json = CommandParts::add_flag(*report, "--json", "As JSON, for other programs");
  CLI::Option* on = parts.add_on(*report, that_is_on_or_last);
  CLI::Option* series = CommandParts::add_flag(*report, "--series", "Of all evenings together")->excludes(on);
  report->callback([&parts, json, series] {
    parts.read.command = ShowReport{json->count() > 0 ? ShowReport::Form::json : ShowReport::Form::text,
                                    series->count() > 0 ? ShowReport::Over::series : ShowReport::Over::evening};
  });
  parts.add_common(*report);
}

}  // namespace cli
