#include "shell/trace.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace shell {
namespace {

std::string one_line(std::string text) {
  std::replace_if(text.begin(), text.end(), [](char c) { return c == '\n' || c == '\t'; }, ' ');
  return text;
}

std::string numbers(const screens::Rect& rect) {
  return fmt::format("{:.0f}\t{:.0f}\t{:.0f}\t{:.0f}", rect.left, rect.top, rect.right, rect.bottom);
}

std::string line_of(const screens::DrawnWords& words) { return fmt::format("words\t{}\n", one_line(words.text)); }
std::string line_of(const screens::DrawnWidget& widget) {
  return fmt::format("widget\t{}\t{}\t{}\t{}\n", widget.id, numbers(widget.visible), widget.enabled ? "on" : "off",
                     one_line(widget.label));
}
std::string line_of(const screens::DrawnFigure& figure) {
  return fmt::format("figure\t{}\t{}\n", figure.what, numbers(figure.rect));
}

}  // namespace

std::string trace_lines(const screens::DrawLog& log) {
  std::string lines;
  for (const auto& thing : log.things) {
    lines += std::visit([](const auto& drawn) { return line_of(drawn); }, thing);
  }
  return lines;
}

base::Result<Trace> Trace::open(const std::string& path) {
  std::ofstream file(path, std::ios::app);
  if (!file) return base::fail(base::ErrorCode::write_failed, path);
  return Trace(std::move(file));
}

void Trace::write(const screens::DrawLog& log, long frame) {
  auto lines = trace_lines(log);
  if (lines == last_) return;
  file_ << "frame\t" << frame << '\n' << lines << "end\n" << std::flush;
  last_ = std::move(lines);
}

}  // namespace shell
