#pragma once
// lanyard people …, lanyard follow-up …, lanyard report. Internal to cli/: it shows CLI11.
#include "cli/command_parts.h"

namespace cli {

/// Stays where it is: the options point into it.
class SeriesOptions {
 public:
  void add_to(CLI::App& app, CommandParts& parts);

 private:
  void add_people(CLI::App& app, CommandParts& parts);
  void add_merge(CLI::App& people, CommandParts& parts, MergePeople::As as, const std::string& name,
                 const std::string& what);
  void add_follow_up(CLI::App& app, CommandParts& parts);
  void add_settle(CLI::App& follow_up, CommandParts& parts, SettleFollowUps::As as, const std::string& name,
                  const std::string& what);
  void add_report(CLI::App& app, CommandParts& parts);

  MergePeople merge_;
  ShowPerson show_;
  SettleFollowUps settle_;
  RecordMeeting met_;
};

}  // namespace cli
