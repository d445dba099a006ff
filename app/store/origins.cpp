#include "store/origins.h"

#include <charconv>

namespace store {
namespace {

template <class Number>
bool read(std::string_view text, Number& number) {
  const auto result = std::from_chars(text.data(), text.data() + text.size(), number);
  return result.ec == std::errc{} && result.ptr == text.data() + text.size();
}

}  // namespace

std::int64_t Origins::number_of(domain::OriginId origin) {
  if (const auto found = numbers_.find(origin); found != numbers_.end()) return found->second;
  auto number = connection_.number("SELECT id FROM origin WHERE text = ?", origin);
  if (number == 0) {
    connection_.run("INSERT INTO origin(text) VALUES(?)", origin);
    number = connection_.number("SELECT id FROM origin WHERE text = ?", origin);
  }
  numbers_[origin] = number;
  origins_[number] = origin;
  return number;
}

domain::OriginId Origins::origin(std::int64_t number) {
  if (const auto found = origins_.find(number); found != origins_.end()) return found->second;
  auto query = connection_.query("SELECT text FROM origin WHERE id = ?", number);
  if (!query.next()) return {};
  const auto origin = query.id<domain::OriginId>(0);
  numbers_[origin] = number;
  origins_[number] = origin;
  return origin;
}

std::string Origins::text_of(const std::vector<domain::FactRef>& refs) {
  std::string text;
  for (const auto& ref : refs) {
    if (!text.empty()) text += ' ';
    text += std::to_string(number_of(ref.origin)) + ':' + std::to_string(ref.number);
  }
  return text;
}

std::optional<domain::FactRef> Origins::ref_in(std::string_view text) {
  const auto colon = text.find(':');
  std::int64_t number = 0;
  domain::FactRef ref;
  if (colon == std::string_view::npos || !read(text.substr(0, colon), number) ||
      !read(text.substr(colon + 1), ref.number)) {
    return std::nullopt;
  }
  ref.origin = origin(number);
  return ref;
}

std::vector<domain::FactRef> Origins::refs_in(std::string_view text) {
  std::vector<domain::FactRef> refs;
  while (!text.empty()) {
    const auto space = text.find(' ');
    if (const auto ref = ref_in(text.substr(0, space))) refs.push_back(*ref);
    text = space == std::string_view::npos ? std::string_view{} : text.substr(space + 1);
  }
  return refs;
}

void Origins::forget() {
  numbers_.clear();
  origins_.clear();
}

}  // namespace store
