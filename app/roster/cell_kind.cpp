#include "roster/cell_kind.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <array>

#include "base/fold.h"
#include "base/text.h"
#include "roster/address.h"
#include "roster/ticket_state.h"

namespace roster {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_ascii_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

auto digits_in(std::string_view cell) { return std::ranges::count_if(cell, is_digit); }

constexpr std::size_t longest_name = 120;  // bytes: more is a sentence
constexpr int most_words = 5;

constexpr auto salutations = std::to_array<std::string_view>(
    {"mr",   "mrs",  "ms",      "miss",    "mx", "dr",   "prof",   "prof dr",  "sir",    "madam",
     "herr", "frau", "herr dr", "frau dr", "m",  "mme",  "mlle",   "monsieur", "madame", "sr",
     "sra",  "srta", "don",     "dona",    "様", "さん", "divers", "none"});

}  // namespace

bool looks_like_address(std::string_view cell) {
  return cell.find('@') != std::string_view::npos && !address_key(cell).empty();
}

bool looks_like_phone(std::string_view cell) {
  constexpr std::string_view between = " +-()/.";
  const auto digits = digits_in(cell);
  return digits >= 6 && digits <= 17 &&
         std::ranges::all_of(cell, [&](char c) { return is_digit(c) || between.find(c) != std::string_view::npos; });
}

bool is_written_as_phone(std::string_view cell) {
  const bool signs = cell.front() == '+' || cell.front() == '0' || cell.find_first_of(" ()/") != std::string_view::npos;
  return looks_like_phone(cell) && signs && cell.find("..") == std::string_view::npos;
}

bool looks_like_url(std::string_view cell) {
  const auto lower = base::ascii_lower(cell.substr(0, 8));
  return (lower.starts_with("http://") || lower.starts_with("https://")) && cell.find(' ') == std::string_view::npos;
}

bool looks_like_code(std::string_view cell) {
  const bool one_piece = cell.size() >= 6 && cell.size() <= 64 && std::ranges::all_of(cell, [](char c) {
                           return is_digit(c) || is_ascii_letter(c) || c == '-' || c == '_';
                         });
  if (!one_piece) return false;
  const auto digits = digits_in(cell);
  return digits >= 10 || (digits > 0 && std::ranges::any_of(cell, is_ascii_letter));
}

bool looks_like_number(std::string_view cell) {
  return digits_in(cell) > 0 && std::ranges::all_of(cell, [](char c) {
           return is_digit(c) || c == '.' || c == ',' || c == '-' || c == '+' || c == '%';
         });
}

bool looks_like_name(std::string_view cell) {
  if (cell.empty() || cell.size() > longest_name || answer_called(cell)) return false;
  int words = 1;
  bool letters = false;
  for (const char32_t point : base::code_points(cell)) {
    const auto c = static_cast<UChar32>(point);
    const auto mask = U_GET_GC_MASK(c);
    constexpr std::u32string_view signs = U".'’`´-·・,‐";
    if (u_isUWhiteSpace(c) != 0) {
      ++words;
    } else if ((mask & U_GC_L_MASK) != 0) {
      letters = true;
    } else if ((mask & (U_GC_M_MASK | U_GC_CF_MASK)) == 0 && signs.find(point) == std::u32string_view::npos) {
      return false;
    }
  }
  return letters && words <= most_words;
}

bool is_one_word(std::string_view cell) {
  return looks_like_name(cell) && base::words_of(base::single_line(cell)).size() == 1;
}

bool is_salutation(std::string_view cell) {
  return std::ranges::find(salutations, base::folded(cell)) != salutations.end();
}

}  // namespace roster
