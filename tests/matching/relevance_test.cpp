// Whether a suggestion makes sense, as a person judged it before: tests/matching/data.
#include <algorithm>
#include <charconv>
#include <fstream>
#include <map>
#include <set>

#include "base/text.h"
#include "matching/matching.h"
#include "matching/room.h"
#include "support/catch.h"

namespace {

struct Judged {
  matching::Matching room;
  std::set<std::pair<std::size_t, std::size_t>> good;  // who asks, who offers
  std::size_t people = 0;
};

std::vector<std::string> split(const std::string& line, char separator) {
  std::vector<std::string> cells;
  std::size_t from = 0;
  while (from <= line.size()) {
    const auto to = std::min(line.find(separator, from), line.size());
    cells.emplace_back(base::trimmed(std::string_view(line).substr(from, to - from)));
    from = to + 1;
  }
  return cells;
}

Judged read_evening() {
  Judged judged;
  std::ifstream file(std::string(LANYARD_TEST_DATA) + "/matching/data/evening.txt");
  REQUIRE(file.good());
  for (std::string line; std::getline(file, line);) {
    const auto cells = split(line, '|');
    REQUIRE(cells.size() == 5);
    const auto number = std::stoul(cells[0]);
    judged.room.put({tests::id_of(number), tests::person(number), cells[1], cells[2], cells[3]});
    judged.people = std::max(judged.people, number);
    for (const auto& helper : split(cells[4], ',')) judged.good.emplace(number, std::stoul(helper));
  }
  return judged;
}

/// The pair as it was judged: the one who asks first.
std::pair<std::size_t, std::size_t> asker_first(std::size_t one, std::size_t other, domain::SuggestedBecause because) {
  return because == domain::SuggestedBecause::can_help_you ? std::pair{one, other} : std::pair{other, one};
}

}  // namespace

TEST_CASE("of three suggestions most make sense to a person, and nearly all who could help are found") {
  const Judged judged = read_evening();
  std::map<domain::RegistrationId, std::size_t> number;
  for (std::size_t i = 1; i <= judged.people; ++i) number[tests::id_of(i)] = i;
  std::size_t shown = 0;
  std::size_t sensible = 0;
  std::set<std::pair<std::size_t, std::size_t>> found;
  std::string wrong;
  for (std::size_t one = 1; one <= judged.people; ++one) {
    for (const auto& suggestion : judged.room.suggestions_for(tests::id_of(one), tests::anybody, 3)) {
      const auto pair = asker_first(one, number.at(suggestion.whom), suggestion.because);
      ++shown;
      if (judged.good.contains(pair)) {
        ++sensible;
        found.insert(pair);
      } else {
        wrong += suggestion.your_words + " <-> " + suggestion.their_words + "\n";
      }
    }
  }
  std::string missed;
  std::size_t lost = 0;
  for (const auto& [asks, offers] : judged.good) {
    // Two who could help each other are suggested by the words of the better direction.
    if (!found.contains({asks, offers}) && !found.contains({offers, asks})) {
      ++lost;
      missed +=
          judged.room.find(tests::id_of(asks))->ask + " <- " + judged.room.find(tests::id_of(offers))->offer + "\n";
    }
  }
  INFO("shown " << shown << ", sensible " << sensible << ", judged good " << judged.good.size() << ", lost " << lost
                << "\nwrong:\n"
                << wrong << "missed:\n"
                << missed);
  CHECK(shown >= 40);
  CHECK(sensible * 100 >= shown * 80);  // precision at 3
  CHECK(lost * 100 <= judged.good.size() * 15);
}
