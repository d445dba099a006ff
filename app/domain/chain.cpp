#include "domain/chain.h"

#include <sodium.h>

namespace domain {
namespace {

class Hash {
 public:
  Hash() { crypto_generichash_init(&state_, nullptr, 0, Digest{}.size()); }

  Hash& bytes(const void* data, std::size_t size) {
    crypto_generichash_update(&state_, static_cast<const unsigned char*>(data), size);
    return *this;
  }
  // Numbers little-endian on every machine, texts with their length before them: no two inputs share their bytes.
  Hash& number(std::uint64_t value) {
    std::array<std::uint8_t, 8> octets{};
    for (auto& octet : octets) {
      octet = static_cast<std::uint8_t>(value);
      value >>= 8U;
    }
    return bytes(octets.data(), octets.size());
  }
  Hash& text(std::string_view text) { return number(text.size()).bytes(text.data(), text.size()); }

  Digest finish() {
    Digest digest{};
    crypto_generichash_final(&state_, digest.data(), digest.size());
    return digest;
  }

 private:
  crypto_generichash_state state_{};
};

}  // namespace

Digest body_digest(const Salt& salt, std::string_view json) {
  return Hash{}.bytes(salt.data(), salt.size()).text(json).finish();
}

Digest next_link(const Digest& previous, const FactRef& ref, ClockTime clock, base::Instant wall, std::string_view kind,
                 const Digest& body) {
  return Hash{}
      .bytes(previous.data(), previous.size())
      .bytes(ref.origin.bytes().data(), ref.origin.bytes().size())
      .number(ref.number)
      .number(static_cast<std::uint64_t>(clock.millis))
      .number(clock.counter)
      .number(static_cast<std::uint64_t>(base::to_millis(wall)))
      .text(kind)
      .bytes(body.data(), body.size())
      .finish();
}

}  // namespace domain
