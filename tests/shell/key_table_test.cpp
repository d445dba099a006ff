#include "shell/key_table.h"

#include <GLFW/glfw3.h>

#include <string>

#include "support/catch.h"

using shell::us_character;

namespace {
// The 47 character keys of a US keyboard, row by row.
constexpr int rows[] = {GLFW_KEY_GRAVE_ACCENT,
                        GLFW_KEY_1,
                        GLFW_KEY_2,
                        GLFW_KEY_3,
                        GLFW_KEY_4,
                        GLFW_KEY_5,
                        GLFW_KEY_6,
                        GLFW_KEY_7,
                        GLFW_KEY_8,
                        GLFW_KEY_9,
                        GLFW_KEY_0,
                        GLFW_KEY_MINUS,
                        GLFW_KEY_EQUAL,
                        GLFW_KEY_Q,
                        GLFW_KEY_W,
                        GLFW_KEY_E,
                        GLFW_KEY_R,
                        GLFW_KEY_T,
                        GLFW_KEY_Y,
                        GLFW_KEY_U,
                        GLFW_KEY_I,
                        GLFW_KEY_O,
                        GLFW_KEY_P,
                        GLFW_KEY_LEFT_BRACKET,
                        GLFW_KEY_RIGHT_BRACKET,
                        GLFW_KEY_BACKSLASH,
                        GLFW_KEY_A,
                        GLFW_KEY_S,
                        GLFW_KEY_D,
                        GLFW_KEY_F,
                        GLFW_KEY_G,
                        GLFW_KEY_H,
                        GLFW_KEY_J,
                        GLFW_KEY_K,
                        GLFW_KEY_L,
                        GLFW_KEY_SEMICOLON,
                        GLFW_KEY_APOSTROPHE,
                        GLFW_KEY_Z,
                        GLFW_KEY_X,
                        GLFW_KEY_C,
                        GLFW_KEY_V,
                        GLFW_KEY_B,
                        GLFW_KEY_N,
                        GLFW_KEY_M,
                        GLFW_KEY_COMMA,
                        GLFW_KEY_PERIOD,
                        GLFW_KEY_SLASH};

std::string typed(int modifiers) {
  std::string text;
  for (const int key : rows) text += us_character(key, modifiers).value();
  return text;
}
}  // namespace

TEST_CASE("Every character key makes what is printed on a US keyboard") {
  CHECK(typed(0) == "`1234567890-=qwertyuiop[]\\asdfghjkl;'zxcvbnm,./");
  CHECK(typed(GLFW_MOD_SHIFT) == "~!@#$%^&*()_+QWERTYUIOP{}|ASDFGHJKL:\"ZXCVBNM<>?");
  CHECK(us_character(GLFW_KEY_SPACE, 0) == ' ');
  CHECK(us_character(GLFW_KEY_KP_7, 0) == '7');
  CHECK(us_character(GLFW_KEY_KP_SUBTRACT, 0) == '-');
}

TEST_CASE("Caps lock does not change the physical reading") {
  CHECK(us_character(GLFW_KEY_A, GLFW_MOD_CAPS_LOCK) == 'a');
}

TEST_CASE("Keys without a character have none, for every code GLFW may report") {
  for (int key = GLFW_KEY_ESCAPE; key <= GLFW_KEY_END; ++key) CHECK_FALSE(us_character(key, 0));
  CHECK_FALSE(us_character(GLFW_KEY_UNKNOWN, 0));
  CHECK_FALSE(us_character(GLFW_KEY_WORLD_1, 0));
  CHECK_FALSE(us_character(GLFW_KEY_F5, GLFW_MOD_SHIFT));
}

TEST_CASE("Both Enter keys end a scan, and no modifier is a stroke") {
  CHECK(shell::edit_key(GLFW_KEY_ENTER) == kiosk::EditKey::enter);
  CHECK(shell::edit_key(GLFW_KEY_KP_ENTER) == kiosk::EditKey::enter);
  CHECK_FALSE(shell::edit_key(GLFW_KEY_A));
  CHECK(shell::is_modifier(GLFW_KEY_LEFT_SHIFT));
  CHECK(shell::is_modifier(GLFW_KEY_RIGHT_ALT));
  CHECK(shell::is_modifier(GLFW_KEY_CAPS_LOCK));
  CHECK_FALSE(shell::is_modifier(GLFW_KEY_ENTER));
  CHECK_FALSE(shell::is_modifier(GLFW_KEY_A));
}
