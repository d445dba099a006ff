#include "roster/titles.h"

#include <algorithm>
#include <array>
#include <optional>

#include "base/fold.h"
#include "base/text.h"
#include "roster/title_words.h"

namespace roster {
namespace {

bool holds(Words list, std::string_view folded) { return std::ranges::find(list, folded) != list.end(); }

bool is_ascii(std::string_view text) {
  return std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

// Whole words; scripts without spaces have none.
bool has_words(std::string_view folded, std::string_view words) {
  if (!is_ascii(words)) return folded.find(words) != std::string_view::npos;
  for (auto at = folded.find(words); at != std::string_view::npos; at = folded.find(words, at + 1)) {
    const auto end = at + words.size();
    if ((at == 0 || folded[at - 1] == ' ') && (end == folded.size() || folded[end] == ' ')) return true;
  }
  return false;
}

bool is_of_others(std::string_view folded) {
  return std::ranges::any_of(words_of_others(), [&](std::string_view word) { return has_words(folded, word); });
}

std::vector<Claim> whole_claims(std::string_view folded) {
  std::vector<Claim> claims;
  for (const auto& table : {titles_of_people(), titles_of_tickets(), titles_of_questions()}) {
    for (const auto& title : table) {
      if (title.text == folded) claims.push_back(title.claim);
    }
  }
  return claims;
}

std::string_view without_courtesy(std::string_view folded) {
  for (bool again = true; again;) {
    again = false;
    for (const auto word : courtesies_before()) {
      if (folded.size() <= word.size() + 1 || !folded.starts_with(word) || folded[word.size()] != ' ') continue;
      folded.remove_prefix(word.size() + 1);
      again = true;
    }
    for (const auto word : courtesies_after()) {
      if (folded.size() <= word.size() + 1 || !folded.ends_with(word)) continue;
      if (folded[folded.size() - word.size() - 1] != ' ') continue;
      folded.remove_suffix(word.size() + 1);
      again = true;
    }
  }
  return folded;
}

std::vector<Claim> plain_claims(std::string_view folded) {
  auto claims = whole_claims(folded);
  if (claims.empty()) claims = whole_claims(without_courtesy(folded));
  return claims;
}

// "E-mail / Courriel", "Name und Vorname": what it lists.
std::vector<std::string> listed(const std::string& title) {
  constexpr auto separators = std::to_array<std::string_view>(
      {"/", "|", "\n", ",", "&", "+", "／", "・", "、", " and ", " und ", " et ", " y ", " e "});
  std::vector<std::string> parts{title};
  for (const auto separator : separators) {
    std::vector<std::string> finer;
    for (const auto& part : parts) {
      std::size_t from = 0;
      for (auto at = part.find(separator); at != std::string::npos; at = part.find(separator, from)) {
        finer.push_back(part.substr(from, at - from));
        from = at + separator.size();
      }
      finer.push_back(part.substr(from));
    }
    parts = std::move(finer);
  }
  return parts;
}

bool is_name_role(Role role) { return role == Role::name || role == Role::given_name || role == Role::family_name; }

// Every part must say something, and all the same; parts of a name together are a name.
std::optional<Claim> claim_of_list(const std::string& title) {
  const auto parts = listed(title);
  if (parts.size() < 2) return std::nullopt;
  std::optional<Claim> common;
  for (const auto& part : parts) {
    const auto claims = plain_claims(base::folded(part));
    if (claims.empty()) return std::nullopt;
    if (!common) common = claims.front();
    if (common->role == claims.front().role) continue;
    if (!is_name_role(common->role) || !is_name_role(claims.front().role)) return std::nullopt;
    common->role = Role::name;
  }
  return common;
}

}  // namespace

std::vector<Claim> claims_of(const std::string& title) {
  const auto folded = base::folded(title);
  if (auto claims = plain_claims(folded); !claims.empty()) return claims;
  if (is_of_others(folded)) return {};
  if (const auto bracket = title.find_first_of("(["); bracket != std::string::npos && bracket > 0) {
    return claims_of(std::string(base::trimmed(title.substr(0, bracket))));
  }
  if (const auto bracket = title.find("（"); bracket != std::string::npos && bracket > 0) {
    return claims_of(title.substr(0, bracket));
  }
  if (const auto claim = claim_of_list(title)) return {*claim};
  for (const auto& question : common_questions()) {
    if (has_words(folded, question.text)) return {{question.role, Proof::not_against}};
  }
  return {};
}

bool is_bookkeeping(const std::string& title) { return holds(bookkeeping_titles(), base::folded(title)); }

bool is_something_else(const std::string& title) {
  const auto folded = base::folded(title);
  return holds(other_titles(), folded) || holds(bookkeeping_titles(), folded) || is_of_others(folded);
}

bool is_any_name(const std::string& title) { return holds(any_name_titles(), without_courtesy(base::folded(title))); }

}  // namespace roster
