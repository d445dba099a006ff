#include "roster/full_name.h"

#include <algorithm>
#include <optional>
#include <vector>

#include "base/fold.h"
#include "base/text.h"
#include "roster/name_script.h"
#include "roster/name_words.h"

namespace roster {
namespace {

using WordList = std::vector<std::string_view>;

constexpr std::size_t most_words = 6;

std::string joined(WordList::const_iterator from, WordList::const_iterator to) {
  std::string text;
  for (auto word = from; word != to; ++word) {
    if (!text.empty()) text += ' ';
    text += *word;
  }
  return text;
}

bool has_digit(std::string_view text) {
  return std::ranges::any_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

// "Tom & Jerry", "Ana and Bo": two people in one row stay as they wrote it.
bool is_several(const std::string& name, const WordList& words) {
  constexpr std::string_view joins = "&+/";
  const bool joined_by_sign = name.find_first_of(joins) != std::string::npos;
  return joined_by_sign || std::ranges::any_of(words, [](std::string_view word) {
           return word == "and" || word == "und" || word == "et" || word == "og" || word == "och";
         });
}

bool is_written_small(std::string_view word) {
  const auto first = std::ranges::find_if(word, [](char c) { return c != '\'' && c != '`'; });
  return first != word.end() && *first >= 'a' && *first <= 'z';
}

bool begins_alike(std::string_view left, std::string_view right) {
  const auto a = base::folded(left);
  const auto b = base::folded(right);
  return a.size() >= 2 && b.size() >= 2 && a.substr(0, 2) == b.substr(0, 2);
}

// A company says so (GmbH), or has several words; a single capitalized word is one unless it is short for a name
// that stands before it. In other scripts there is no telling it from a reading of the name.
bool is_company(std::string_view in_brackets, const WordList& name) {
  const WordList words = base::words_of(in_brackets);
  if (words.empty() || is_remark(in_brackets) || in_brackets.find('/') != std::string_view::npos) return false;
  if (in_brackets.find_first_of("\"?!") != std::string_view::npos) return false;
  if (std::ranges::any_of(words, is_legal_form)) return true;
  const auto is_ascii = [](char c) { return static_cast<unsigned char>(c) < 0x80; };
  const bool capital = words.front().front() >= 'A' && words.front().front() <= 'Z';
  if (!capital || !std::ranges::all_of(in_brackets, is_ascii)) return false;
  if (words.size() > 1) return true;
  const bool short_form = words.front().size() < 4 && !is_in_capitals(words.front());
  return name.size() > 1 && !short_form &&
         std::ranges::none_of(name, [&](std::string_view word) { return begins_alike(word, words.front()); });
}

void take_company(FullName& name) {
  const auto open = name.name.rfind('(');
  if (open == std::string::npos || open == 0 || name.name.back() != ')') return;
  const std::string before(base::trimmed(std::string_view(name.name).substr(0, open)));
  const auto inside = base::trimmed(std::string_view(name.name).substr(open + 1, name.name.size() - open - 2));
  if (before.empty() || before.find('(') != std::string::npos || !is_company(inside, base::words_of(before))) return;
  name.company = std::string(inside);
  name.name = before;
}

// Degrees and companies stand behind a comma too, but one says so.
bool is_behind_a_name(const WordList& words) {
  if (words.size() == 1 && is_in_capitals(words.front()) && words.front().size() < 5) return true;
  return std::ranges::all_of(words, is_suffix) || std::ranges::any_of(words, is_legal_form);
}

bool take_comma(FullName& name) {
  const auto comma = name.name.find(',');
  if (comma == std::string::npos) return false;
  if (name.name.find(',', comma + 1) != std::string::npos) return true;
  const auto family = base::trimmed(std::string_view(name.name).substr(0, comma));
  const auto given = base::trimmed(std::string_view(name.name).substr(comma + 1));
  const WordList before = base::words_of(family);
  const WordList behind = base::words_of(given);
  const bool parts = !before.empty() && !behind.empty() && before.size() <= 4 && behind.size() <= 4;
  if (!parts || has_digit(name.name) || is_behind_a_name(behind)) return true;
  name.family = std::string(family);
  name.given = std::string(given);
  name.name = joined_name(name.given, name.family);
  return true;
}

void set_parts(FullName& name, std::string given, std::string family) {
  name.given = std::move(given);
  name.family = std::move(family);
}

std::size_t letters_of(std::string_view word) { return base::code_points(word).size(); }

// Capitals are how families are told from given names in much of the world's paperwork. Two letters may be initials,
// and what is short behind a name may be a degree or a company.
bool is_family_in_capitals(std::string_view word) {
  const bool irish = (word.starts_with("Mc") || word.starts_with("Mac")) && is_in_capitals(word.substr(3));
  return irish || (is_in_capitals(word) && letters_of(word) >= 3 && word.find('.') == std::string_view::npos &&
                   !is_honorific(word) && !is_suffix(word));
}

// "DE LA CRUZ": short words count where the run holds a long one.
bool may_stand_in_capitals(std::string_view word) {
  return is_family_in_capitals(word) || (is_in_capitals(word) && (is_sure_particle(word) || is_iberian_particle(word)));
}

bool take_capitals(FullName& name, const WordList& words) {
  const auto capital = [](std::string_view word) { return may_stand_in_capitals(word); };
  const auto family = [](std::string_view word) { return is_family_in_capitals(word); };
  const auto head = std::find_if_not(words.begin(), words.end(), capital);
  if (head != words.begin() && head != words.end() && std::any_of(words.begin(), head, family) &&
      std::none_of(head, words.end(), family)) {
    set_parts(name, joined(head, words.end()), joined(words.begin(), head));
    return true;
  }
  const auto tail = std::find_if_not(words.rbegin(), words.rend(), capital).base();
  const bool one_given = tail - words.begin() == 1;
  const bool long_enough = std::any_of(tail, words.end(), [&](std::string_view word) {
    return is_family_in_capitals(word) && (one_given || letters_of(word) >= 4);
  });
  if (tail == words.begin() || tail == words.end() || !long_enough || std::any_of(words.begin(), tail, family)) {
    return false;
  }
  set_parts(name, joined(words.begin(), tail), joined(tail, words.end()));
  return true;
}

bool has_arabic_article(std::string_view word) {
  const auto lower = base::ascii_lower(word);
  return (lower.starts_with("al-") || lower.starts_with("el-")) && word.size() > 4;
}

bool take_particle(FullName& name, const WordList& words) {
  const auto particle = std::find_if(words.begin(), words.end(), [](std::string_view word) {
    return has_arabic_article(word) ||
           (is_written_small(word) && (is_sure_particle(word) || is_iberian_particle(word)));
  });
  if (particle == words.begin() || particle == words.end()) return false;
  const auto after = std::find_if(particle, words.end(), [](std::string_view word) { return !is_written_small(word); });
  if (after == words.end() && !has_arabic_article(words.back())) return false;
  const bool sure = has_arabic_article(*particle) || is_sure_particle(*particle);
  const bool single = particle - words.begin() == 1;
  if (!sure && (!single || is_devotional(*after))) return false;
  if (sure && is_vietnamese_family(words.front())) return false;
  if (is_honorific(words[static_cast<std::size_t>(particle - words.begin() - 1)])) return false;
  if (std::any_of(after == words.end() ? after : after + 1, words.end(), is_suffix)) return false;
  set_parts(name, joined(words.begin(), particle), joined(particle, words.end()));
  return true;
}

bool take_script(FullName& name, const WordList& words) {
  const auto script = script_of(name.name);
  const bool family_first = script == NameScript::han || script == NameScript::hangul || script == NameScript::japanese;
  if (!family_first || words.size() != 2) return false;
  set_parts(name, std::string(words[1]), std::string(words[0]));
  return true;
}

}  // namespace

FullName read_full_name(std::string_view cell) {
  FullName name;
  name.name = base::single_line(cell);
  take_company(name);
  const auto line = name.name;
  const WordList words = base::words_of(line);
  if (words.size() < 2 || words.size() > most_words || is_several(line, words)) return name;
  if (line.find_first_of("()\"[]") != std::string::npos || has_digit(line) || take_comma(name)) return name;
  if (take_script(name, words) || take_capitals(name, words) || take_particle(name, words)) return name;
  return name;
}

std::string joined_name(const std::string& given, const std::string& family) {
  if (given.empty() || family.empty()) return given + family;
  switch (script_of(given + family)) {
    case NameScript::han:
    case NameScript::hangul:
      return family + given;
    case NameScript::japanese:
      return family + " " + given;
    case NameScript::katakana:
    case NameScript::other:
      return given + " " + family;
  }
  return given + " " + family;
}

}  // namespace roster
