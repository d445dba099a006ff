#pragma once
// Words that say nothing about what a line is about, in the languages guests write in: articles, pronouns, and the
// verbs of asking and offering ("looking for", "suche", "busco", "cherche", "寻找").
#include <span>
#include <string_view>

namespace matching {

/// One text per language, folded (base/fold.h), separated by spaces.
[[nodiscard]] std::span<const std::string_view> stop_words();

}  // namespace matching
