#pragma once
// The parts inside an XLSX or ODS file, which is a zip archive.
#include <functional>
#include <memory>
#include <string>
#include <string_view>

#include "sheet/result.h"

struct zip;

namespace sheet {

class Archive {
 public:
  /// `bytes` outlive it. damaged, encrypted, or too_large where its directory declares more than any list holds, or
  /// what no spreadsheet shrinks to.
  static Result<Archive> open(std::string_view bytes);

  [[nodiscard]] bool has(const std::string& part) const;

  /// Its content in pieces, until `sink` says false (and then that is no failure). damaged where it is not there or
  /// cannot be unpacked.
  [[nodiscard]] Result<void> read(const std::string& part, const std::function<bool(std::string_view)>& sink) const;

  [[nodiscard]] Result<std::string> text_of(const std::string& part) const;  // its first megabyte

 private:
  struct Close {
    void operator()(zip* archive) const;
  };
  explicit Archive(zip* archive);

  std::unique_ptr<zip, Close> zip_;
};

}  // namespace sheet
