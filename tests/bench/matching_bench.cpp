// Who could help whom among 10,000: all at once, one at a time, and somebody whose words change. Beside one pass of
// ICU's word boundaries over the same lines, which every way of comparing words has to do.
#include <fmt/format.h>
#include <unicode/brkiter.h>
#include <unicode/utext.h>

#include <array>
#include <random>
#include <string_view>

#include "figure.h"
#include "matching/matching.h"
#include "support/random.h"

namespace {

constexpr std::size_t many = 10'000;
constexpr std::size_t words_of_the_trade = 6'000;

using Dice = std::mt19937_64;

/// Words as they are in a language: a few very frequent, most of them rare (Zipf), with the endings of English.
class Vocabulary {
 public:
  explicit Vocabulary(Dice& dice) {
    static constexpr std::array<std::string_view, 20> parts{"ba",  "con", "der", "fin", "ga",  "lo", "mar",
                                                            "mi",  "no",  "per", "po",  "pri", "re", "sal",
                                                            "sen", "ta",  "te",  "ti",  "ven", "vor"};
    static constexpr std::array<std::string_view, 6> endings{"", "s", "ing", "er", "ers", "tion"};
    words_.reserve(words_of_the_trade);
    weights_.reserve(words_of_the_trade);
    for (std::size_t i = 0; i < words_of_the_trade; ++i) {
      std::string word;
      for (std::size_t n = 2 + dice() % 2; n > 0; --n) word += parts[dice() % parts.size()];
      word += endings[dice() % endings.size()];
      words_.push_back(std::move(word));
      weights_.push_back(1.0 / static_cast<double>(i + 3));
    }
    pick_ = std::discrete_distribution<std::size_t>(weights_.begin(), weights_.end());
  }

  [[nodiscard]] std::string line(Dice& dice) {
    static constexpr std::array<std::string_view, 5> beginnings{"", "Looking for ", "Ich suche ", "Busco ",
                                                                "I can help with "};
    std::string line(beginnings[dice() % beginnings.size()]);
    for (std::size_t n = 2 + dice() % 5; n > 0; --n) line += words_[pick_(dice)] + (n > 1 ? " " : "");
    return line;
  }

 private:
  std::vector<std::string> words_;
  std::vector<double> weights_;
  std::discrete_distribution<std::size_t> pick_;
};

std::vector<matching::Entry> crowd() {
  Dice dice(20260214);
  Vocabulary vocabulary(dice);
  const auto random = support::seeded(7);
  std::vector<matching::Entry> people;
  people.reserve(many);
  for (std::size_t i = 0; i < many; ++i) {
    people.push_back({domain::RegistrationId::random(random), domain::PersonId::random(random),
                      "House " + std::to_string(dice() % 4'000), vocabulary.line(dice), vocabulary.line(dice)});
  }
  return people;
}

/// The number of words, so that nobody optimises the pass away.
std::size_t one_pass(const std::vector<matching::Entry>& people, icu::BreakIterator& iterator) {
  std::size_t words = 0;
  for (const auto& entry : people) {
    for (const std::string* line : {&entry.offer, &entry.ask}) {
      UErrorCode status = U_ZERO_ERROR;
      UText text = UTEXT_INITIALIZER;
      utext_openUTF8(&text, line->data(), static_cast<int64_t>(line->size()), &status);
      iterator.setText(&text, status);
      for (int32_t to = iterator.first(); to != icu::BreakIterator::DONE; to = iterator.next()) {
        words += iterator.getRuleStatus() >= UBRK_WORD_NONE_LIMIT ? 1 : 0;
      }
      utext_close(&text);
    }
  }
  return words;
}

}  // namespace

int main() {
  const auto people = crowd();
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<icu::BreakIterator> iterator(
      icu::BreakIterator::createWordInstance(icu::Locale::getRoot(), status));
  if (U_FAILURE(status)) return 1;
  const auto anybody = [](const matching::Entry&, const matching::Entry&) { return true; };

  std::size_t words = 0;
  bench::Times passes;
  bench::Times all_at_once;
  matching::Matching room;
  std::size_t told = 0;
  for (int round = 0; round < 3; ++round) {
    passes.push_back(bench::processor_time_of([&] { words = one_pass(people, *iterator); }));
    all_at_once.push_back(bench::processor_time_of([&] {
      room = {};
      for (const auto& entry : people) room.put(entry);
      told = 0;
      for (const auto& one : room.suggestions_for_all(anybody)) told += one.suggestions.size();
    }));
  }
  fmt::print("{} people, {} words, {} suggestions\n", people.size(), words, told);
  bench::print("words read, suggestions for all 10,000", all_at_once, "one pass of ICU over their lines", passes);

  bench::Times one;
  bench::Times changed;
  for (std::size_t i = 0; i < many; i += 20) {
    one.push_back(bench::processor_time_of([&] { told += room.suggestions_for(people[i].id, anybody, 3).size(); }));
    changed.push_back(bench::processor_time_of([&] { room.put(people[i]); }));
  }
  bench::print("suggestions for one of 10,000", one, "one pass of ICU over all lines", passes);
  bench::print("somebody's words change", changed, "one pass of ICU over all lines", passes);
  fmt::print("guide on this project's machine: all under 2,000 ms, one under 20 ms\n");
  return 0;
}
