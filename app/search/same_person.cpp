#include <algorithm>

#include "base/fold.h"
#include "base/text.h"
#include "search/name_index.h"

namespace search {

std::vector<Entry> NameIndex::same_person(std::string_view name, std::string_view email, std::size_t limit) const {
  Prices best(people_.size());
  const auto address = base::ascii_lower(base::trimmed(email));
  if (!address.empty()) {
    addresses_.each(hash_of(address), ~std::uint64_t{0}, [&](Slot slot) {
      for (const auto& entry : people_[slot].entries) {
        if (base::ascii_lower(entry.unpacked().email) == address) best.lower(slot, 0);
      }
    });
  }
  const auto words = base::words_key(name);
  for (Slot slot = 0; slot < people_.size(); ++slot) {
    if (words.empty() || people_[slot].entries.empty()) continue;
    if (base::words_key(people_[slot].entries.front().name()) == words) best.lower(slot, 1);
  }
  return first_of(best, name, limit);
}

}  // namespace search
