#pragma once
// Writes down what was drawn, for whoever watches the window from outside: tests and the scripted evening find there
// where to press and what is to be read. One block a frame that differs from the one before, tab-separated, flushed at
// its end:
//
//   frame   <number>
//   widget  <id> <left> <top> <right> <bottom> <on|off> <label>
//   words   <text>
//   figure  <what> <left> <top> <right> <bottom>
//   end
#include <fstream>
#include <string>

#include "base/error.h"
#include "screens/draw_log.h"

namespace shell {

/// The block's lines between "frame" and "end".
[[nodiscard]] std::string trace_lines(const screens::DrawLog& log);

class Trace {
 public:
  [[nodiscard]] static base::Result<Trace> open(const std::string& path);
  void write(const screens::DrawLog& log, long frame);

 private:
  explicit Trace(std::ofstream file) : file_(std::move(file)) {}
  std::ofstream file_;
  std::string last_;
};

}  // namespace shell
