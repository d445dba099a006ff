#pragma once
// A badge's design: an SVG file made in any drawing program, in which ids say where content goes.
//
//   id="name"       a <text>: its words are a sample. Content stands on the sample's line, with its font, size, colour
//   and
//                   text-anchor, and has the room to the edge of the badge (or to the QR). Also a <tspan> in a text of
//                   more words ("Ask me about <tspan id="offer">…</tspan>"): the line is drawn only where there is an
//                   offer.
//   id="name-box"   a <rect> that is not drawn: the room for "name", of as many lines as fit. Content stands in its
//   upper,
//                   middle or lower part as the sample does. A <rect id="name"> is both, styled by its own text
//                   properties.
//   id="qr"         a <rect>: the code **with** its quiet zone, four modules on each side, always painted white.
//   id="with-offer" anything: drawn only where there is an offer. "without-offer": only where there is none.
//   id="company-2"  the company again. Ids of parts: part.h.
//
// All else is drawn as it stands, below the content, through librsvg. The size is the svg element's width and height in
// mm, cm, in, pt or px (96 to the inch).
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "badge/slot.h"
#include "base/error.h"

namespace badge {

/// The QR is 25 modules, its quiet zone four on each side (ISO/IEC 18004); below 0.4 mm phones and cheap scanners fail.
inline constexpr int modules_across = 33;
inline constexpr double least_module_mm = 0.4;

/// Immutable; may be used on all threads at once.
class Template {
 public:
  /// Fails with bad_template, where the detail is the reason in plain words ("has no size …"): what read_svg refuses,
  /// no size, no `name` or `qr`, modules under 0.4 mm, something drawn in the quiet zone, a QR that is skewed or not on
  /// the badge, a back of another size.
  [[nodiscard]] static base::Result<std::shared_ptr<const Template>> parse(
      std::string svg, std::string name, std::shared_ptr<const Template> back = nullptr);

  [[nodiscard]] const std::string& name() const { return name_; }
  [[nodiscard]] double width_mm() const { return width_mm_; }
  [[nodiscard]] double height_mm() const { return height_mm_; }
  [[nodiscard]] const std::vector<WordsSlot>& words() const { return words_; }
  [[nodiscard]] const std::vector<QrSlot>& codes() const { return codes_; }

  /// The design of the back, of the same size; null: the back stays white.
  [[nodiscard]] const std::shared_ptr<const Template>& back() const { return back_; }

  /// The design without its slots and without what this content does not call for, as SVG.
  [[nodiscard]] std::string drawing(const Content& content) const;
  /// Equal for contents that have the same drawing.
  [[nodiscard]] std::vector<bool> conditions(const Content& content) const;

 private:
  friend class TemplateParser;
  struct Cut {
    std::size_t begin = 0, end = 0;   // bytes of svg_
    std::optional<Condition> unless;  // nothing: always
    [[nodiscard]] bool applies(const Content& content) const { return !unless || !unless->met_by(content); }
  };
  std::string name_, svg_;
  double width_mm_ = 0, height_mm_ = 0;
  std::vector<WordsSlot> words_;
  std::vector<QrSlot> codes_;
  std::vector<Cut> cuts_;  // in the order of the file
  std::shared_ptr<const Template> back_;
};

}  // namespace badge
