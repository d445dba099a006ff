// Plays every *.journey of this folder; README.md beside it says what the lines mean.
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <functional>
#include <map>
#include <sstream>

#include "base/text.h"
#include "base/zone.h"
#include "stage.h"
#include "support/catch.h"

namespace {

using journeys::RosterLine;
using journeys::Stage;

std::string word_before(std::string& rest, const std::string& separator) {
  const auto at = rest.find(separator);
  std::string word(base::trimmed(std::string_view(rest).substr(0, at)));
  rest =
      at == std::string::npos ? "" : std::string(base::trimmed(std::string_view(rest).substr(at + separator.size())));
  return word;
}

RosterLine roster_line(std::string rest) {
  RosterLine line{.name = word_before(rest, ";")};
  const std::map<std::string, std::string RosterLine::*> parts = {
      {"ticket", &RosterLine::ticket},         {"company", &RosterLine::company}, {"email", &RosterLine::email},
      {"status", &RosterLine::status},         {"order", &RosterLine::order},     {"ask", &RosterLine::ask},
      {"remembered", &RosterLine::remembered}, {"offer", &RosterLine::offer}};
  while (!rest.empty()) {
    auto part = word_before(rest, ";");
    const auto name = word_before(part, " ");
    line.*parts.at(name) = part;
  }
  return line;
}

class Player {
 public:
  Player() {
    before_doors_["station"] = [&](const auto& rest) {
      stage_.model.settings.station = kiosk::station_named(rest).value();
    };
    before_doors_["capacity"] = [&](const auto& rest) { stage_.set_event(domain::Field::capacity, rest); };
    before_doors_["walk-ins"] = [&](const auto& rest) { stage_.set_event(domain::Field::walk_ins, rest); };
    before_doors_["list"] = [&](const auto& rest) { stage_.bring_list(rest); };
    before_doors_["prints"] = [&](auto rest) {
      const auto place = word_before(rest, ";");
      static_cast<void>(word_before(rest, "shared "));
      stage_.put_printer(place, rest);
    };
    before_doors_["badges"] = [&](auto rest) {
      static_cast<void>(word_before(rest, "at "));
      stage_.badges_lie_at(rest);
    };
    before_doors_["ahead"] = [&](const auto& rest) { stage_.print_ahead(rest); };
    before_doors_["guest"] = [&](const auto& rest) { stage_.add(roster_line(rest)); };

    before_doors_["reads"] = [&](auto rest) {
      const auto sample = word_before(rest, " ");
      stage_.read_list(sample, rest == "before" ? Stage::When::before : Stage::When::tonight);
    };
    before_doors_["before"] = [&](auto rest) {
      const auto one = word_before(rest, "+");
      const auto other = word_before(rest, ";");
      stage_.met_before(one, other, rest);
    };

    at_the_door_["at"] = [&](const auto& rest) { at(rest); };
    at_the_door_["wait"] = [&](const auto& rest) { stage_.pass(std::chrono::seconds(std::stoi(rest))); };
    at_the_door_["scan"] = [&](const auto& rest) { scan(rest); };
    at_the_door_["type"] = [&](const auto& rest) { type(rest); };
    at_the_door_["press"] = [&](const auto& rest) { press(rest); };
    at_the_door_["see"] = [&](const auto& rest) { REQUIRE(stage_.sees().shows(rest)); };
    at_the_door_["not"] = [&](const auto& rest) { REQUIRE_FALSE(stage_.sees().shows(rest.substr(4))); };  // "not see …"
    at_the_door_["in"] = [&](const auto& rest) { REQUIRE(stage_.in() == std::stoi(rest)); };
    at_the_door_["meetings"] = [&](const auto& rest) {
      REQUIRE(stage_.standing_meetings().size() == std::stoul(rest));
    };
    at_the_door_["promises"] = [&](const auto& rest) { REQUIRE(stage_.open_promises() == std::stoi(rest)); };
    at_the_door_["notes"] = [&](const auto& rest) { REQUIRE(stage_.notes() == std::stoi(rest)); };
    at_the_door_["chosen"] = [&](auto rest) {
      const auto name = word_before(rest, ";");
      const auto field = domain::field_named(word_before(rest, " "));
      REQUIRE(field);
      REQUIRE(stage_.chosen(name, *field) == rest);
    };
    at_the_door_["met"] = [&](const auto& rest) { met(rest); };
    at_the_door_["restart"] = [&](const auto&) { stage_.open_doors(); };
    at_the_door_["presses"] = [&](const auto& rest) { REQUIRE(stage_.presses() == std::stoi(rest)); };
    at_the_door_["screens"] = [&](const auto& rest) { REQUIRE(stage_.screens() == std::stoi(rest)); };
    at_the_door_["registered"] = [&](const auto& rest) { REQUIRE(stage_.registered() == std::stoi(rest)); };
    at_the_door_["printer"] = [&](const auto& rest) { printer(rest); };
    at_the_door_["printed"] = [&](const auto& rest) { REQUIRE(stage_.sheets() == std::stoi(rest)); };
    at_the_door_["unprinted"] = [&](const auto& rest) { REQUIRE(stage_.unprinted() == std::stoi(rest)); };
    at_the_door_["verify"] = [&](const auto&) { REQUIRE(stage_.verify().empty()); };
  }

  void play(const std::string& line) {
    std::string rest(base::trimmed(std::string_view(line).substr(0, line.find('#'))));
    if (rest.empty()) return;
    const auto verb = word_before(rest, " ");
    if (const auto setup = before_doors_.find(verb); setup != before_doors_.end()) return setup->second(rest);
    if (!open_) {
      stage_.open_doors();
      open_ = true;
    }
    INFO("on the screen: " << screen());
    const auto known = at_the_door_.find(verb);
    if (known == at_the_door_.end()) throw std::runtime_error("no such line: " + line);
    known->second(rest);
  }

 private:
  using Line = std::function<void(const std::string&)>;

  std::string screen() const {
    std::string all;
    for (const auto& words : stage_.sees().lines) all += words + " | ";
    return all;
  }

  void press(const std::string& id) {
    stage_.pass(base::Millis{600});
    const auto tap = stage_.sees().tap(id);
    if (!tap) FAIL("nothing to press is called " << id << "; on the screen: " << screen());
    stage_.happen(kiosk::Tapped{*tap});
  }

  void at(const std::string& time) {
    const auto zone = *base::Zone::find("Europe/Lisbon");
    const auto then = zone.parse(zone.format(stage_.now, "yyyy-MM-dd") + " " + time);
    REQUIRE(then);
    REQUIRE(*then >= stage_.now);
    stage_.pass(*then - stage_.now);
  }

  void met(std::string rest) {
    const auto one = stage_.registration_of(word_before(rest, "+"));
    const auto other = stage_.registration_of(rest);
    const auto pair = std::minmax(one, other);
    const auto meetings = stage_.standing_meetings();
    REQUIRE(
        std::ranges::any_of(meetings, [&](const auto& row) { return row.a == pair.first && row.b == pair.second; }));
  }

  void scan(const std::string& what) {
    constexpr std::string_view badge_of = "badge of ";
    constexpr std::string_view sticker = "sticker ";
    if (what.starts_with(sticker)) return stage_.scan(stage_.sticker(std::stoul(what.substr(sticker.size()))));
    stage_.scan(what.starts_with(badge_of) ? stage_.badge_code_of(what.substr(badge_of.size())) : what);
  }

  void printer(const std::string& what) {
    const std::map<std::string, kiosk::PrinterProblem> problems = {{"is well", kiosk::PrinterProblem::none},
                                                                   {"has no paper", kiosk::PrinterProblem::media_empty},
                                                                   {"is off", kiosk::PrinterProblem::offline},
                                                                   {"is open", kiosk::PrinterProblem::cover_open}};
    if (what == "prints") return stage_.print();
    if (what == "loses power") return stage_.lose_power_while_printing();
    stage_.printer_has(problems.at(what));
  }

  void type(const std::string& text) {
    for (const char32_t c : base::code_points(text)) {
      stage_.pass(base::Millis{150});
      stage_.happen(kiosk::KeyTyped{c});
    }
  }

  Stage stage_;
  bool open_ = false;
  std::map<std::string, Line> before_doors_;
  std::map<std::string, Line> at_the_door_;
};

std::vector<std::filesystem::path> all_journeys() {
  std::vector<std::filesystem::path> files;
  for (const auto& entry : std::filesystem::directory_iterator(LANYARD_TEST_DATA "/journeys")) {
    if (entry.path().extension() == ".journey") files.push_back(entry.path());
  }
  std::ranges::sort(files);
  return files;
}

}  // namespace

TEST_CASE("Every journey goes as it is told") {
  const auto files = all_journeys();
  REQUIRE(files.size() >= 8);
  for (const auto& path : files) {
    DYNAMIC_SECTION(path.stem().string()) {
      Player player;
      std::ifstream file(path);
      std::string line;
      for (int number = 1; std::getline(file, line); ++number) {
        INFO(path.filename().string() << ":" << number << ": " << line);
        REQUIRE_NOTHROW(player.play(line));
      }
    }
  }
}

TEST_CASE("A journey that expects what does not happen fails") {
  Player player;
  player.play("guest Ana Costa; ticket T-1");
  player.play("scan T-1");
  REQUIRE_THROWS(player.play("dance all night"));
  REQUIRE_THROWS(player.play("scan badge of Nobody"));
}
