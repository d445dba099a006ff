#pragma once
// Pictures of words as OpenGL textures. Lives and is used while the window's context is current.
#include "screens/textures.h"

namespace shell {

class GlTextures final : public screens::Textures {
 public:
  ImTextureID make(int width, int height, std::span<const std::uint32_t> pixels) override;
  void drop(ImTextureID texture) override;
};

}  // namespace shell
