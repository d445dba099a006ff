#include "search/marks.h"

#include <functional>
#include <string>

#include "base/text.h"

namespace search {
namespace {

constexpr std::size_t most = 8;
constexpr std::size_t least = 3;

std::string letters_and_digits(std::string_view text) {
  std::string out;
  for (const char c : base::ascii_lower(text)) {
    if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) out += c;
  }
  return out.size() > most ? out.substr(out.size() - most) : out;
}

}  // namespace

std::uint64_t tail_of(std::string_view code) {
  std::uint64_t tail = 0;
  for (const char c : letters_and_digits(code)) tail = (tail << 8U) | static_cast<unsigned char>(c);
  return tail;
}

std::uint64_t mask_of(std::string_view typed) {
  const auto count = letters_and_digits(typed).size();
  if (count < least) return 0;
  return count == most ? ~std::uint64_t{0} : (std::uint64_t{1} << (8U * count)) - 1;
}

std::uint64_t hash_of(std::string_view address) {
  return std::hash<std::string>{}(base::ascii_lower(base::trimmed(address)));
}

void Marks::add(std::uint64_t mark, Slot person) {
  marks_.push_back(mark);
  persons_.push_back(person);
}

void Marks::remove(Slot person) {
  std::size_t kept = 0;
  for (std::size_t i = 0; i < marks_.size(); ++i) {
    if (persons_[i] == person) continue;
    marks_[kept] = marks_[i];
    persons_[kept++] = persons_[i];
  }
  marks_.resize(kept);
  persons_.resize(kept);
}

}  // namespace search
