#pragma once
// The stems of a word in the languages that are written in its script, by Snowball's libstemmer
// (https://snowballstem.org). A stemmer object serves one thread at a time.
#include <memory>
#include <string>
#include <string_view>
#include <vector>

struct sb_stemmer;

namespace matching {

class Stemmers {
 public:
  Stemmers();

  /// `word` in lower case. Empty where its script has no stemmer here (Chinese, Thai): such words do not change.
  [[nodiscard]] std::vector<std::string> stems(std::string_view word);

 private:
  struct Delete {
    void operator()(sb_stemmer* stemmer) const;
  };
  struct Stemmer {
    int script;  // ICU's UScriptCode
    std::unique_ptr<sb_stemmer, Delete> stemmer;
  };
  std::vector<Stemmer> stemmers_;
};

}  // namespace matching
