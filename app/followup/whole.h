#pragma once
// All evenings of a database together.
#include <functional>
#include <unordered_map>
#include <vector>

#include "followup/circle.h"

namespace followup {

struct Whole {
  std::vector<Evening> evenings;  // by their start
  std::vector<domain::MergeRow> merges;
  std::vector<domain::AvoidanceRow> avoidances;
  std::vector<domain::ElsewhereRow> elsewhere;
};

/// Does an evening's circle know those before it? Only then it tells which meeting of two people one was.
enum class Earlier : std::uint8_t { left_out, known };

/// Looks at each evening in turn, the earliest first. The whole is as it was when this returns.
void each_evening(Whole& whole, Earlier earlier, const std::function<void(const Circle&)>& look);

/// When two people met: on the same evening in any case, at others as far as both chose to be remembered there, and
/// elsewhere as they said.
class PairTimes {
 public:
  /// Circle by circle: it counts for introductions of `evening` made there, and where both are remembered for all.
  void add(const Circle& circle);

  /// As one who looks at that evening may know.
  [[nodiscard]] std::vector<base::Instant> of(domain::PersonId one, domain::PersonId other,
                                              domain::EventId evening) const;

 private:
  struct Time {
    domain::EventId evening;
    base::Instant at;
    enum class Known : std::uint8_t { there, everywhere } known{};
  };
  using Pair = std::pair<domain::PersonId, domain::PersonId>;
  struct PairHash {
    std::size_t operator()(const Pair& pair) const noexcept {
      const std::hash<domain::PersonId> hash;
      return hash(pair.first) * 31 + hash(pair.second);
    }
  };
  std::unordered_map<Pair, std::vector<Time>, PairHash> times_;
};

/// Of all evenings.
[[nodiscard]] PairTimes pair_times(Whole& whole);

/// What somebody said of a listed introduction, else what is known from their meetings.
[[nodiscard]] domain::IntroductionOutcome came_of(const domain::IntroductionRow& introduction, const Circle& circle,
                                                  const PairTimes& times);

}  // namespace followup
