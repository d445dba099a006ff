#include "slips.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "base/fold.h"
#include "base/text.h"

namespace bench {
namespace {

using Engine = std::mt19937_64;
using Letters = std::vector<char32_t>;

std::string text_of(const Letters& letters) {
  std::string text;
  for (const char32_t c : letters) base::append_utf8(text, c);
  return text;
}

// A neighbour on the keyboard, the same for QWERTY, QWERTZ and AZERTY hands as far as they agree.
char32_t neighbour(char32_t letter) {
  constexpr std::array<std::string_view, 3> rows{"qwertyuiop", "asdfghjkl", "zxcvbnm"};
  for (const auto row : rows) {
    const auto at = row.find(static_cast<char>(letter));
    if (at != std::string_view::npos) return static_cast<char32_t>(row[at + 1 < row.size() ? at + 1 : at - 1]);
  }
  return letter;
}

enum class Slip { transposition, missing, doubled, neighbour };
constexpr std::array<std::pair<Slip, const char*>, 4> slips{{{Slip::transposition, "transposition"},
                                                             {Slip::missing, "missing letter"},
                                                             {Slip::doubled, "doubled letter"},
                                                             {Slip::neighbour, "neighbouring key"}}};

void apply(Slip slip, Letters& word, std::size_t at) {
  const auto place = word.begin() + static_cast<std::ptrdiff_t>(at);
  if (slip == Slip::transposition) std::swap(word[at], word[at - 1]);
  if (slip == Slip::missing) word.erase(place);
  if (slip == Slip::doubled) word.insert(place, *place);
  if (slip == Slip::neighbour) word[at] = neighbour(word[at]);
}

// The longest word: it is where slips happen.
std::string with_slips(const std::vector<std::string_view>& words, Slip slip, std::size_t count, Engine& engine) {
  const auto longest = std::ranges::max_element(words, {}, &std::string_view::size);
  auto letters = base::code_points(*longest);
  const auto half = letters.size() / count;
  for (auto i = count; i > 0; --i) {
    const auto from = (i - 1) * half + 1;
    apply(slip, letters, from + engine() % (half - 1));
  }
  std::string out;
  for (auto word = words.begin(); word != words.end(); ++word) {
    if (!out.empty()) out += ' ';
    out += word == longest ? text_of(letters) : std::string(*word);
  }
  return out;
}

std::string joined(const std::vector<std::string_view>& words, const char* between) {
  std::string out;
  for (const auto word : words) {
    if (!out.empty()) out += between;
    out += word;
  }
  return out;
}

}  // namespace

std::vector<Asked> slips_of(const search::Entry& entry, Engine& engine) {
  const auto folded = base::folded(entry.name);
  const auto words = base::words_of(folded);
  std::vector<Asked> asked;
  if (words.empty()) return asked;
  const auto add = [&](std::string kind, std::string typed) {
    asked.push_back({std::move(kind), std::move(typed), entry.person});
  };
  const auto longest = base::code_points(*std::ranges::max_element(words, {}, &std::string_view::size)).size();
  for (const auto& [slip, name] : slips) {
    const bool latin = std::ranges::all_of(folded, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
    if (slip == Slip::neighbour && !latin) continue;
    if (longest >= 4) add(name, with_slips(words, slip, 1, engine));
    if (longest >= 8) add(std::string("two slips: ") + name, with_slips(words, slip, 2, engine));
  }
  add("accents dropped", folded);
  if (words.size() < 2) return asked;
  add("missing space or hyphen", joined(words, ""));
  auto swapped = words;
  std::ranges::rotate(swapped, swapped.end() - 1);
  add("order swapped", joined(swapped, " "));
  const auto cut = folded.size() - base::words_of(folded).back().size() / 3;
  add("prefix", folded.substr(0, cut < folded.size() ? base::previous(folded, cut + 1) : cut));
  return asked;
}

}  // namespace bench
