#pragma once
// One sheet of Office Open XML (ECMA-376), by libxlsxwriter. Every cell is text: nothing in it is ever a formula, and a
// phone number keeps its + and its zeros. The first row is the header. A cell longer than Excel takes (32,767 UTF-16
// units) is cut there. One thread.
#include <memory>
#include <span>
#include <string>
#include <string_view>

#include "base/error.h"

namespace followup {

class XlsxWriter {
 public:
  XlsxWriter();
  ~XlsxWriter();
  XlsxWriter(const XlsxWriter&) = delete;
  XlsxWriter& operator=(const XlsxWriter&) = delete;

  void row(std::span<const std::string_view> cells);

  /// The file's bytes. bad_argument where there were more rows than a sheet has (1,048,576), write_failed where the
  /// system has no room for what libxlsxwriter keeps beside. Once.
  [[nodiscard]] base::Result<std::string> finish();

 private:
  struct Book;
  std::unique_ptr<Book> book_;
};

/// As a cell of a sheet holds it: without control characters, line breaks as LF, cut where it is too long, and with
/// what looks like an escaped control character (_x000D_) itself escaped (ECMA-376, 22.4.2.4).
[[nodiscard]] std::string sheet_text(std::string_view text);

}  // namespace followup
