#include "cli/slips_command.h"

#include "badge/slips.h"
#include "base/dotted.h"
#include "cli/output_file.h"
#include "cli/pack_command.h"
#include "cli/read_evening.h"
#include "cli/which_event.h"
#include "followup/slip.h"

namespace cli {

namespace {

std::string with_company(const followup::Contact& contact) { return base::dotted({contact.name, contact.company}); }

badge::SlipSection known(const followup::Slip& slip, const Voice& voice) {
  badge::SlipSection section{voice("slip.known"), {}};
  section.lines.reserve(slip.known_here.size());
  for (const auto& one : slip.known_here) {
    const auto times =
        one.times == 1 ? voice("slip.met_once") : voice("slip.met_times", {{"count", std::to_string(one.times)}});
    section.lines.push_back({with_company(one.whom), times});
  }
  return section;
}

badge::SlipSection helping(const followup::Slip& slip, domain::SuggestedBecause because, const Voice& voice) {
  const bool help = because == domain::SuggestedBecause::you_can_help;
  badge::SlipSection section{voice(help ? "introductions.could_help" : "introductions.helps_you"), {}};
  section.lines.reserve(slip.could_help.size());
  for (const auto& one : slip.could_help) {
    if (one.because != because) continue;
    section.lines.push_back(
        {with_company(one.whom), voice(help ? "slip.looks_for" : "slip.offers", {{"words", one.their_words}})});
  }
  return section;
}

badge::SlipContent content_of(const followup::Slip& slip, const std::string& title, const Voice& voice) {
  using enum domain::SuggestedBecause;
  badge::SlipContent content{title, slip.name, {}, voice("slip.foot")};
  for (auto& section : {known(slip, voice), helping(slip, you_can_help, voice), helping(slip, can_help_you, voice)}) {
    if (!section.lines.empty()) content.sections.push_back(section);
  }
  return content;
}

}  // namespace

base::Result<void> print_slips(const CommandLine& line, const PrintSlips& command, const Voice& voice,
                               base::Instant now) {
  const auto series = read_series(line.db, line.on, voice, now);
  if (!series) return std::unexpected(series.error());
  const auto& event = series->evening.event;
  const auto slips = followup::slips_of(*series, suggestions_of(*series));
  if (slips.empty()) {
    return base::fail(base::ErrorCode::bad_argument,
                      voice("cli.slips.none", {{"event", title_and_start(event, voice)}}));
  }
  std::vector<badge::SlipContent> contents;
  contents.reserve(slips.size());
  for (const auto& slip : slips) {
    contents.push_back(content_of(slip, domain::value_of(event.fields, domain::Field::title), voice));
  }
  auto sheet = badge::SlipSheet::none;
  if (command.sheet)
    sheet = *command.sheet == Paper::letter ? badge::SlipSheet::four_to_letter : badge::SlipSheet::four_to_a4;
  auto file = OutputFile::create(command.file);
  if (!file) return std::unexpected(file.error());
  const auto drawn = badge::write_slips(contents, sheet, [&](std::string_view piece) { file->write(piece); });
  if (!drawn) return drawn;
  if (auto finished = file->finish(); !finished) return finished;
  voice.say(
      "cli.slips.done",
      {{"count", std::to_string(slips.size())}, {"file", command.file}, {"event", title_and_start(event, voice)}});
  return {};
}

}  // namespace cli
