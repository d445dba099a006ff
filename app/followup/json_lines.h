#pragma once
// JSON lines: one object (RFC 8259) a line, in UTF-8, LF after each. The first row names the members; every value is a
// string, "" where there is none.
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "followup/sink.h"

namespace followup {

/// Hands over in large pieces; the rest when it is destroyed.
class JsonLinesWriter {
 public:
  explicit JsonLinesWriter(Sink sink);
  ~JsonLinesWriter();
  JsonLinesWriter(const JsonLinesWriter&) = delete;
  JsonLinesWriter& operator=(const JsonLinesWriter&) = delete;

  void row(std::span<const std::string_view> cells);

 private:
  void append(std::string_view value);

  Sink sink_;
  std::string buffer_;
  std::vector<std::string> names_;
};

}  // namespace followup
