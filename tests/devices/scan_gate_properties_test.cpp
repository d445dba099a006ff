// What must hold for every scan and every typist, tried on seeded random ones.
#include <random>

#include "keyboard.h"
#include "support/catch.h"

using keyboard::Keyboard;
using keyboard::Millis;
using keyboard::scan_of;

namespace {

class Chance {
 public:
  explicit Chance(std::uint32_t seed) : engine_(seed) {}
  int between(int low, int high) { return std::uniform_int_distribution<int>(low, high)(engine_); }
  std::string printable(int fewest, int most) {
    std::string text(static_cast<std::size_t>(between(fewest, most)), ' ');
    for (auto& character : text) character = static_cast<char>(between(0x20, 0x7E));
    return text;
  }

 private:
  std::mt19937 engine_;
};

}  // namespace

TEST_CASE("Every printable string shot at 1 ms a key is exactly one scan with both readings") {
  Chance chance(1);
  for (int round = 0; round < 2000; ++round) {
    const auto code = chance.printable(6, 300);
    Keyboard keyboard;
    keyboard.type(code + (round % 2 == 0 ? "\n" : ""), Millis{1});
    keyboard.wait(Millis{40});
    REQUIRE(keyboard.heard().text == scan_of(code));
  }
}

TEST_CASE("A scanner may be slow or uneven below 40 ms a key") {
  Chance chance(2);
  for (int round = 0; round < 500; ++round) {
    const auto code = chance.printable(6, 60);
    Keyboard keyboard;
    for (const char character : code) keyboard.press_character(character, Millis{chance.between(0, 39)});
    keyboard.press_edit(kiosk::EditKey::enter, Millis{chance.between(0, 39)});
    REQUIRE(keyboard.heard().text == scan_of(code));
  }
}

TEST_CASE("Nothing a person types at 60 to 400 ms a key is lost, reordered or taken for a scan") {
  Chance chance(3);
  for (int round = 0; round < 500; ++round) {
    Keyboard keyboard;
    std::string expected;
    for (int key = 0; key < 60; ++key) {
      const Millis gap{chance.between(60, 400)};
      if (chance.between(0, 9) == 0) {
        keyboard.press_edit(kiosk::EditKey::enter, gap);
        expected += "<enter>";
      } else {
        const char character = chance.printable(1, 1).front();
        keyboard.press_character(character, gap);
        expected += character;
      }
    }
    keyboard.wait(Millis{40});
    REQUIRE(keyboard.heard().text == expected);
  }
}

TEST_CASE("Typing and scans in any mixture come out whole and in order") {
  Chance chance(4);
  for (int round = 0; round < 300; ++round) {
    Keyboard keyboard;
    std::string expected;
    for (int part = 0; part < 20; ++part) {
      keyboard.wait(Millis{chance.between(60, 4000)});
      if (chance.between(0, 1) == 0) {
        const auto code = chance.printable(20, 60);  // long enough never to be the same twice
        keyboard.type(code + "\n", Millis{chance.between(0, 15)});
        expected += scan_of(code);
      } else {
        const auto word = chance.printable(1, 12);
        keyboard.type(word, Millis{chance.between(60, 200)});
        expected += word;
      }
    }
    keyboard.wait(Millis{40});
    REQUIRE(keyboard.heard().text == expected);
  }
}
