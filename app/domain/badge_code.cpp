#include "domain/badge_code.h"

#include <sodium.h>

#include <algorithm>

namespace domain {
namespace {

using Mac = std::array<std::uint8_t, 7>;

// The id's 7 bytes; a blank's are followed by one more, so that no id makes both messages the same.
Mac mac_of(BadgeId badge, MadeAs made_as, const EventKey& key) {
  std::array<std::uint8_t, 8> id{};
  for (std::size_t i = 0; i < 7; ++i) id[i] = static_cast<std::uint8_t>(badge.value() >> (8U * (6U - i)));
  id[7] = 'B';
  const std::size_t size = made_as == MadeAs::blank ? 8 : 7;
  // generichash has a floor of 16 bytes; the code carries the first 7 of them.
  std::array<std::uint8_t, crypto_generichash_BYTES_MIN> digest{};
  crypto_generichash(digest.data(), digest.size(), id.data(), size, key.bytes().data(), key.bytes().size());
  Mac mac{};
  std::copy_n(digest.begin(), mac.size(), mac.begin());
  return mac;
}

char letter(std::uint64_t nibble) { return badge_letters[static_cast<std::size_t>(nibble & 15U)]; }

constexpr std::size_t half = badge_code_length / 2;

std::string code_of(BadgeId badge, MadeAs made_as, const EventKey& key) {
  std::string code;
  code.reserve(badge_code_length);
  for (std::size_t i = 0; i < half; ++i) code.push_back(letter(badge.value() >> (4U * (half - 1 - i))));
  for (const auto byte : mac_of(badge, made_as, key)) {
    code.push_back(letter(byte >> 4U));
    code.push_back(letter(byte));
  }
  return code;
}

}  // namespace

EventKey EventKey::random(const base::Random& random) {
  std::array<std::uint8_t, 32> bytes{};
  random(bytes);
  return EventKey(bytes);
}

std::string badge_code(BadgeId badge, const EventKey& key) { return code_of(badge, MadeAs::badge, key); }
std::string blank_code(BadgeId badge, const EventKey& key) { return code_of(badge, MadeAs::blank, key); }

std::optional<std::string> badge_code_in(std::string_view scanned) {
  while (!scanned.empty() && static_cast<unsigned char>(scanned.back()) <= ' ') scanned.remove_suffix(1);
  if (scanned.size() < badge_code_length) return std::nullopt;
  std::string code(scanned.substr(scanned.size() - badge_code_length));
  for (char& c : code) {
    if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
    if (badge_letters.find(c) == std::string_view::npos) return std::nullopt;
  }
  return code;
}

std::optional<ReadCode> read_badge_code(std::string_view scanned, const EventKey& key) {
  const auto code = badge_code_in(scanned);
  if (!code) return std::nullopt;
  const auto nibble = [&](std::size_t i) { return static_cast<std::uint8_t>(badge_letters.find((*code)[i])); };
  std::uint64_t value = 0;
  for (std::size_t i = 0; i < half; ++i) value = (value << 4U) | nibble(i);
  Mac carried{};
  for (std::size_t i = 0; i < carried.size(); ++i) {
    carried[i] = static_cast<std::uint8_t>((nibble(half + 2 * i) << 4U) | nibble(half + 2 * i + 1));
  }
  const BadgeId badge(value);
  for (const auto made_as : {MadeAs::badge, MadeAs::blank}) {
    const Mac expected = mac_of(badge, made_as, key);
    if (sodium_memcmp(carried.data(), expected.data(), carried.size()) == 0) return ReadCode{badge, made_as};
  }
  return std::nullopt;
}

}  // namespace domain
