#include "cli/import_lists.h"

#include <map>
#include <vector>

#include "base/display_width.h"
#include "base/text.h"

namespace cli {

namespace {

std::string text(std::size_t count) { return std::to_string(count); }

constexpr std::size_t row_cells = 60;
constexpr std::size_t place_cells = 13;
constexpr std::size_t name_cells = 24;
constexpr std::size_t email_cells = 24;
constexpr std::size_t company_cells = 11;

std::string as_written(const roster::Record& record) {
  std::string cells;
  for (const auto& cell : record.cells) {
    if (cells.size() > 4 * row_cells) break;
    cells += (&cell == &record.cells.front() ? "" : ", ") + base::single_line(base::sanitised(cell.substr(0, 400)));
  }
  return cells;
}

void show_side(const std::string& number, const roster::Side& side, const Voice& voice) {
  const auto place =
      side.line == 0 ? voice("cli.import.here_already") : voice("cli.import.line", {{"line", text(side.line)}});
  const auto cells = [](const std::string& cell, std::size_t width) {
    return base::in_cells(base::single_line(base::sanitised(cell)), width);
  };
  voice.out() << std::string(5 - std::min<std::size_t>(number.size(), 5), ' ') << number << ' '
              << base::in_cells(place, place_cells) << ' ' << cells(side.name, name_cells) << ' '
              << cells(side.email, email_cells) << ' ' << cells(side.company, company_cells) << '\n';
}

}  // namespace

void show_merged(const roster::Plan& plan, ImportRoster::Details details, const Voice& voice) {
  if (plan.merged.empty()) return;
  voice.say("cli.import.merged", {{"count", text(plan.merged.size())}});
  std::map<roster::MergedBy, std::vector<const roster::Merged*>> by_reason;
  for (const auto& merged : plan.merged) by_reason[merged.why].push_back(&merged);
  for (const auto& [why, rows] : by_reason) {
    const auto reason = voice("cli.merged." + std::string(roster::name_of(why)));
    voice.say("cli.import.reason", {{"count", text(rows.size())}, {"reason", reason}});
    show_some(rows, details, voice, [&](const roster::Merged* merged, std::size_t) {
      voice.say(
          merged->as == roster::Merged::As::newer_version ? "cli.import.newer_version" : "cli.import.further_ticket",
          {{"line", text(merged->line)}, {"into", text(merged->into)}});
    });
  }
}

void show_rejected(const roster::Plan& plan, const roster::Table& table, ImportRoster::Details details,
                   const Voice& voice) {
  if (plan.counts.rejected == 0) return;
  voice.say("cli.import.rejected", {{"count", text(plan.counts.rejected)}});
  std::map<roster::Reject, std::vector<const roster::Outcome*>> by_reason;
  for (const auto& outcome : plan.outcomes) {
    if (outcome.reject) by_reason[*outcome.reject].push_back(&outcome);
  }
  for (const auto& [why, rows] : by_reason) {
    const auto reason = voice("cli.reject." + std::string(roster::name_of(why)));
    voice.say("cli.import.reason", {{"count", text(rows.size())}, {"reason", reason}});
    show_some(rows, details, voice, [&](const roster::Outcome* outcome, std::size_t) {
      auto row = as_written(table.records[outcome->record - 1]);
      if (base::display_width(row) > row_cells) row = base::in_cells(row, row_cells);
      voice.say("cli.import.row", {{"line", text(outcome->line)}, {"row", row}});
    });
  }
}

void show_likely(const roster::Plan& plan, ImportRoster::Details details, const Voice& voice) {
  if (plan.likely.empty()) return;
  voice.say("cli.import.likely", {{"count", text(plan.likely.size())}});
  show_some(plan.likely, details, voice, [&](const roster::Likely& likely, std::size_t i) {
    show_side(text(i + 1), likely.here, voice);
    show_side("", likely.there, voice);
    const auto why = voice("cli.likely." + std::string(roster::name_of(likely.why)));
    voice.say(likely.taken_as_same ? "cli.import.taken_as_same" : "cli.import.kept_apart", {{"why", why}});
  });
}

void show_missing(const roster::Plan& plan, ImportRoster::Details details, const Voice& voice) {
  if (plan.missing.empty()) return;
  voice.say("cli.import.missing", {{"count", text(plan.missing.size())}});
  show_some(plan.missing, details, voice, [&](const roster::Missing& missing, std::size_t) {
    voice.say("cli.import.missing_row", {{"name", missing.name}, {"email", missing.email}});
  });
}

void show_kept(const roster::Plan& plan, ImportRoster::Details details, const Voice& voice) {
  if (plan.kept.empty()) return;
  voice.say("cli.import.kept", {{"count", text(plan.kept.size())}});
  show_some(plan.kept, details, voice, [&](const roster::Kept& kept, std::size_t) {
    voice.say("cli.import.kept_row", {{"line", text(kept.line)},
                                      {"name", kept.name},
                                      {"field", domain::name_of(kept.field)},
                                      {"here", kept.here},
                                      {"in_roster", kept.in_roster}});
  });
}

void show_notes(const roster::Plan& plan, const Voice& voice) {
  const auto& notes = plan.notes;
  if (notes.shared_addresses > 0) {
    voice.say("cli.import.shared_addresses", {{"count", text(notes.shared_addresses)}});
    for (const auto& shared : notes.most_shared) {
      voice.say("cli.import.shared_address", {{"address", shared.address}, {"people", text(shared.people)}});
    }
  }
  if (notes.codes_too_short > 0) {
    voice.say("cli.import.short_codes", {{"count", text(notes.codes_too_short)}, {"code", notes.short_code}});
  }
  if (notes.codes_in_a_run > 0) {
    voice.say("cli.import.codes_in_a_run", {{"count", text(notes.codes_in_a_run)}, {"code", notes.code_in_a_run}});
  }
}

}  // namespace cli
