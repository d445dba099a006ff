#include "cli/which_database.h"

namespace cli {

namespace {

bool is_there(const std::filesystem::path& file) {
  std::error_code error;
  return std::filesystem::exists(file, error) || error;
}

/// Whether the sample will do where nothing else is there.
struct SampleWillDo {
  const std::filesystem::path& sample;

  bool operator()(const KioskOptions& options) const { return !options.event_file; }
  bool operator()(const ImportRoster&) const { return false; }
  bool operator()(const NewEvent&) const { return false; }
  template <class Reads>
  bool operator()(const Reads&) const {
    return is_there(sample);
  }
};

}  // namespace

std::filesystem::path sample_beside(const std::filesystem::path& db) { return db.parent_path() / "sample.db"; }

std::filesystem::path database_for(const CommandLine& line) {
  if (line.db_said == CommandLine::DbSaid::on_command_line || is_there(line.db)) return line.db;
  const auto sample = sample_beside(line.db);
  return std::visit(SampleWillDo{sample}, line.command) ? sample : line.db;
}

}  // namespace cli
