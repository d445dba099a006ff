#pragma once
// Every visible word is laid out by Pango and drawn as a picture of itself: shaping, right-to-left and fallback fonts
// come with it, and no font of ImGui's is ever drawn. What is too long for its room shrinks and wraps; nothing is ever
// cut. One Text for one window, on its thread.
#include <imgui.h>

#include <cstddef>
#include <memory>
#include <string_view>

#include "screens/rect.h"
#include "screens/textures.h"
#include "screens/theme.h"

namespace screens {

enum class Align : std::uint8_t { start, centre, end };

/// How a text stands once laid out.
struct Block {
  Size size;
  float baseline = 0;   // of the first line, from the top
  float font_size = 0;  // px; less than asked where it had to shrink
  int lines = 1;
};

/// The room for a text. A height or number of lines of 0 is no bound.
struct Room {
  float width = 0;
  float height = 0;
  int lines = 0;
  Align align = Align::start;  // of the lines among themselves
};

class Text {
 public:
  explicit Text(Textures& textures);
  Text(const Text&) = delete;
  Text& operator=(const Text&) = delete;
  ~Text();

  /// Before the first word of a frame. Pictures that were not drawn for a while are dropped.
  void begin_frame();

  [[nodiscard]] Block measure(std::string_view text, const Style& style, const Room& room);
  void draw(ImDrawList& list, ImVec2 top_left, std::string_view text, const Style& style, ImU32 color,
            const Room& room);

  /// Where the caret stands before byte `index`, relative to the block's top left. Width 0.
  [[nodiscard]] Rect caret(std::string_view text, const Style& style, const Room& room, std::size_t index);
  /// The byte offset, on a grapheme boundary, nearest to a point relative to the block's top left.
  [[nodiscard]] std::size_t index_at(std::string_view text, const Style& style, const Room& room, ImVec2 point);

  /// Pictures held, and their bytes: for tests.
  [[nodiscard]] std::size_t pictures() const;
  [[nodiscard]] std::size_t picture_bytes() const;

 private:
  struct Inside;
  std::unique_ptr<Inside> inside_;
};

}  // namespace screens
