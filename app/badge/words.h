#pragma once
// Words laid out by Pango in a room of a badge. Only badge/ includes this. One thread at a time.
#include <cairo.h>
#include <pango/pangocairo.h>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "badge/release.h"
#include "badge/slot.h"

namespace badge {

/// The font map and what all layouts share.
class Fonts {
 public:
  Fonts();
  [[nodiscard]] PangoContext* context() const { return context_.get(); }

 private:
  Owned<PangoFontMap, g_object_unref> map_;
  Owned<PangoContext, g_object_unref> context_;
};

/// The style's families, and behind them those that have every script; `px` is the size of the em.
[[nodiscard]] Owned<PangoFontDescription, pango_font_description_free> font_of(const TextStyle& style, double px);

struct Piece {
  std::string text;
  TextStyle style;
};

/// One paragraph that fits a room: the largest size that does, no larger than its style says.
class Words {
 public:
  /// On one line where that takes no more than a quarter off the size; then on several, whole words; words are broken
  /// only where they would come out too small to read. `pieces` has one at least.
  Words(const Fonts& fonts, const std::vector<Piece>& pieces, double width_mm, double height_mm, Anchor anchor);

  [[nodiscard]] double width_mm() const;
  [[nodiscard]] double height_mm() const;
  [[nodiscard]] double baseline_mm() const;               // of the first line, from the top
  [[nodiscard]] double scale() const { return factor_; }  // of the size asked for
  [[nodiscard]] int lines() const { return pango_layout_get_line_count(layout_.get()); }
  /// Characters that no font has.
  [[nodiscard]] int unknown() const { return pango_layout_get_unknown_glyphs_count(layout_.get()); }

  /// Its left top corner at the origin of `cairo`, in mm.
  void draw(cairo_t* cairo) const;

 private:
  struct Seen {
    double left = 0, width = 0, top = 0, bottom = 0;  // in Pango's units
  };
  [[nodiscard]] Seen seen() const;
  void lay_out(double factor, int width_units, PangoWrapMode wrap);
  [[nodiscard]] bool fits() const;

  Owned<PangoLayout, g_object_unref> layout_;
  double room_width_mm_, room_height_mm_;
  double mm_per_unit_;  // at factor 1
  double factor_ = 1;
};

}  // namespace badge
