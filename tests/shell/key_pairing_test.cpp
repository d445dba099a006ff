#include "shell/key_pairing.h"

#include <GLFW/glfw3.h>

#include "support/catch.h"

using base::Millis;
using shell::KeyPairing;

TEST_CASE("A key and its character are one stroke with both readings") {
  KeyPairing pairing;
  pairing.key(GLFW_KEY_LEFT_SHIFT, GLFW_PRESS, 0, Millis{1});
  pairing.key(GLFW_KEY_Y, GLFW_PRESS, GLFW_MOD_SHIFT, Millis{2});
  pairing.character(U'Z', Millis{2});  // a German host
  pairing.key(GLFW_KEY_Y, GLFW_RELEASE, GLFW_MOD_SHIFT, Millis{3});
  const auto strokes = pairing.take();
  REQUIRE(strokes.size() == 1);
  CHECK(strokes[0].physical == 'Y');
  CHECK(strokes[0].character == U'Z');
  CHECK(strokes[0].time == Millis{2});
  CHECK(pairing.take().empty());
}

TEST_CASE("A key without a character does not take the next key's") {
  KeyPairing pairing;
  pairing.key(GLFW_KEY_APOSTROPHE, GLFW_PRESS, 0, Millis{1});  // a dead key
  pairing.key(GLFW_KEY_E, GLFW_PRESS, 0, Millis{2});
  pairing.character(U'\u00E9', Millis{2});
  const auto strokes = pairing.take();
  REQUIRE(strokes.size() == 2);
  CHECK(strokes[0].character == 0);
  CHECK(strokes[1].character == U'\u00E9');
}

TEST_CASE("A character without a key, and the second of two from one key, are strokes of their own") {
  KeyPairing pairing;
  pairing.character(U'a', Millis{1});
  pairing.key(GLFW_KEY_B, GLFW_PRESS, 0, Millis{2});
  pairing.character(U'b', Millis{2});
  pairing.character(U'c', Millis{2});
  const auto strokes = pairing.take();
  REQUIRE(strokes.size() == 3);
  CHECK_FALSE(strokes[0].physical);
  CHECK(strokes[2].character == U'c');
}

TEST_CASE("A character that comes with the next poll does not reach back") {
  KeyPairing pairing;
  pairing.key(GLFW_KEY_F5, GLFW_PRESS, 0, Millis{1});
  CHECK(pairing.take().size() == 1);
  pairing.character(U'x', Millis{5});
  const auto strokes = pairing.take();
  REQUIRE(strokes.size() == 1);
  CHECK(strokes[0].character == U'x');
}

TEST_CASE("Chords and repeats are told") {
  KeyPairing pairing;
  pairing.key(GLFW_KEY_V, GLFW_PRESS, GLFW_MOD_CONTROL, Millis{1});
  pairing.key(GLFW_KEY_BACKSPACE, GLFW_REPEAT, 0, Millis{2});
  const auto strokes = pairing.take();
  REQUIRE(strokes.size() == 2);
  CHECK(strokes[0].chord);
  CHECK_FALSE(strokes[0].repeated);
  CHECK(strokes[1].edit == kiosk::EditKey::backspace);
  CHECK(strokes[1].repeated);
}
