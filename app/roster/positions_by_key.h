#pragma once
// Positions under a text, for 100,000 of them: collected first, sorted once, then asked. A hash table of lists takes
// its time for a list under each key, when nearly every key has one position.
#include <algorithm>
#include <compare>
#include <cstddef>
#include <functional>
#include <string_view>
#include <vector>

namespace roster {

class PositionsByKey {
 public:
  void reserve(std::size_t entries) { entries_.reserve(entries); }

  /// The text of `key` must outlive this.
  void add(std::string_view key, std::size_t position) { entries_.push_back({hash_of(key), position, key}); }

  /// After the last add(), before the first each().
  void sort() {
    std::ranges::sort(entries_);
    entries_.erase(std::ranges::unique(entries_).begin(), entries_.end());
  }

  /// Each position under `key` once, the smallest first, until `visit` answers false.
  template <class Visit>
  void each(std::string_view key, const Visit& visit) const {
    const auto hash = hash_of(key);
    for (auto entry = std::ranges::lower_bound(entries_, hash, {}, &Entry::hash);
         entry != entries_.end() && entry->hash == hash; ++entry) {
      if (entry->key == key && !visit(entry->position)) return;
    }
  }

 private:
  struct Entry {
    std::size_t hash;
    std::size_t position;
    std::string_view key;
    friend std::strong_ordering operator<=>(const Entry&, const Entry&) = default;
    friend bool operator==(const Entry&, const Entry&) = default;
  };
  static std::size_t hash_of(std::string_view key) { return std::hash<std::string_view>{}(key); }

  std::vector<Entry> entries_;
};

}  // namespace roster
