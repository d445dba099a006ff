#include "roster/name_script.h"

#include <unicode/uchar.h>
#include <unicode/uscript.h>

#include "base/text.h"

namespace roster {

NameScript script_of(std::string_view name) {
  bool han = false;
  bool hangul = false;
  bool hiragana = false;
  bool katakana = false;
  for (const char32_t point : base::code_points(name)) {
    const auto c = static_cast<UChar32>(point);
    auto status = U_ZERO_ERROR;
    const auto script = uscript_getScript(c, &status);
    han = han || script == USCRIPT_HAN;
    hangul = hangul || script == USCRIPT_HANGUL;
    hiragana = hiragana || script == USCRIPT_HIRAGANA;
    katakana = katakana || script == USCRIPT_KATAKANA;
    const bool cjk =
        script == USCRIPT_HAN || script == USCRIPT_HANGUL || script == USCRIPT_HIRAGANA || script == USCRIPT_KATAKANA;
    if (!cjk && u_isalpha(c) != 0 && script != USCRIPT_COMMON && script != USCRIPT_INHERITED) return NameScript::other;
  }
  if (hangul) return NameScript::hangul;
  if (hiragana || (han && katakana)) return NameScript::japanese;
  if (katakana) return NameScript::katakana;
  return han ? NameScript::han : NameScript::other;
}

bool is_in_capitals(std::string_view word) {
  int capitals = 0;
  for (const char32_t point : base::code_points(word)) {
    const auto c = static_cast<UChar32>(point);
    if (u_isalpha(c) == 0) continue;
    const auto mask = U_GET_GC_MASK(c);
    if ((mask & (U_GC_LU_MASK | U_GC_LT_MASK)) == 0) return false;
    ++capitals;
  }
  return capitals >= 2;
}

}  // namespace roster
