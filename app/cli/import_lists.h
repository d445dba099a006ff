#pragma once
// The parts of import_show.h.
#include <algorithm>
#include <cstddef>

#include "cli/command_line.h"
#include "cli/voice.h"
#include "roster/plan.h"

namespace cli {

inline constexpr std::size_t rows_shown = 20;

/// Calls `show` for each, or for the first ones, and says how many more there are.
template <class Items, class Show>
void show_some(const Items& items, ImportRoster::Details details, const Voice& voice, const Show& show) {
  const auto most = details == ImportRoster::Details::all ? items.size() : std::min(items.size(), rows_shown);
  for (std::size_t i = 0; i < most; ++i) show(items[i], i);
  if (most < items.size()) voice.say("cli.import.more", {{"count", std::to_string(items.size() - most)}});
}

void show_columns(const roster::Plan& plan, const roster::Table& table, const Voice& voice);
void show_merged(const roster::Plan& plan, ImportRoster::Details details, const Voice& voice);
void show_rejected(const roster::Plan& plan, const roster::Table& table, ImportRoster::Details details,
                   const Voice& voice);
void show_likely(const roster::Plan& plan, ImportRoster::Details details, const Voice& voice);
void show_missing(const roster::Plan& plan, ImportRoster::Details details, const Voice& voice);
void show_kept(const roster::Plan& plan, ImportRoster::Details details, const Voice& voice);
void show_notes(const roster::Plan& plan, const Voice& voice);

}  // namespace cli
