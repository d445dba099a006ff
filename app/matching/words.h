#pragma once
// What a line is about, as words that can be compared. Lines are cut by Unicode's word boundaries (UAX 29, with ICU's
// dictionaries for Chinese, Japanese and Thai), so that languages without spaces work too.
//
// A line of six words does not tell its language for certain ("Design, Marketing"), and a wrong guess would part words
// that belong together. So each word carries the stems of all languages of its script, and two words are the same where
// they share one: the rarest they share is what counts.
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "matching/stemmers.h"

namespace matching {

/// One word by all the keys it can be met under: as it stands (folded) first, then its stems.
using Keys = std::vector<std::string>;

/// One thread: ICU's and Snowball's objects are not shared.
class Words {
 public:
  Words();
  ~Words();
  Words(const Words&) = delete;
  Words& operator=(const Words&) = delete;
  Words(Words&&) noexcept;
  Words& operator=(Words&&) noexcept;

  /// Without stop words, each word once, in the order of the line.
  [[nodiscard]] std::vector<Keys> of(std::string_view line);

 private:
  struct Cutter;
  [[nodiscard]] Keys keys_of(const std::string& word);
  [[nodiscard]] Keys with_meaning(Keys keys) const;

  std::unique_ptr<Cutter> cutter_;
  Stemmers stemmers_;
  std::unordered_set<std::string_view> stop_words_;
  std::unordered_map<std::string, std::string> meanings_;  // key to the meaning it stands for
  std::unordered_map<std::string, Keys> known_;            // people use the same few thousand words
};

}  // namespace matching
