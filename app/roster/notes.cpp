#include "roster/notes.h"

#include <algorithm>
#include <charconv>
#include <optional>
#include <string_view>
#include <unordered_map>
#include <utility>

#include "base/text.h"
#include "roster/draft.h"

namespace roster {
namespace {

constexpr std::size_t addresses_shown = 5;
constexpr std::size_t shortest_run = 5;  // four tickets of one order may well have numbers in a row

std::optional<std::uint64_t> number_in(std::string_view code) {
  std::uint64_t number = 0;
  const auto read = std::from_chars(code.data(), code.data() + code.size(), number);
  if (read.ec != std::errc{} || read.ptr != code.data() + code.size()) return std::nullopt;
  return number;
}

void note_addresses(const Draft& draft, Notes& notes) {
  std::unordered_map<std::string_view, std::size_t> people;
  for (const auto& person : draft.people) {
    if (person.shared_address && !person.tickets.empty()) ++people[person.address];
  }
  for (const auto& [address, count] : people) {
    if (count > 1) notes.most_shared.push_back({std::string(address), count});
  }
  notes.shared_addresses = notes.most_shared.size();
  std::ranges::sort(notes.most_shared, [](const SharedAddress& left, const SharedAddress& right) {
    return left.people != right.people ? left.people > right.people : left.address < right.address;
  });
  if (notes.most_shared.size() > addresses_shown) notes.most_shared.resize(addresses_shown);
}

void note_codes(const Draft& draft, Notes& notes) {
  std::vector<std::pair<std::uint64_t, const std::string*>> numbers;
  for (const auto& ticket : draft.tickets) {
    if (ticket.code.empty()) continue;
    ++notes.codes;
    if (base::code_points(ticket.code).size() < shortest_scan) {
      ++notes.codes_too_short;
      if (notes.short_code.empty()) notes.short_code = ticket.code;
    }
    if (const auto number = number_in(ticket.code)) numbers.emplace_back(*number, &ticket.code);
  }
  std::ranges::sort(numbers);
  std::size_t longest = 0;
  for (std::size_t first = 0; first < numbers.size();) {
    auto end = first + 1;
    while (end < numbers.size() && numbers[end].first - numbers[end - 1].first <= 1) ++end;
    const auto length = end - first;
    if (length >= shortest_run && numbers[end - 1].first > numbers[first].first) {
      notes.codes_in_a_run += length;
      if (length > longest) notes.code_in_a_run = *numbers[first].second;
      longest = std::max(longest, length);
    }
    first = end;
  }
  // Of many random numbers some are neighbours.
  if (notes.codes_in_a_run * 10 < notes.codes) notes.codes_in_a_run = 0;
}

}  // namespace

Notes notes_on(const Draft& draft) {
  Notes notes;
  note_addresses(draft, notes);
  note_codes(draft, notes);
  return notes;
}

}  // namespace roster
