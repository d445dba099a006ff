#include "roster/likely_encoding.h"

#include <uchardet/uchardet.h>

#include <algorithm>
#include <array>
#include <memory>
#include <optional>
#include <string>

#include "base/text.h"
#include "roster/convert.h"
#include "roster/word_shapes.h"

namespace roster {
namespace {

// What ISO calls 8859-1 and Japan's Shift_JIS is written with Microsoft's additions nearly everywhere, so those are
// read.
struct Known {
  std::string_view uchardet;
  Encoding encoding;
};
constexpr Encoding western{"windows-1252", "windows-1252"};
constexpr Encoding central{"windows-1250", "windows-1250"};
constexpr Encoding latin2{"ISO-8859-2", "ISO-8859-2"};
constexpr Encoding cyrillic{"windows-1251", "windows-1251"};
constexpr std::array known{
    Known{"WINDOWS-1252", western},
    Known{"ISO-8859-1", western},
    Known{"ISO-8859-15", {"ISO-8859-15", "ISO-8859-15"}},
    Known{"WINDOWS-1250", central},
    Known{"ISO-8859-2", latin2},
    Known{"WINDOWS-1251", cyrillic},
    Known{"ISO-8859-5", {"ISO-8859-5", "ISO-8859-5"}},
    Known{"KOI8-R", {"KOI8-R", "KOI8-R"}},
    Known{"WINDOWS-1253", {"windows-1253", "windows-1253"}},
    Known{"ISO-8859-7", {"ISO-8859-7", "ISO-8859-7"}},
    Known{"ISO-8859-9", {"windows-1254", "windows-1254"}},
    Known{"WINDOWS-1255", {"windows-1255", "windows-1255"}},
    Known{"ISO-8859-8", {"ISO-8859-8", "ISO-8859-8"}},
    Known{"WINDOWS-1256", {"windows-1256", "windows-1256"}},
    Known{"ISO-8859-13", {"windows-1257", "windows-1257"}},
    Known{"TIS-620", {"windows-874", "windows-874"}},
    Known{"SHIFT_JIS", {"Shift_JIS", "windows-31j"}},
    Known{"EUC-JP", {"EUC-JP", "EUC-JP"}},
    Known{"GB18030", {"GB18030", "gb18030"}},
    Known{"BIG5", {"Big5", "Big5"}},
    Known{"EUC-KR", {"EUC-KR", "windows-949"}},
    Known{"UHC", {"EUC-KR", "windows-949"}},
};

// The lines that are not ASCII, from anywhere in the file, one sample's worth.
std::string telling_lines(std::string_view bytes) {
  constexpr std::size_t enough = 256UL << 10U;
  constexpr std::size_t longest_line = 4096;
  const auto beyond_ascii = [](char c) { return (static_cast<unsigned char>(c) & 0x80U) != 0; };
  std::string lines;
  for (std::size_t at = 0; at < bytes.size() && lines.size() < enough;) {
    const auto end = std::min(bytes.find_first_of("\r\n", at), bytes.size());
    const auto line = bytes.substr(at, std::min(end - at, longest_line));
    if (std::ranges::any_of(line, beyond_ascii)) lines.append(line).append(1, '\n');
    at = end + 1;
  }
  return lines.empty() ? std::string(bytes.substr(0, enough)) : lines;
}

std::optional<Encoding> answer_of_uchardet(std::string_view sample) {
  struct Delete {
    void operator()(uchardet_t detector) const { uchardet_delete(detector); }
  };
  const std::unique_ptr<uchardet, Delete> detector(uchardet_new());
  if (uchardet_handle_data(detector.get(), sample.data(), sample.size()) != 0) return std::nullopt;
  uchardet_data_end(detector.get());
  const std::string_view name = uchardet_get_charset(detector.get());
  const auto found = std::ranges::find_if(known, [&](const Known& each) { return each.uchardet == name; });
  return found == known.end() ? std::nullopt : std::optional(found->encoding);
}

}  // namespace

Encoding likely_encoding(std::string_view bytes) {
  constexpr std::size_t words_enough_for_statistics = 40;
  const auto sample = telling_lines(bytes);
  const auto shapes_in = [&](const Encoding& encoding) { return word_shapes(to_utf8(sample, encoding.icu)); };
  Encoding best = western;
  auto shapes = shapes_in(best);
  const auto answer = answer_of_uchardet(sample);
  if (answer) {
    const auto of_answer = shapes_in(*answer);
    const bool surer = of_answer.strange < shapes.strange ||
                       (of_answer.strange == shapes.strange && of_answer.words >= words_enough_for_statistics);
    if (surer) {
      best = *answer;
      shapes = of_answer;
    }
  }
  for (const Encoding& other : {cyrillic, central, latin2}) {
    if (shapes.strange == 0) break;
    const auto of_other = shapes_in(other);
    if (2 * of_other.strange >= shapes.strange) continue;
    best = other;
    shapes = of_other;
  }
  return best;
}

}  // namespace roster
