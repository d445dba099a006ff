// Whom one person could help, among 10,000 who are in, asked of the kiosk's recorder as a badge's scan asks it; beside
// a plain scan for the same words over the same lines.
#include <fmt/format.h>

#include <random>

#include "evening.h"
#include "figure.h"
#include "store/recorder.h"
#include "support/random.h"

namespace {

using domain::Field;

constexpr int many = 10'000;
constexpr int asked = 300;
constexpr std::size_t vocabulary = 3000;
const base::Instant now = base::from_millis(1'795'003'600'000);

/// A word is the rarer, the greater its number: as in what people write.
class Words {
 public:
  std::string line() {
    std::string line;
    for (int i = 0; i < 5; ++i) {
      const auto share = std::uniform_real_distribution<>(0, 1)(chance_);
      const auto number = static_cast<std::size_t>(share * share * share * static_cast<double>(vocabulary));
      line += (i == 0 ? "" : " ") + word(number);
    }
    return line;
  }

 private:
  static std::string word(std::size_t number) {
    constexpr std::string_view parts[] = {"ba", "ro", "ki", "nel", "tur", "mas", "vi", "lon", "dep", "sha"};
    std::string made;
    for (std::size_t rest = number + 10; rest > 0; rest /= 10) made += parts[rest % 10];
    return made;
  }

  std::mt19937 chance_{18};  // NOLINT(bugprone-random-generator-seed): the same room every time
};

struct Lines {
  domain::RegistrationId id;
  std::string offer, ask;
};

std::vector<Lines> fill(const bench::Evening& evening, store::Writer& writer) {
  Words words;
  std::vector<Lines> lines;
  std::vector<domain::FactBody> facts;
  const auto registrations = writer.read().registrations(evening.event());
  bench::expect(registrations.has_value(), "read the registrations");
  lines.reserve(registrations->size());
  facts.reserve(2 * registrations->size());
  for (const auto& row : *registrations) {
    lines.push_back({row.id, words.line(), words.line()});
    facts.emplace_back(domain::PersonEdited{
        row.person,
        row.id,
        {},
        {},
        {{Field::offer, lines.back().offer, {}}, {Field::ask, lines.back().ask, {}}, {Field::words_shown, "yes", {}}}});
    facts.emplace_back(domain::CheckedIn{evening.event(), row.id, std::nullopt, domain::CheckInWay::ticket, "Door 1"});
  }
  bench::expect(writer.append(facts, now).has_value(), "let everybody in");
  return lines;
}

/// How many lines hold a word of this one.
std::size_t plain_scan(const std::vector<Lines>& room, const Lines& mine) {
  std::size_t found = 0;
  const auto holds_one_of = [](const std::string& line, const std::string& words) {
    for (std::size_t at = 0; at < words.size();) {
      const auto end = std::min(words.find(' ', at), words.size());
      if (line.find(std::string_view(words).substr(at, end - at)) != std::string::npos) return true;
      at = end + 1;
    }
    return false;
  };
  for (const auto& other : room) found += holds_one_of(other.ask, mine.offer) || holds_one_of(other.offer, mine.ask);
  return found;
}

}  // namespace

int main() {
  const bench::Evening evening(many);
  const auto writer = evening.open();
  const auto room = fill(evening, *writer);
  auto recorder = store::Recorder::open(*writer, evening.event(), "Door 1", support::seeded(9));
  bench::expect(recorder.has_value(), "open the recorder");

  bench::Times measured;
  bench::Times yard;
  std::size_t suggested = 0;
  std::size_t scanned = 0;
  for (int i = 0; i < asked; ++i) {
    const auto& mine = room[static_cast<std::size_t>(i) * room.size() / asked];
    kiosk::Message answer;
    measured.push_back(bench::time_of([&] { answer = (*recorder)->run(kiosk::LookAtIntroductions{mine.id}, now); }));
    suggested += std::get<kiosk::MyIntroductions>(answer).suggested.size();
    yard.push_back(bench::time_of([&] { scanned += plain_scan(room, mine); }));
  }
  bench::expect(suggested > 0 && scanned > 0, "find anybody to suggest");
  bench::print(fmt::format("whom one of {} could help, {} suggestions", many, suggested), measured,
               "a plain scan for the same words", yard);
}
