#include "shell/key_table.h"

#include <GLFW/glfw3.h>

#include <array>
#include <string_view>

namespace shell {
namespace {

// The keys that are no letters, without and with shift. GLFW's codes of these keys are their ASCII characters.
constexpr std::string_view plain = " '-=[]\\;,./`0123456789";
constexpr std::string_view shifted = " \"_+{}|:<>?~)!@#$%^&*(";
static_assert(plain.size() == shifted.size());

constexpr std::string_view pad_operators = "./*-+";  // in the order of GLFW_KEY_KP_DECIMAL … GLFW_KEY_KP_ADD

}  // namespace

std::optional<char> us_character(int key, int modifiers) {
  const bool shift = (modifiers & GLFW_MOD_SHIFT) != 0;
  if (key >= GLFW_KEY_A && key <= GLFW_KEY_Z) return static_cast<char>(key - GLFW_KEY_A + (shift ? 'A' : 'a'));
  if (key >= GLFW_KEY_KP_0 && key <= GLFW_KEY_KP_9) return static_cast<char>(key - GLFW_KEY_KP_0 + '0');
  if (key >= GLFW_KEY_KP_DECIMAL && key <= GLFW_KEY_KP_ADD) {
    return pad_operators[static_cast<std::size_t>(key - GLFW_KEY_KP_DECIMAL)];
  }
  if (key == GLFW_KEY_KP_EQUAL) return '=';
  if (key < GLFW_KEY_SPACE || key > GLFW_KEY_GRAVE_ACCENT) return std::nullopt;
  const auto place = plain.find(static_cast<char>(key));
  if (place == std::string_view::npos) return std::nullopt;
  return (shift ? shifted : plain)[place];
}

std::optional<kiosk::EditKey> edit_key(int key) {
  using kiosk::EditKey;
  switch (key) {
    case GLFW_KEY_ENTER:
    case GLFW_KEY_KP_ENTER:
      return EditKey::enter;
    case GLFW_KEY_BACKSPACE:
      return EditKey::backspace;
    case GLFW_KEY_DELETE:
      return EditKey::del;
    case GLFW_KEY_LEFT:
      return EditKey::left;
    case GLFW_KEY_RIGHT:
      return EditKey::right;
    case GLFW_KEY_HOME:
      return EditKey::home;
    case GLFW_KEY_END:
      return EditKey::end;
    case GLFW_KEY_ESCAPE:
      return EditKey::escape;
    case GLFW_KEY_TAB:
      return EditKey::tab;
    default:
      return std::nullopt;
  }
}

bool is_modifier(int key) {
  return (key >= GLFW_KEY_LEFT_SHIFT && key <= GLFW_KEY_RIGHT_SUPER) ||
         (key >= GLFW_KEY_CAPS_LOCK && key <= GLFW_KEY_NUM_LOCK);
}

}  // namespace shell
