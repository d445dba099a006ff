// Whatever a program that was taken over says instead of rows, it is read to its end or refused, in pieces as in one.
#include <algorithm>

#include "fuzz/fuzzer.h"
#include "roster/sheet_wire.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const auto said = fuzz::text(data, size);
  roster::SheetReader whole;
  const bool sense = whole.feed(said);
  roster::SheetReader pieces;
  bool still = true;
  for (std::size_t at = 0; at < said.size() && still; at += 3) still = pieces.feed(said.substr(at, 3));
  fuzz::holds(whole.rows() == pieces.rows());
  if (!sense || !still || !whole.is_complete()) return 0;
  const auto table = roster::table_of(whole.take_sheets(), whole.take_kind());
  fuzz::holds(table || !table.error().detail.empty());
  return 0;
}
