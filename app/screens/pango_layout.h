#pragma once
// Pango behind a value: fonts and a laid out paragraph. Only text.cpp includes this.
#include <pango/pangocairo.h>

#include <memory>
#include <string_view>
#include <vector>

#include "screens/text.h"

namespace screens {

template <auto release>
struct Release {
  template <class T>
  void operator()(T* object) const {
    release(object);
  }
};

/// The font map and what all paragraphs share.
class Fonts {
 public:
  Fonts();
  [[nodiscard]] PangoContext* context() const { return context_.get(); }

 private:
  std::unique_ptr<PangoFontMap, Release<g_object_unref>> map_;
  std::unique_ptr<PangoContext, Release<g_object_unref>> context_;
};

enum class Breaks : std::uint8_t { between_words, anywhere };

class Paragraph {
 public:
  Paragraph(const Fonts& fonts, std::string_view text, const Style& style, const Room& room, Breaks breaks);

  [[nodiscard]] Block block() const;
  [[nodiscard]] Rect caret(std::size_t index) const;
  [[nodiscard]] std::size_t index_at(ImVec2 point) const;

  struct Picture {
    int width = 0;
    int height = 0;
    float x = 0;  // of its left top corner, relative to the block's
    float y = 0;
    std::vector<std::uint32_t> pixels;  // as Textures::make wants them
  };
  [[nodiscard]] Picture picture(ImU32 color) const;

 private:
  [[nodiscard]] PangoRectangle logical() const;
  [[nodiscard]] float pixels_of(int units) const;
  std::unique_ptr<PangoLayout, Release<g_object_unref>> layout_;
  float scale_;  // from the size it is laid out at to the size it is drawn at
};

}  // namespace screens
