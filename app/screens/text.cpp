#include "screens/text.h"

#include <cmath>
#include <compare>
#include <map>
#include <string>

#include "base/text.h"
#include "screens/pango_layout.h"

namespace screens {
namespace {

constexpr unsigned frames_kept = 120;
constexpr std::size_t bytes_kept = 96U << 20U;
constexpr float smallest_wanted = 0.62F;  // of the size asked for: below, words may break anywhere
constexpr float smallest_px = 6;

struct Key {
  std::string text;
  float size, width, height;
  int weight, lines;
  std::size_t tail;
  Style::Slant slant;
  Style::Figures figures;
  Align align;
  ImU32 color;  // 0: laid out, not drawn
  friend auto operator<=>(const Key&, const Key&) = default;
};

Key key_of(std::string_view text, const Style& style, const Room& room, ImU32 color) {
  return {std::string(text), style.size,  room.width,    room.height, style.weight, room.lines,
          style.tail,        style.slant, style.figures, room.align,  color};
}

bool fits(const Block& block, const Room& room) {
  return (room.width <= 0 || block.size.width <= std::ceil(room.width) + 0.5F) &&
         (room.height <= 0 || block.size.height <= room.height + 0.5F) &&
         (room.lines <= 0 || block.lines <= room.lines);
}

struct Fit {
  Block block;
  Breaks breaks = Breaks::between_words;
  unsigned used = 0;
};

struct Picture {
  ImTextureID texture{};
  float width = 0, height = 0, x = 0, y = 0;
  std::size_t bytes = 0;
  unsigned used = 0;
};

}  // namespace

struct Text::Inside {
  Textures& textures;
  Fonts fonts;
  std::map<Key, Fit> fits;
  std::map<Key, Picture> pictures;
  std::size_t bytes = 0;
  unsigned frame = 0;

  // Whatever a database holds, a frame stays short: nothing on any screen is near this long.
  static constexpr std::size_t longest_drawn = 1024;  // bytes

  const Fit& fit(std::string_view whole, const Style& style, const Room& room) {
    const auto text = base::shortened(whole, longest_drawn);
    const auto [found, is_new] = fits.try_emplace(key_of(text, style, room, 0));
    if (is_new) found->second = search(text, style, room);
    found->second.used = frame;
    return found->second;
  }

  // The largest size at which it fits: first with whole words, and only if that would be too small with words broken.
  [[nodiscard]] Fit search(std::string_view text, const Style& style, const Room& room) const {
    for (float factor = 1; factor >= smallest_wanted; factor *= 0.965F) {
      const Block block = Paragraph(fonts, text, style.scaled(factor), room, Breaks::between_words).block();
      if (screens::fits(block, room)) return {block, Breaks::between_words};
    }
    Block block;
    for (float factor = smallest_wanted; factor * style.size >= smallest_px; factor *= 0.94F) {
      block = Paragraph(fonts, text, style.scaled(factor), room, Breaks::anywhere).block();
      if (screens::fits(block, room)) break;
    }
    return {block, Breaks::anywhere};
  }

  [[nodiscard]] Paragraph paragraph(std::string_view whole, Style style, const Room& room) {
    const auto text = base::shortened(whole, longest_drawn);
    const Fit& found = fit(text, style, room);
    style.size = found.block.font_size;
    return {fonts, text, style, room, found.breaks};
  }

  void drop(std::map<Key, Picture>::iterator picture) {
    if (picture->second.bytes > 0) textures.drop(picture->second.texture);
    bytes -= picture->second.bytes;
    pictures.erase(picture);
  }

  void drop_unused_since(unsigned age) {
    for (auto picture = pictures.begin(); picture != pictures.end();) {
      const auto next = std::next(picture);
      if (frame - picture->second.used > age) drop(picture);
      picture = next;
    }
    std::erase_if(fits, [&](const auto& entry) { return frame - entry.second.used > age; });
  }
};

Text::Text(Textures& textures) : inside_(new Inside{textures, {}, {}, {}}) {}

Text::~Text() {
  while (!inside_->pictures.empty()) inside_->drop(inside_->pictures.begin());
}

void Text::begin_frame() {
  ++inside_->frame;
  inside_->drop_unused_since(frames_kept);
  if (inside_->bytes > bytes_kept) inside_->drop_unused_since(1);
}

Block Text::measure(std::string_view text, const Style& style, const Room& room) {
  return inside_->fit(text, style, room).block;
}

void Text::draw(ImDrawList& list, ImVec2 top_left, std::string_view text, const Style& style, ImU32 color,
                const Room& room) {
  if (text.empty()) return;
  const auto [found, is_new] = inside_->pictures.try_emplace(key_of(text, style, room, color));
  Picture& picture = found->second;
  if (is_new) {
    const auto drawn = inside_->paragraph(text, style, room).picture(color);
    if (!drawn.pixels.empty()) {
      picture = {inside_->textures.make(drawn.width, drawn.height, drawn.pixels),
                 static_cast<float>(drawn.width),
                 static_cast<float>(drawn.height),
                 drawn.x,
                 drawn.y,
                 drawn.pixels.size() * 4};
      inside_->bytes += picture.bytes;
    }
  }
  picture.used = inside_->frame;
  if (picture.bytes == 0) return;
  // On whole pixels: a picture of words that falls between them is blurred.
  const ImVec2 corner(std::round(top_left.x + picture.x), std::round(top_left.y + picture.y));
  list.AddImage(picture.texture, corner, {corner.x + picture.width, corner.y + picture.height});
}

Rect Text::caret(std::string_view text, const Style& style, const Room& room, std::size_t index) {
  return inside_->paragraph(text, style, room).caret(index);
}

std::size_t Text::index_at(std::string_view text, const Style& style, const Room& room, ImVec2 point) {
  return inside_->paragraph(text, style, room).index_at(point);
}

std::size_t Text::pictures() const { return inside_->pictures.size(); }
std::size_t Text::picture_bytes() const { return inside_->bytes; }

}  // namespace screens
