#pragma once
// An address finds nobody (product.md: the search is no presence finder). But a name in kanji has no Latin spelling
// that could be told from its letters, and in a roster the only one is often in the address: hasegawa.sakura@… is
// 長谷川 さくら. There the front part is read as one more spelling of the name, never as an address.
#include <string>

#include "search/entry.h"
#include "search/spellings.h"

namespace search {

/// The words of the address's front part where they are plausibly the name; else nothing.
///
/// Only for names that hold letters other than Latin ones; only where the front part has two words or more, none of
/// them a number ("office7574", "mail3736" are no names); and only where one of them sounds like a transliteration of
/// a part of the name. So an assistant's address, or "sales.team", does not put other people's names behind itself.
[[nodiscard]] std::string spelling_in_address(const Entry& entry, const Spellings& spellings);

}  // namespace search
