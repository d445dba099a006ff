#include "cli/pack_command.h"

#include "base/text.h"
#include "cli/output_folder.h"
#include "cli/pack_words.h"
#include "cli/read_evening.h"
#include "cli/which_event.h"
#include "cli/which_person.h"
#include "followup/csv.h"
#include "followup/folder_names.h"
#include "followup/pack_calendar.h"
#include "followup/pack_files.h"
#include "followup/pack_page.h"
#include "followup/pack_tables.h"
#include "followup/xlsx.h"
#include "matching/matching.h"

namespace cli {

namespace {

std::string table_as_csv(const followup::Pack& pack, const followup::Words& words) {
  std::string bytes;
  {
    followup::CsvWriter csv([&](std::string_view piece) { bytes += piece; });
    followup::write_pack_table(pack, words, [&](std::span<const std::string_view> cells) { csv.row(cells); });
  }
  return bytes;
}

base::Result<std::string> table_as_xlsx(const followup::Pack& pack, const followup::Words& words) {
  followup::XlsxWriter xlsx;
  followup::write_pack_table(pack, words, [&](std::span<const std::string_view> cells) { xlsx.row(cells); });
  return xlsx.finish();
}

base::Result<void> write_pack(OutputFolder& out, const std::string& folder, const followup::Pack& pack,
                              const followup::Words& words, base::Instant now) {
  const auto xlsx = table_as_xlsx(pack, words);
  if (!xlsx) return std::unexpected(xlsx.error());
  const std::vector<std::pair<const char*, std::string>> files = {
      {"index.html", followup::pack_page(pack, words)},
      {"contacts.vcf", followup::pack_contacts(pack, words)},
      {"follow-ups.ics", followup::follow_ups_ics(pack, words, now)},
      {"meetings.csv", table_as_csv(pack, words)},
      {"meetings.xlsx", *xlsx}};
  for (const auto& [file, bytes] : files) {
    if (bytes.empty()) {  // nobody to write to, nothing to remind of
      out.remove(folder, file);
    } else if (auto written = out.write(folder, file, bytes); !written) {
      return written;
    }
  }
  return {};
}

}  // namespace

followup::SuggestionsOf suggestions_of(const followup::Series& series) {
  using domain::Field;
  const followup::Circle circle(series);
  matching::Matching matching;
  std::unordered_map<domain::PersonId, std::unordered_set<domain::PersonId>> met;
  for (const domain::MeetingRow* meeting : circle.meetings()) {
    met[circle.person(meeting->a)].insert(circle.person(meeting->b));
    met[circle.person(meeting->b)].insert(circle.person(meeting->a));
  }
  for (const auto& [place, people] : circle.known_here()) {
    for (const auto& known : people) met[circle.person(place)].insert(circle.person(known.whom->registration->id));
  }
  for (const followup::Guest* guest : circle.guests().in_order()) {
    const auto& fields = guest->registration->fields;
    if (!guest->registration->in_since || domain::value_of(fields, Field::words_shown) != "yes") continue;
    matching.put({guest->registration->id, circle.person(guest->registration->id),
                  domain::value_of(guest->person->fields, Field::company), domain::value_of(fields, Field::offer),
                  domain::value_of(fields, Field::ask)});
  }
  const auto may = [&](const matching::Entry& one, const matching::Entry& other) {
    const auto known = met.find(one.person);
    return !circle.apart(one.person, other.person) && (known == met.end() || !known->second.contains(other.person));
  };
  followup::SuggestionsOf suggestions;
  for (auto& one : matching.suggestions_for_all(may)) suggestions[one.one] = std::move(one.suggestions);
  return suggestions;
}

base::Result<void> make_packs(const CommandLine& line, const MakePacks& command, const Voice& voice,
                              base::Instant now) {
  const auto series = read_series(line.db, line.on, voice, now);
  if (!series) return std::unexpected(series.error());
  const auto words = words_of(voice);
  auto packs = followup::packs_of(*series, suggestions_of(*series));
  auto folders = followup::folder_names(packs);
  if (command.person) {
    const auto person = find_person(*command.person, series->evening, voice);
    if (!person) return std::unexpected(person.error());
    const auto wanted = domain::SamePeople(series->merges).of(*person);
    std::erase_if(packs, [&](const followup::Pack& pack) { return pack.person != wanted; });
    if (packs.empty())
      return base::fail(base::ErrorCode::not_found, voice("cli.pack.none", {{"name", *command.person}}));
    folders = followup::folder_names(packs);
  }
  auto out = OutputFolder::create(command.folder);
  if (!out) return std::unexpected(out.error());
  for (std::size_t i = 0; i < packs.size(); ++i) {
    if (auto written = write_pack(*out, folders[i], packs[i], words, now); !written) return written;
  }
  if (auto finished = out->finish(); !finished) return finished;
  voice.say("cli.pack.made", {{"count", std::to_string(packs.size())},
                              {"folder", command.folder},
                              {"event", title_and_start(series->evening.event, voice)}});
  return {};
}

}  // namespace cli
