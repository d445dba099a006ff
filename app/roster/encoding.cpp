#include "roster/encoding.h"

#include <algorithm>
#include <array>

#include "base/text.h"
#include "roster/convert.h"
#include "roster/likely_encoding.h"
#include "roster/signature.h"
#include "roster/utf8_tally.h"

namespace roster {
namespace {

using namespace std::string_view_literals;

struct Mark {
  std::string_view bytes;
  const char* encoding;
};
constexpr std::array marks{
    Mark{"\xEF\xBB\xBF"sv, "UTF-8"}, Mark{"\xFF\xFE\0\0"sv, "UTF-32LE"}, Mark{"\0\0\xFE\xFF"sv, "UTF-32BE"},
    Mark{"\xFF\xFE"sv, "UTF-16LE"},  Mark{"\xFE\xFF"sv, "UTF-16BE"},
};

// Text in UTF-16 has a zero in every second byte where it is ASCII: delimiters, digits and line ends always are.
const char* utf16_by_zeros(std::string_view bytes) {
  constexpr std::size_t looked_at = 64UL << 10U;
  std::array<std::size_t, 2> zeros{};
  const auto sample = bytes.substr(0, looked_at);
  for (std::size_t i = 0; i < sample.size(); ++i) zeros[i % 2] += sample[i] == '\0' ? 1 : 0;
  const auto [even, odd] = zeros;
  const auto enough = sample.size() / 20 + 1;
  if (odd > enough && even * 20 < odd) return "UTF-16LE";
  if (even > enough && odd * 20 < even) return "UTF-16BE";
  return nullptr;
}

// Letters by chance are rare: two bytes out of a thousand pairs of any other encoding that people use.
bool is_utf8(const Utf8Tally& found) { return found.invalid <= found.letters; }

bool is_binary(const Utf8Tally& found, std::size_t size) { return found.controls > 16 + size / 100; }

bool is_whole(const Utf8Tally& found) { return found.invalid == 0 && found.nuls == 0; }

Text converted(std::string_view bytes, const Encoding& encoding) {
  Text text{.encoding = encoding.name, .converted = to_utf8(bytes, encoding.icu)};
  text.is_whole = is_whole(tally(text.converted));
  return text;
}

}  // namespace

base::Result<Text> text_of(std::string_view bytes) {
  const auto unreadable = [](std::string_view detail) {
    return base::fail(base::ErrorCode::roster_unreadable, std::string(detail));
  };
  if (const auto why = why_no_text(bytes); !why.empty()) return unreadable(why);
  const auto marked = std::ranges::find_if(marks, [&](const Mark& mark) { return bytes.starts_with(mark.bytes); });
  const char* encoding = marked == marks.end() ? utf16_by_zeros(bytes) : marked->encoding;
  if (marked != marks.end()) bytes.remove_prefix(marked->bytes.size());
  const auto empty = [&] { return unreadable("The file is empty."); };
  if (base::trimmed(bytes).empty()) return empty();
  if (encoding != nullptr && encoding != "UTF-8"sv) {
    auto text = converted(bytes, {encoding, encoding});
    return base::trimmed(text.converted).empty() ? empty() : base::Result<Text>(std::move(text));
  }
  const auto found = tally(bytes);
  if (is_binary(found, bytes.size())) {
    return unreadable("It is neither text nor a spreadsheet. Export the list as CSV or XLSX and import that file.");
  }
  if (encoding == nullptr && !is_utf8(found)) return converted(bytes, likely_encoding(bytes));
  return Text{.encoding = "UTF-8", .original = bytes, .is_whole = is_whole(found)};
}

}  // namespace roster
