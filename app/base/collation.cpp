#include "base/collation.h"

#include <unicode/coll.h>
#include <unicode/uscript.h>

#include <memory>

#include "base/fold.h"
#include "base/letter_case.h"
#include "base/text.h"

namespace base {

std::string sort_key(std::string_view text) {
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<icu::Collator> collator(icu::Collator::createInstance(icu::Locale::getRoot(), status));
  if (U_FAILURE(status)) return std::string(text);  // without ICU's data: the order of code points
  const auto wide = icu::UnicodeString::fromUTF8({text.data(), static_cast<int32_t>(text.size())});
  std::string key(static_cast<std::size_t>(collator->getSortKey(wide, nullptr, 0)), '\0');
  collator->getSortKey(wide, reinterpret_cast<uint8_t*>(key.data()), static_cast<int32_t>(key.size()));
  if (!key.empty()) key.pop_back();  // the 0 at its end
  return key;
}

std::string index_letter(std::string_view text) {
  const auto letters = code_points(folded(text));
  if (letters.empty()) return "…";
  const auto first = static_cast<UChar32>(letters.front());
  UErrorCode status = U_ZERO_ERROR;
  const auto script = uscript_getScript(first, &status);
  const bool has_index = script != USCRIPT_HAN && script != USCRIPT_HIRAGANA && script != USCRIPT_KATAKANA &&
                         script != USCRIPT_HANGUL && script != USCRIPT_COMMON;
  if (U_FAILURE(status) || !has_index) return "…";
  std::string letter;
  append_utf8(letter, letters.front());
  return upper(letter);
}

}  // namespace base
