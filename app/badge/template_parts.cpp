#include "badge/template_parts.h"

#include <algorithm>
#include <array>
#include <optional>

#include "base/text.h"

namespace badge {
namespace {

bool is_inside(const SvgFile& file, std::size_t node, std::size_t ancestor) {
  while (node != ancestor && node != 0) node = file.nodes[node].parent;
  return node == ancestor;
}

std::size_t last_inside(const SvgFile& file, std::size_t ancestor) {
  std::size_t last = ancestor;
  while (last + 1 < file.nodes.size() && is_inside(file, last + 1, ancestor)) ++last;
  return last;
}

/// The element with this name nearest around a node, or itself.
std::optional<std::size_t> around(const SvgFile& file, std::size_t node, std::string_view name) {
  for (; node != 0; node = file.nodes[node].parent) {
    if (file.nodes[node].name == name) return node;
  }
  return std::nullopt;
}

/// Drawing programs put a group around what is named: then the first text or rectangle in it is meant.
std::optional<std::size_t> place_of(const SvgFile& file, std::size_t named) {
  const std::string& name = file.nodes[named].name;
  if (name == "text" || name == "rect") return named;
  if (name == "tspan") return around(file, named, "text");
  if (name != "g") return std::nullopt;
  const auto last = last_inside(file, named);
  for (std::size_t node = named + 1; node <= last; ++node) {
    if (file.nodes[node].name == "text" || file.nodes[node].name == "rect") return node;
  }
  return std::nullopt;
}

bool is_drawn(const SvgNode& node) {
  constexpr std::array never = {"title", "desc", "metadata", "style", "script", "namedview", ""};
  return std::ranges::find(never, node.name) == never.end();
}

std::optional<Condition> condition_named(std::string_view id) {
  const bool is_without = id.starts_with("without-");
  if (!is_without && !id.starts_with("with-")) return std::nullopt;
  auto part = part_named(id.substr(is_without ? 8 : 5));
  if (!part) return std::nullopt;
  return Condition{std::move(*part), is_without ? Condition::Wanted::absent : Condition::Wanted::present};
}

std::vector<Condition> conditions_around(const SvgFile& file, std::size_t node) {
  std::vector<Condition> conditions;
  for (; node != 0; node = file.nodes[node].parent) {
    if (auto condition = condition_named(file.nodes[node].attribute("id"))) conditions.push_back(std::move(*condition));
  }
  return conditions;
}

base::Result<TextStyle> text_style(const Properties& properties, double mm_per_unit, const std::string& id) {
  const auto value = [&](const char* name) {
    const auto found = properties.find(name);
    return found == properties.end() ? std::string() : found->second;
  };
  const double size = user_units(value("font-size")).value_or(16);
  TextStyle style;
  style.families = value("font-family");
  std::erase_if(style.families, [](char letter) { return letter == '\'' || letter == '"'; });
  style.size_mm = size * mm_per_unit;
  const std::string weight = value("font-weight");
  style.weight = weight == "bold" || weight == "bolder" ? 700 : static_cast<int>(user_units(weight).value_or(400));
  style.weight = std::clamp(style.weight, 100, 1000);
  const std::string slant = value("font-style");
  if (slant == "italic" || slant == "oblique") style.slant = TextStyle::Slant::italic;
  style.spacing_mm = user_units(value("letter-spacing"), size).value_or(0) * mm_per_unit;
  const std::string fill = value("fill");
  const auto colour = colour_of(fill == "currentcolor" || fill == "currentColor" ? value("color") : fill);
  if (!colour && !fill.empty() && fill != "none") {
    return base::fail(base::ErrorCode::bad_template, "the words of '" + id + "' need one plain colour, not " + fill);
  }
  style.colour = colour.value_or(0);
  return style;
}

/// The part whose content takes the place of these words, as far out as the text itself.
std::optional<std::size_t> part_around(const SvgFile& file, std::size_t words, std::size_t text) {
  for (std::size_t node = words; node != text; node = file.nodes[node].parent) {
    if (part_named(file.nodes[node].attribute("id"))) return node;
  }
  return std::nullopt;
}

void append_collapsed(std::string& line, std::string_view words) {
  for (const char letter : words) {
    const bool is_space = letter == ' ' || letter == '\n' || letter == '\t' || letter == '\r';
    if (!is_space) line += letter;
    if (is_space && (line.empty() || line.back() != ' ')) line += ' ';
  }
}

}  // namespace

base::Result<PartsFound> find_parts(const SvgFile& file) {
  PartsFound found;
  for (std::size_t node = 1; node < file.nodes.size(); ++node) {
    const SvgNode& element = file.nodes[node];
    const std::string id(element.attribute("id"));
    if (id.empty() || !is_drawn(element)) continue;
    if (const auto part = part_named(id)) {
      const auto place = place_of(file, node);
      if (!place || (part->kind == Kind::qr && file.nodes[*place].name != "rect")) {
        return base::fail(
            base::ErrorCode::bad_template,
            "'" + id + "' is a <" + element.name + ">; it must be a " +
                (part->kind == Kind::qr ? "rectangle <rect>" : "<text>, a <tspan> or a rectangle <rect>"));
      }
      const bool known = std::ranges::any_of(found.places, [&](const auto& other) { return other.element == *place; });
      if (!known) found.places.push_back({*place, id, *part, conditions_around(file, node)});
    } else if (id.ends_with("-box") && part_named(id.substr(0, id.size() - 4)) && element.name == "rect") {
      found.boxes[id.substr(0, id.size() - 4)] = node;
    } else if (auto condition = condition_named(id)) {
      found.groups.push_back({node, std::move(*condition)});
    }
  }
  return found;
}

Properties style_of(const SvgFile& file, const StyleSheet& styles, const PlaceFound& place) {
  for (std::size_t node = place.element; node <= last_inside(file, place.element); ++node) {
    const SvgNode& words = file.nodes[node];
    if (words.name.empty() && !base::trimmed(words.words).empty()) return styles.computed(file, node);
  }
  return styles.computed(file, place.element);
}

base::Result<std::vector<Run>> runs_of(const SvgFile& file, const StyleSheet& styles, const PlaceFound& place,
                                       double mm_per_unit) {
  const bool is_whole =
      file.nodes[place.element].name == "rect" || place.part == part_named(file.nodes[place.element].attribute("id")) ||
      std::ranges::none_of(
          file.nodes, [&](const SvgNode& node) { return node.name == "tspan" && place.id == node.attribute("id"); });
  std::vector<Run> runs;
  if (is_whole) {
    auto style = text_style(style_of(file, styles, place), mm_per_unit, place.id);
    if (!style) return std::unexpected(style.error());
    runs.push_back({place.part, {}, std::move(*style)});
    return runs;
  }
  std::optional<std::size_t> last_part;
  for (std::size_t node = place.element; node <= last_inside(file, place.element); ++node) {
    if (!file.nodes[node].name.empty()) continue;
    const auto part = part_around(file, node, place.element);
    if (part && part == last_part) continue;  // the sample goes on
    last_part = part;
    auto style = text_style(styles.computed(file, node), mm_per_unit, place.id);
    if (!style) return std::unexpected(style.error());
    Run run{.style = std::move(*style)};
    if (part) run.part = part_named(file.nodes[*part].attribute("id"));
    if (!part) append_collapsed(run.words, file.nodes[node].words);
    if (run.words != " " || !runs.empty()) runs.push_back(std::move(run));
  }
  if (!runs.empty() && runs.front().words.starts_with(' ')) runs.front().words.erase(0, 1);
  while (!runs.empty() && !runs.back().part && base::trimmed(runs.back().words).empty()) runs.pop_back();
  return runs;
}

}  // namespace badge
