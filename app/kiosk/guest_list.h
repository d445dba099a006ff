#pragma once
// Reading a guest list at the organizer's desk: which files there are, what one of them would change, and the effects
// that find out and write it. Plain values; the work is done on a thread of its own (kiosk/ports.h).
#include <cstdint>
#include <memory>
#include <string>
#include <variant>
#include <vector>

#include "base/instant.h"
#include "roster/plan.h"

namespace kiosk {

struct RosterFile {
  std::string path;
  std::string name;
  std::string folder;  // its last part: "Downloads", the name of a stick
  std::uint64_t bytes = 0;
  base::Instant changed{};
  friend bool operator==(const RosterFile&, const RosterFile&) = default;
};

struct ColumnOffer {
  std::string title;
  std::string example;  // a cell of it; empty where it has none
  roster::Role role = roster::Role::none;
  roster::Told told = roster::Told::not_at_all;
};

/// What would be written, for a person to read and change. Nothing is written before it is accepted.
struct ImportOffer {
  std::string kind;                       // "CSV", "XLSX"
  std::string encoding;                   // empty for spreadsheets
  std::string sheet;                      // empty for text
  std::vector<std::string> other_sheets;  // not read, though they hold something
  std::vector<ColumnOffer> columns;
  std::shared_ptr<const roster::Plan> plan;
};

/// The file that a desk is at, and what was chosen about it so far.
struct GuestListUnderWay {
  RosterFile file;
  roster::ImportChoices choices;
  std::shared_ptr<const ImportOffer> offer;  // none before it was read
  bool planned_anew = false;                 // the list had changed between the plan and its writing
};

struct ListRosterFiles {  // answered by RosterFilesFound
  friend bool operator==(const ListRosterFiles&, const ListRosterFiles&) = default;
};
/// Answered by ImportProgressed, any number of times, then by ImportPlanned or ImportFailed. Writes nothing.
struct PlanImport {
  std::string path;
  roster::ImportChoices choices;
  friend bool operator==(const PlanImport&, const PlanImport&) = default;
};
/// Writes exactly this plan, in one transaction. Answered by ImportProgressed, then ImportWritten or ImportFailed.
struct WriteImport {
  std::shared_ptr<const roster::Plan> plan;
  friend bool operator==(const WriteImport&, const WriteImport&) = default;
};
struct StopImport {  // what is running ends with ImportFailed{interrupted}
  friend bool operator==(const StopImport&, const StopImport&) = default;
};

using ImportEffect = std::variant<ListRosterFiles, PlanImport, WriteImport, StopImport>;

}  // namespace kiosk
