#include "matching/words.h"

#include <unicode/brkiter.h>
#include <unicode/normalizer2.h>
#include <unicode/unistr.h>
#include <unicode/uscript.h>
#include <unicode/utext.h>

#include <algorithm>

#include "base/fold.h"
#include "base/text.h"
#include "matching/same_words.h"
#include "matching/stop_words.h"

namespace matching {

namespace {

/// Lower case with its accents, which the stemmers of German, French and Spanish look at.
std::string lowered(std::string_view word) {
  UErrorCode status = U_ZERO_ERROR;
  auto unicode = icu::UnicodeString::fromUTF8(icu::StringPiece(word.data(), static_cast<int32_t>(word.size())));
  unicode.foldCase();
  const auto* nfc = icu::Normalizer2::getNFCInstance(status);
  std::string out;
  if (U_SUCCESS(status)) nfc->normalize(unicode, status).toUTF8String(out);
  return U_SUCCESS(status) ? out : std::string(word);
}

bool is_han(char32_t c) {
  UErrorCode status = U_ZERO_ERROR;
  return uscript_getScript(static_cast<UChar32>(c), &status) == USCRIPT_HAN;
}

/// Two neighbouring characters each: ICU cuts 风险投资 as one word here and as two there.
Keys pairs_of_han(std::string_view word) {
  const auto letters = base::code_points(word);
  Keys pairs;
  if (letters.size() < 3 || !std::ranges::all_of(letters, is_han)) return pairs;
  pairs.reserve(letters.size());
  for (std::size_t at = 0; at + 1 < letters.size(); ++at) {
    base::append_utf8(pairs.emplace_back(), letters[at]);
    base::append_utf8(pairs.back(), letters[at + 1]);
  }
  return pairs;
}

/// A single letter says nothing but in Chinese and Japanese, and in C++ and C#.
bool says_nothing(std::string_view folded) {
  const auto letters = base::code_points(folded);
  return letters.empty() || (letters.size() == 1 && !is_han(letters.front()) && letters.front() < 0x3000);
}

void add(Keys& keys, std::string key) {
  if (!key.empty() && std::ranges::find(keys, key) == keys.end()) keys.push_back(std::move(key));
}

/// The names of two languages that word boundaries take apart.
std::string spelled_out(std::string_view line) {
  std::string text(line);
  for (const auto& [from, to] : {std::pair<std::string_view, std::string_view>{"C++", "Cplusplus"},
                                 {"c++", "cplusplus"},
                                 {"C#", "Csharp"},
                                 {"c#", "csharp"}}) {
    for (auto at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size())) {
      text.replace(at, from.size(), to);
    }
  }
  return text;
}

}  // namespace

struct Words::Cutter {
  std::unique_ptr<icu::BreakIterator> iterator;

  Cutter() {
    UErrorCode status = U_ZERO_ERROR;
    iterator.reset(icu::BreakIterator::createWordInstance(icu::Locale::getRoot(), status));
    if (U_FAILURE(status)) iterator.reset();
  }

  struct Piece {
    std::string_view text;
    std::size_t at;
  };

  /// Words and numbers, without what stands between them. Without ICU's data: what blanks separate.
  [[nodiscard]] std::vector<Piece> cut(const std::string& line) const {
    std::vector<Piece> pieces;
    UErrorCode status = U_ZERO_ERROR;
    UText text = UTEXT_INITIALIZER;
    utext_openUTF8(&text, line.data(), static_cast<int64_t>(line.size()), &status);
    if (iterator) iterator->setText(&text, status);
    if (!iterator || U_FAILURE(status)) {
      utext_close(&text);
      for (const auto word : base::words_of(line)) {
        pieces.push_back({word, static_cast<std::size_t>(word.data() - line.data())});
      }
      return pieces;
    }
    for (int32_t from = iterator->first(), to = iterator->next(); to != icu::BreakIterator::DONE;
         from = to, to = iterator->next()) {
      if (iterator->getRuleStatus() < UBRK_WORD_NONE_LIMIT) continue;
      const auto at = static_cast<std::size_t>(from);
      pieces.push_back({std::string_view(line).substr(at, static_cast<std::size_t>(to - from)), at});
    }
    utext_close(&text);
    return pieces;
  }
};

Words::Words() : cutter_(std::make_unique<Cutter>()) {
  for (const auto list : stop_words()) {
    for (const auto word : base::words_of(list)) stop_words_.insert(word);
  }
  for (const auto meaning : same_words()) {
    const auto words = base::words_of(meaning);
    const std::string name = "=" + std::string(words.front());
    for (const auto word : words) {
      meanings_.emplace(std::string(word), name);
      // Longer ones by their stems as well, so that "Investoren" and "inversores" are found; of a short word little is
      // left that is its own.
      if (word.size() < 6) continue;
      for (auto& stem : stemmers_.stems(word)) {
        if (stem.size() >= 5) meanings_.emplace(base::folded(stem), name);
      }
    }
  }
}

Words::~Words() = default;
Words::Words(Words&&) noexcept = default;
Words& Words::operator=(Words&&) noexcept = default;

Keys Words::with_meaning(Keys keys) const {
  for (std::size_t at = 0, all = keys.size(); at < all; ++at) {
    const auto found = meanings_.find(keys[at]);
    if (found == meanings_.end()) continue;
    add(keys, found->second);
    break;  // one meaning a word; the form as written was asked first
  }
  return keys;
}

Keys Words::keys_of(const std::string& word) {
  if (const auto known = known_.find(word); known != known_.end()) return known->second;
  Keys keys;
  const std::string folded = base::folded(word);
  if (!says_nothing(folded) && !stop_words_.contains(folded)) {
    keys.push_back(folded);
    for (const auto& stem : stemmers_.stems(word)) add(keys, base::folded(stem));
    // Accents are often left out when typing.
    for (const auto& stem : stemmers_.stems(folded)) add(keys, stem);
    for (auto& pair : pairs_of_han(folded)) add(keys, std::move(pair));
    keys = with_meaning(std::move(keys));
  }
  return known_.emplace(word, std::move(keys)).first->second;
}

std::vector<Keys> Words::of(std::string_view line) {
  const std::string text = spelled_out(line);
  const auto pieces = cutter_->cut(text);
  std::vector<Keys> words;
  words.reserve(pieces.size());
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    const auto& [piece, at] = pieces[i];
    const std::string word = lowered(piece);
    Keys keys = keys_of(word);
    // "co-founder", "e-commerce": also as people write them in one.
    const std::size_t after = at + piece.size();
    if (i + 1 < pieces.size() && pieces[i + 1].at == after + 1 && text[after] == '-') {
      const Keys joined = keys_of(word + lowered(pieces[i + 1].text));
      for (const auto& key : joined) add(keys, key);
    }
    if (keys.empty()) continue;
    const auto same = [&](const Keys& there) { return there.front() == keys.front(); };
    if (std::ranges::none_of(words, same)) words.push_back(std::move(keys));
  }
  return words;
}

}  // namespace matching
