#include "roster/word_shapes.h"

#include <unicode/uchar.h>
#include <unicode/uscript.h>

#include <vector>

#include "base/text.h"

namespace roster {
namespace {

constexpr std::size_t accents_in_a_row = 3;  // no Latin word has as many letters beyond ASCII side by side

bool ends_word(char32_t c) {
  return c < 0x80 ? u_isalpha(static_cast<UChar32>(c)) == 0 : u_isUWhiteSpace(static_cast<UChar32>(c)) != 0;
}

bool is_mark_of_text(char32_t c) {
  // Punctuation and signs that stand beside words, never in them.
  switch (c) {
    case U'€':
    case U'„':
    case U'“':
    case U'”':
    case U'‘':
    case U'’':
    case U'«':
    case U'»':
    case U'–':
    case U'—':
    case U'…':
    case U'•':
    case U'·':
    case U'°':
    case U'§':
    case U'®':
    case U'™':
    case U'©':
    case U'№':
      return true;
    default:
      return false;
  }
}

// The punctuation of East Asia.
bool is_wide(UChar32 c) {
  const auto width = u_getIntPropertyValue(c, UCHAR_EAST_ASIAN_WIDTH);
  return width == U_EA_WIDE || width == U_EA_FULLWIDTH;
}

UScriptCode script_of(char32_t c) {
  UErrorCode status = U_ZERO_ERROR;
  const auto script = uscript_getScript(static_cast<UChar32>(c), &status);
  return script == USCRIPT_HIRAGANA || script == USCRIPT_KATAKANA ? USCRIPT_HAN : script;
}

std::size_t strange_in(const std::vector<char32_t>& word) {
  std::size_t strange = 0;
  std::size_t accents = 0;
  char32_t before = 0;
  UScriptCode script = USCRIPT_COMMON;
  for (const char32_t c : word) {
    const auto letter = static_cast<UChar32>(c);
    if (u_isalpha(letter) == 0 && (U_MASK(u_charType(letter)) & U_GC_M_MASK) == 0) {
      if (!is_mark_of_text(c) && !is_wide(letter)) ++strange;
      before = 0;
      accents = 0;
      continue;
    }
    if (before != 0 && u_islower(static_cast<UChar32>(before)) != 0 && u_isupper(letter) != 0 && c >= 0x80) ++strange;
    const auto own = script_of(c);
    if (own != USCRIPT_COMMON && own != USCRIPT_INHERITED) {
      if (script != USCRIPT_COMMON && own != script) ++strange;
      script = own;
    }
    accents = c >= 0x80 && own == USCRIPT_LATIN ? accents + 1 : 0;
    if (accents >= accents_in_a_row) ++strange;
    before = c;
  }
  return strange;
}

}  // namespace

WordShapes word_shapes(std::string_view utf8) {
  WordShapes shapes;
  std::vector<char32_t> word;
  bool beyond_ascii = false;
  const auto end_word = [&] {
    if (beyond_ascii) {
      ++shapes.words;
      shapes.strange += strange_in(word);
    }
    word.clear();
    beyond_ascii = false;
  };
  for (const char32_t c : base::code_points(utf8)) {
    if (ends_word(c)) {
      end_word();
      continue;
    }
    word.push_back(c);
    beyond_ascii = beyond_ascii || c >= 0x80;
  }
  end_word();
  return shapes;
}

}  // namespace roster
