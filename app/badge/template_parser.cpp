// Reads a template: what is where is asked of librsvg, so that transforms, view boxes and nesting mean here what they
// mean where the design is drawn. Each place is replaced by three dots, and where the dots come out is its frame.
#include <cairo.h>
#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <utility>

#include "badge/frames.h"
#include "badge/quiet_zone.h"
#include "badge/svg_copies.h"
#include "badge/svg_picture.h"
#include "badge/template.h"
#include "badge/template_parts.h"

namespace badge {
namespace {

constexpr double mm_per_px = 25.4 / 96;
constexpr std::size_t most_drawn = 100'000;
constexpr double smallest_mm = 20;
constexpr double largest_mm = 450;  // A3 and a little

/// Where a place stands in its own units: a rectangle's corner, a text's anchor on its first baseline.
struct Ground {
  double x = 0, y = 0, width = 0, height = 0;
};

std::string escaped(std::string_view attribute) {
  std::string text;
  for (const char letter : attribute) {
    if (letter == '"') {
      text += "&quot;";
    } else if (letter == '&') {
      text += "&amp;";
    } else if (letter == '<') {
      text += "&lt;";
    } else {
      text += letter;
    }
  }
  return text;
}

std::unexpected<base::Error> refused(std::string reason) {
  return base::fail(base::ErrorCode::bad_template, std::move(reason));
}

}  // namespace

class TemplateParser {
 public:
  explicit TemplateParser(SvgFile file) : file_(std::move(file)), styles_(file_.style_sheet) {}

  base::Result<std::shared_ptr<Template>> parse() {
    if (elements_drawn(file_, most_drawn) == most_drawn)
      return refused("draws more than 100,000 elements, copies counted");
    if (auto sized = read_size(); !sized) return std::unexpected(sized.error());
    auto parts = find_parts(file_);
    if (!parts) return std::unexpected(parts.error());
    parts_ = std::move(*parts);
    if (auto measured = measure(); !measured) return std::unexpected(measured.error());
    if (auto placed = place_codes(); !placed) return std::unexpected(placed.error());
    if (auto placed = place_words(); !placed) return std::unexpected(placed.error());
    cut();
    design_->svg_ = std::move(file_.bytes);
    return std::move(design_);
  }

 private:
  base::Result<void> read_size() {
    const auto length = [&](const char* name) { return user_units(file_.nodes[0].attribute(name)); };
    const auto width = length("width");
    const auto height = length("height");
    if (!width || !height) return refused("has no size: the svg element needs a width and a height in mm");
    design_->width_mm_ = *width * mm_per_px;
    design_->height_mm_ = *height * mm_per_px;
    const auto [small, large] = std::minmax(design_->width_mm_, design_->height_mm_);
    if (small < smallest_mm || large > largest_mm) {
      return refused(fmt::format("is {:.0f} x {:.0f} mm; a badge is between {} and {} mm", design_->width_mm_,
                                 design_->height_mm_, smallest_mm, largest_mm));
    }
    return {};
  }

  base::Result<Ground> ground_of(std::size_t element) const {
    const SvgNode& node = file_.nodes[element];
    const auto number = [](const SvgNode& of, const char* name) { return user_units(of.attribute(name)).value_or(0); };
    if (node.name == "rect") {
      const Ground ground{number(node, "x"), number(node, "y"), number(node, "width"), number(node, "height")};
      if (ground.width > 0 && ground.height > 0) return ground;
      return refused(fmt::format("the rectangle '{}' needs a width and a height in numbers", node.attribute("id")));
    }
    const PlaceFound place{.element = element};
    const double size = user_units(style_of(file_, styles_, place)["font-size"]).value_or(16);
    const SvgNode* at = &node;
    // Some programs place the first tspan and not the text.
    for (std::size_t next = element + 1; at->attribute("x").empty() && next < file_.nodes.size(); ++next) {
      if (file_.nodes[next].name == "tspan" && file_.nodes[next].begin < node.end) at = &file_.nodes[next];
      if (file_.nodes[next].begin >= node.end) break;
    }
    return Ground{number(*at, "x"), number(*at, "y"), size, size};
  }

  /// Three dots in place of an element, which are asked for as dot-N-0, dot-N-1 and dot-N-2.
  std::string dots(std::size_t element, const Ground& ground) const {
    const std::string& prefix = file_.nodes[element].prefix;
    std::string svg = "<" + prefix + "g";
    for (const char* shared : {"transform", "class", "style", "display", "visibility"}) {
      const auto value = file_.nodes[element].attribute(shared);
      if (!value.empty()) svg += fmt::format(R"( {}="{}")", shared, escaped(value));
    }
    svg += '>';
    const Point points[] = {
        {ground.x, ground.y}, {ground.x + ground.width, ground.y}, {ground.x, ground.y + ground.height}};
    const double side = std::min(ground.width, ground.height) / 20;
    for (int i = 0; i < 3; ++i) {
      svg += fmt::format(R"(<{}path id="dot-{}-{}" fill="#000" d="M{} {}h{}v{}h-{}z"/>)", prefix, element, i,
                         points[i].x - side / 2, points[i].y - side / 2, side, side, side);
    }
    return svg + fmt::format("</{}g>", prefix);
  }

  base::Result<void> measure() {
    std::map<std::size_t, Ground> grounds;  // by element, which is the order of the file
    for (const auto& place : parts_.places) {
      auto ground = ground_of(place.element);
      if (!ground) return std::unexpected(ground.error());
      grounds[place.element] = *ground;
    }
    for (const auto& [id, element] : parts_.boxes) {
      auto ground = ground_of(element);
      if (!ground) return std::unexpected(ground.error());
      grounds[element] = *ground;
    }
    std::string svg;
    std::size_t at = 0;
    for (const auto& [element, ground] : grounds) {
      svg.append(file_.bytes, at, file_.nodes[element].begin - at) += dots(element, ground);
      at = file_.nodes[element].end;
    }
    const auto picture = SvgPicture::load(svg.append(file_.bytes, at));
    if (!picture) return std::unexpected(picture.error());
    for (const auto& [element, ground] : grounds) {
      Point points[3];
      for (int i = 0; i < 3; ++i) {
        const auto dot = picture->middle_of(fmt::format("dot-{}-{}", element, i));
        if (!dot) return refused(fmt::format("'{}' is hidden", file_.nodes[element].attribute("id")));
        points[i] = {dot->x * design_->width_mm_, dot->y * design_->height_mm_};
      }
      const auto frame = frame_of(points[0], points[1], points[2]);
      if (!frame) return refused(fmt::format("'{}' is skewed or mirrored", file_.nodes[element].attribute("id")));
      frames_[element] = *frame;
      mm_per_unit_[element] = frame->height_mm / ground.height;
    }
    return {};
  }

  base::Result<void> place_codes() {
    for (const auto& place : parts_.places) {
      if (place.part.kind != Kind::qr) continue;
      const Frame frame = square_in(frames_[place.element]);
      const double module_mm = frame.width_mm / modules_across;
      constexpr double measured_to_mm = 1e-4;  // cairo's 1/256 of a pixel, over 33 modules
      if (module_mm < least_module_mm - measured_to_mm) {
        return refused(
            fmt::format("leaves the QR modules of {:.2f} mm, which phones do not read: '{}' must be at least {:.1f} "
                        "mm wide and high, its white margin included",
                        module_mm, place.id, least_module_mm * modules_across));
      }
      for (const Point corner : corners(frame)) {
        constexpr double slack_mm = 0.05;
        if (std::min(corner.x, corner.y) < -slack_mm || corner.x > design_->width_mm_ + slack_mm ||
            corner.y > design_->height_mm_ + slack_mm) {
          return refused("'" + place.id + "' reaches over the badge's edge");
        }
      }
      design_->codes_.push_back({frame});
    }
    if (design_->codes_.empty()) return refused("has no rectangle with the id 'qr'");
    return {};
  }

  base::Result<void> place_words() {
    bool has_name = false;
    for (const auto& place : parts_.places) {
      if (place.part.kind == Kind::qr) continue;
      auto runs = runs_of(file_, styles_, place, mm_per_unit_[place.element]);
      if (!runs) return std::unexpected(runs.error());
      if (runs->empty()) continue;
      WordsSlot slot{.id = place.id, .conditions = place.conditions, .runs = std::move(*runs)};
      const std::string anchor = style_of(file_, styles_, place)["text-anchor"];
      slot.anchor = anchor == "middle" ? Anchor::middle : anchor == "end" ? Anchor::end : Anchor::start;
      settle(slot, place);
      for (const QrSlot& code : design_->codes_) {
        if (overlap(code.frame, slot.frame)) {
          return refused("'" + place.id + "' stands in the QR, whose margin of four modules must stay empty");
        }
      }
      for (const Run& run : slot.runs) has_name = has_name || (run.part && run.part->kind == Kind::name);
      design_->words_.push_back(std::move(slot));
    }
    if (!has_name) return refused("has no text with the id 'name'");
    return {};
  }

  /// The room for words: the box, the rectangle, or the line of a text up to what stands beside it.
  void settle(WordsSlot& slot, const PlaceFound& place) {
    const Frame& frame = frames_[place.element];
    const double size_mm = slot.runs.front().style.size_mm;
    slot.frame = frame;
    slot.settle = Settle::middle;
    if (file_.nodes[place.element].name == "rect") return;
    if (const auto box = parts_.boxes.find(place.id); box != parts_.boxes.end()) {
      slot.frame = frames_[box->second];
      const double middle = in_frame(slot.frame, {frame.x_mm, frame.y_mm}).y - 0.35 * size_mm;
      const double share = middle / slot.frame.height_mm;
      if (share < 1.0 / 3) slot.settle = Settle::top;
      if (share > 2.0 / 3) slot.settle = Settle::bottom;
      return;
    }
    slot.settle = Settle::on_baseline;
    slot.baseline_mm = size_mm;
    const auto [left, right] = reach(frame, size_mm);
    const double width = slot.anchor == Anchor::start ? right
                         : slot.anchor == Anchor::end ? left
                                                      : 2 * std::min(left, right);
    const double begin = slot.anchor == Anchor::start ? 0 : slot.anchor == Anchor::end ? -width : -width / 2;
    const Point corner = on_badge(frame, {begin, -slot.baseline_mm});
    slot.frame = {corner.x, corner.y, std::max(width, 1.0), 1.35 * size_mm, frame.angle};
  }

  /// How far a line may go to either side of its anchor: to a margin of the badge or to a QR.
  [[nodiscard]] std::pair<double, double> reach(const Frame& line, double size_mm) const {
    const double margin = 0.04 * std::min(design_->width_mm_, design_->height_mm_);
    const auto to_edge = [&](double x, double y) {
      double far = 1e9;
      if (x > 1e-6) far = std::min(far, (design_->width_mm_ - margin - line.x_mm) / x);
      if (x < -1e-6) far = std::min(far, (margin - line.x_mm) / x);
      if (y > 1e-6) far = std::min(far, (design_->height_mm_ - margin - line.y_mm) / y);
      if (y < -1e-6) far = std::min(far, (margin - line.y_mm) / y);
      return std::max(far, 1.0);
    };
    double left = to_edge(-std::cos(line.angle), -std::sin(line.angle));
    double right = to_edge(std::cos(line.angle), std::sin(line.angle));
    for (const QrSlot& code : design_->codes_) {
      const Extent seen = extent_in(line, code.frame);
      if (seen.bottom < -size_mm || seen.top > 0.35 * size_mm) continue;
      if (seen.left > 0) right = std::min(right, seen.left);
      if (seen.right < 0) left = std::min(left, -seen.right);
    }
    return {left, right};
  }

  void cut() {
    std::map<std::size_t, std::optional<Condition>> cuts;  // by element, which is the order of the file
    for (const auto& group : parts_.groups) cuts[group.element] = group.condition;
    for (const auto& [id, element] : parts_.boxes) cuts[element] = std::nullopt;
    for (const auto& place : parts_.places) cuts[place.element] = std::nullopt;
    design_->cuts_.reserve(cuts.size());
    for (auto& [element, condition] : cuts) {
      design_->cuts_.push_back({file_.nodes[element].begin, file_.nodes[element].end, std::move(condition)});
    }
  }

  SvgFile file_;
  StyleSheet styles_;
  PartsFound parts_;
  std::map<std::size_t, Frame> frames_;
  std::map<std::size_t, double> mm_per_unit_;
  std::shared_ptr<Template> design_ = std::make_shared<Template>();
};

base::Result<std::shared_ptr<const Template>> Template::parse(std::string svg, std::string name,
                                                              std::shared_ptr<const Template> back) {
  auto file = read_svg(std::move(svg));
  if (!file) return std::unexpected(file.error());
  auto design = TemplateParser(std::move(*file)).parse();
  if (!design) return std::unexpected(design.error());
  if (auto clear = quiet_zones_are_clear(**design); !clear) return std::unexpected(clear.error());
  constexpr double slack_mm = 0.5;
  if (back && (std::abs(back->width_mm() - (*design)->width_mm()) > slack_mm ||
               std::abs(back->height_mm() - (*design)->height_mm()) > slack_mm)) {
    return refused("has a back of another size");
  }
  (*design)->name_ = std::move(name);
  (*design)->back_ = std::move(back);
  return *design;
}

}  // namespace badge
