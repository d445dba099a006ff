#include "figure.h"

#include <fmt/format.h>

#include <algorithm>

namespace bench {

double quantile(Times times, double share) {
  if (times.empty()) return 0;
  std::sort(times.begin(), times.end());
  return times[static_cast<std::size_t>(share * static_cast<double>(times.size() - 1))];
}

void print(const std::string& what, const Times& measured, const std::string& yardstick, const Times& yard) {
  const auto row = [](const std::string& name, const Times& times) {
    fmt::print("  {:<58} median {:9.3f} ms   99 % {:9.3f} ms\n", name, quantile(times, 0.5), quantile(times, 0.99));
  };
  row(what, measured);
  row(yardstick, yard);
  fmt::print("  {:<58} median {:9.2f} x    99 % {:9.2f} x\n\n", "ratio", quantile(measured, 0.5) / quantile(yard, 0.5),
             quantile(measured, 0.99) / quantile(yard, 0.99));
}

}  // namespace bench
