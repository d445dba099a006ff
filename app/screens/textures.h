#pragma once
// Where pictures of words live: on the graphics card in shell/, nowhere in tests.
#include <imgui.h>

#include <cstdint>
#include <span>

namespace screens {

class Textures {
 public:
  Textures() = default;
  Textures(const Textures&) = delete;
  Textures& operator=(const Textures&) = delete;
  virtual ~Textures() = default;

  /// `pixels` are width * height, row by row from the top; red in the lowest byte, then green, blue and straight (not
  /// premultiplied) alpha: GL_RGBA, GL_UNSIGNED_BYTE on a little-endian machine. Drawn pixel for pixel, so no
  /// filtering.
  virtual ImTextureID make(int width, int height, std::span<const std::uint32_t> pixels) = 0;

  /// Never called for one that was drawn in the frame before.
  virtual void drop(ImTextureID texture) = 0;
};

}  // namespace screens
