#include "devices/scan_gate.h"

#include "keyboard.h"
#include "support/catch.h"

using keyboard::Keyboard;
using keyboard::Millis;
using keyboard::scan_of;
using kiosk::EditKey;

namespace {
constexpr Millis machine{1};
constexpr Millis person{120};
constexpr std::string_view code = "https://example.com/t/BCDEF123";
}  // namespace

TEST_CASE("A scan with Enter is one scan, at once, without its Enter") {
  Keyboard keyboard;
  keyboard.type(code, machine);
  CHECK(keyboard.heard().text.empty());
  keyboard.press_edit(EditKey::enter, machine);
  CHECK(keyboard.heard().text == scan_of(code));
  keyboard.wait(Millis{1000});
  CHECK(keyboard.heard().text == scan_of(code));
}

TEST_CASE("Tab ends a scan as Enter does, and 40 ms of silence do") {
  Keyboard tab;
  tab.type(code, machine);
  tab.press_edit(EditKey::tab, machine);
  CHECK(tab.heard().text == scan_of(code));

  Keyboard silence;
  silence.type(code, machine);
  silence.wait(Millis{39});
  CHECK(silence.heard().text.empty());
  silence.wait(Millis{1});
  CHECK(silence.heard().text == scan_of(code));
}

TEST_CASE("The deadline is 40 ms after the last key that is held, and none when nothing is") {
  Keyboard keyboard;
  CHECK_FALSE(keyboard.gate().deadline());
  keyboard.press_character('a', machine);
  CHECK(keyboard.gate().deadline() == keyboard.now() + Millis{40});
  keyboard.wait(Millis{40});
  CHECK_FALSE(keyboard.gate().deadline());
}

TEST_CASE("Fewer than six keys are typing however fast they come, in order and with the Enter") {
  Keyboard keyboard;
  keyboard.type("abcde\n", machine);
  keyboard.wait(Millis{40});
  CHECK(keyboard.heard().text == "abcde<enter>");
}

TEST_CASE("A scan between two typed words leaves the words as they are") {
  Keyboard keyboard;
  keyboard.type("ann", person);
  keyboard.wait(Millis{60});
  keyboard.type("TICKET-1\n", machine);
  keyboard.type("a b", person);
  keyboard.wait(Millis{60});
  CHECK(keyboard.heard().text == "ann" + scan_of("TICKET-1") + "a b");
}

TEST_CASE("Two scans back to back are two scans") {
  Keyboard keyboard;
  keyboard.type("TICKET-1\nTICKET-2\n", machine);
  CHECK(keyboard.heard().text == scan_of("TICKET-1") + scan_of("TICKET-2"));
}

TEST_CASE("A carriage return and a line feed behind a scan press nothing") {
  Keyboard keyboard;
  keyboard.type("TICKET-1\n\n", machine);
  keyboard.press({.physical = 'j', .chord = true}, machine);
  keyboard.wait(Millis{100});
  CHECK(keyboard.heard().text == scan_of("TICKET-1"));
}

TEST_CASE("A foreign code of many lines never types its short ones") {
  Keyboard keyboard;
  keyboard.type("BEGIN:VCARD\nN:A\nTEL:1\nEND:VCARD\n\n", machine);
  keyboard.wait(Millis{100});
  CHECK(keyboard.heard().text == scan_of("BEGIN:VCARD") + "[N:A\nTEL:1|N:A\nTEL:1]" + scan_of("END:VCARD"));

  Keyboard short_first;
  short_first.type("Hi\nthere, friends\n", machine);
  short_first.wait(Millis{100});
  CHECK(short_first.heard().text == "[Hi\nthere, friends|Hi\nthere, friends]");
}

TEST_CASE("A German and a French host still leave the physical reading whole") {
  struct Row {
    std::string_view physical;
    std::u32string_view host;
    std::string_view characters;
  };
  const auto row = GENERATE(Row{"xyz-123/", U"xzyß123-", "xzyß123-"},    // QWERTZ
                            Row{"HA112;qwm", U"HA&&émaz,", "HA&&émaz,"}  // AZERTY
  );
  Keyboard keyboard;
  for (std::size_t i = 0; i < row.physical.size(); ++i) {
    keyboard.press({.physical = row.physical[i], .character = row.host[i]}, machine);
  }
  keyboard.press_edit(EditKey::enter, machine);
  CHECK(keyboard.heard().text == "[" + std::string(row.physical) + "|" + std::string(row.characters) + "]");
}

TEST_CASE("A key that makes no character, or sits in no known place, is missing from one reading only") {
  Keyboard keyboard;
  keyboard.type("ABC", machine);
  keyboard.press({.physical = '\''}, machine);             // a dead key of the host's layout
  keyboard.press({.character = char32_t{0xE9}}, machine);  // made by an input method
  keyboard.type("DEF\n", machine);
  CHECK(keyboard.heard().text ==
        "[ABC'DEF|ABC\xC3\xA9"
        "DEF]");
}

TEST_CASE("A chord in a scan is in no reading, and alone it is nothing") {
  Keyboard keyboard;
  keyboard.type("ABC", machine);
  keyboard.press({.physical = ']', .chord = true}, machine);
  keyboard.press({.edit = EditKey::enter, .chord = true}, machine);
  keyboard.type("DEF\n", machine);
  CHECK(keyboard.heard().text == scan_of("ABCDEF"));

  Keyboard alone;
  alone.press({.physical = 'q', .character = U'q', .chord = true}, person);
  alone.press({.edit = EditKey::enter, .chord = true}, person);
  alone.press({.physical = 'q', .character = U'q', .chord = true, .repeated = true}, person);
  alone.wait(Millis{100});
  CHECK(alone.heard().text.empty());
}

TEST_CASE("Edit keys typed by hand come out in their place, those inside a scan never") {
  Keyboard keyboard;
  keyboard.press_character('a', person);
  keyboard.press_edit(EditKey::left, person);
  keyboard.press_character('b', person);
  keyboard.wait(Millis{100});
  CHECK(keyboard.heard().text == "a<key>b");

  Keyboard scan;
  scan.press_edit(EditKey::home, machine);
  scan.type("ABC", machine);
  scan.press_edit(EditKey::escape, machine);
  scan.type("DEF\n", machine);
  CHECK(scan.heard().text == scan_of("ABCDEF"));
}

TEST_CASE("A key held down repeats as typing, without waiting for silence") {
  Keyboard keyboard;
  keyboard.press_edit(EditKey::backspace, person);
  keyboard.wait(Millis{250});
  for (int i = 0; i < 20; ++i) keyboard.press({.edit = EditKey::backspace, .repeated = true}, Millis{30});
  CHECK(keyboard.heard().scans == 0);
  CHECK(keyboard.heard().text.size() == 21 * std::string_view("<key>").size());
}

TEST_CASE("A scan without end is one scan that holds nothing, and what follows it is swallowed until silence") {
  Keyboard keyboard;
  for (int i = 0; i < 10'000; ++i) keyboard.press_character('A', machine);
  CHECK(keyboard.heard().text == "[|]");
  CHECK_FALSE(keyboard.gate().deadline());
  keyboard.press_edit(EditKey::enter, machine);
  keyboard.wait(Millis{100});
  CHECK(keyboard.heard().text == "[|]");
  keyboard.type("TICKET-1\n", machine);
  CHECK(keyboard.heard().text == "[|]" + scan_of("TICKET-1"));
}
