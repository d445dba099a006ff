#pragma once
// A run of the program that reads spreadsheets (app/sheet), seen from outside.
#include <chrono>
#include <filesystem>
#include <string_view>

#include "base/error.h"
#include "roster/sheet_wire.h"
#include "roster/watch.h"

namespace intake {

struct SheetProgram {
  std::filesystem::path path;
  std::chrono::milliseconds patience = std::chrono::seconds(20);  // then it is stopped
};

/// Beside this program, else where it was built.
[[nodiscard]] SheetProgram sheet_program();

/// Gives it the bytes and takes what it says. No shell, no files, an empty environment. It is gone when this returns.
/// interrupted where the watch says so; asset_missing where there is no such program; roster_unreadable where it says
/// why, talks nonsense, dies or takes too long.
[[nodiscard]] base::Result<roster::SheetReader> run_sheet_program(std::string_view bytes, const SheetProgram& program,
                                                                  const roster::Watch& watch);

}  // namespace intake
