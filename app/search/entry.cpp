#include "search/entry.h"

#include <cstdint>
#include <cstring>

namespace search {
namespace {

using Length = std::uint32_t;

std::string_view first_of(std::string_view packed) {
  Length length = 0;
  std::memcpy(&length, packed.data(), sizeof length);
  return packed.substr(sizeof length, length);
}

}  // namespace

PackedEntry::PackedEntry(const Entry& entry)
    : registration_(entry.registration), person_(entry.person), admissible_(entry.admissible) {
  std::vector<std::string_view> texts{entry.name, entry.given_name, entry.family_name, entry.email, entry.company};
  texts.insert(texts.end(), entry.codes.begin(), entry.codes.end());
  std::size_t size = 0;
  for (const auto text : texts) size += sizeof(Length) + text.size();
  texts_.reserve(size);
  for (const auto text : texts) {
    const auto length = static_cast<Length>(text.size());
    texts_.append(reinterpret_cast<const char*>(&length), sizeof length);
    texts_ += text;
  }
}

std::string_view PackedEntry::name() const { return first_of(texts_); }

Entry PackedEntry::unpacked() const {
  std::string_view rest = texts_;
  const auto next = [&] {
    const auto text = first_of(rest);
    rest.remove_prefix(sizeof(Length) + text.size());
    return std::string(text);
  };
  Entry entry{.registration = registration_, .person = person_, .admissible = admissible_};
  for (auto* text : {&entry.name, &entry.given_name, &entry.family_name, &entry.email, &entry.company}) *text = next();
  while (!rest.empty()) entry.codes.push_back(next());
  return entry;
}

}  // namespace search
