#include "badge/svg_style.h"

#include <pango/pango.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

#include "base/text.h"

namespace badge {
namespace {

constexpr std::array inherited = {"font-family",    "font-size",   "font-weight", "font-style",
                                  "letter-spacing", "text-anchor", "fill",        "color"};

bool is_inherited(std::string_view property) { return std::ranges::find(inherited, property) != inherited.end(); }

std::string without_comments(std::string_view css) {
  std::string plain;
  for (std::size_t at = 0; at < css.size();) {
    const auto begin = std::min(css.find("/*", at), css.size());
    plain += css.substr(at, begin - at);
    const auto end = css.find("*/", begin);
    at = end == std::string_view::npos ? css.size() : end + 2;
  }
  return plain;
}

/// Calls `take` with each piece between separators, trimmed; empty ones are left out.
template <class Take>
void each_between(std::string_view text, char separator, const Take& take) {
  for (std::size_t at = 0; at <= text.size();) {
    const auto end = std::min(text.find(separator, at), text.size());
    if (const auto piece = base::trimmed(text.substr(at, end - at)); !piece.empty()) take(piece);
    at = end + 1;
  }
}

Properties declarations(std::string_view block) {
  Properties properties;
  each_between(block, ';', [&](std::string_view line) {
    const auto colon = line.find(':');
    if (colon == std::string_view::npos) return;
    const std::string property = base::ascii_lower(base::trimmed(line.substr(0, colon)));
    const auto value = line.substr(colon + 1);
    if (is_inherited(property)) properties[property] = base::trimmed(value.substr(0, value.find("!important")));
  });
  return properties;
}

void overlay(Properties& under, const Properties& over) {
  for (const auto& [property, value] : over) {
    if (value == "inherit") continue;
    // Sizes relative to what is inherited are settled here, while that is known.
    if (property == "font-size") {
      const auto own = user_units(value, user_units(under[property]).value_or(16));
      if (own) under[property] = std::to_string(*own);
    } else {
      under[property] = value;
    }
  }
}

bool has_class(const SvgNode& node, std::string_view wanted) {
  bool found = false;
  each_between(node.attribute("class"), ' ', [&](std::string_view name) { found = found || name == wanted; });
  return found;
}

}  // namespace

bool StyleSheet::Rule::meets(const SvgNode& node) const {
  return (element.empty() || element == node.name) && (id.empty() || id == node.attribute("id")) &&
         (class_name.empty() || has_class(node, class_name));
}

StyleSheet::StyleSheet(std::string_view css) {
  const std::string plain = without_comments(css);
  const std::string_view text = plain;
  for (std::size_t at = 0; at < text.size();) {
    const auto open = text.find('{', at);
    if (open == std::string_view::npos) break;
    const auto close = std::min(text.find('}', open), text.size());
    add(text.substr(at, open - at), declarations(text.substr(open + 1, close - open - 1)));
    at = close + 1;
  }
  // By specificity, then by order: numbered, as no two rules then compare equal.
  for (std::size_t i = 0; i < rules_.size(); ++i)
    rules_[i].specificity = rules_[i].specificity * 100'000 + static_cast<int>(i);
  std::ranges::sort(rules_, {}, &Rule::specificity);
}

void StyleSheet::add(std::string_view selectors, const Properties& properties) {
  each_between(selectors, ',', [&](std::string_view selector) {
    if (selector.find_first_of(" >+~:[@\n\t") != std::string_view::npos) return;
    Rule rule{.properties = properties};
    const auto mark = selector.find_first_of(".#");
    rule.element = selector.substr(0, mark);
    if (rule.element == "*") rule.element.clear();
    if (mark != std::string_view::npos) {
      const std::string name(selector.substr(mark + 1));
      if (name.find_first_of(".#") != std::string::npos) return;
      (selector[mark] == '#' ? rule.id : rule.class_name) = name;
    }
    rule.specificity =
        (rule.id.empty() ? 0 : 100) + (rule.class_name.empty() ? 0 : 10) + (rule.element.empty() ? 0 : 1);
    rules_.push_back(std::move(rule));
  });
}

Properties StyleSheet::computed(const SvgFile& file, std::size_t node) const {
  const SvgNode& element = file.nodes[node];
  Properties properties = node == element.parent ? Properties{} : computed(file, element.parent);
  if (element.name.empty()) return properties;
  Properties attributes;
  for (const auto& [name, value] : element.attributes) {
    if (is_inherited(name)) attributes[name] = base::trimmed(value);
  }
  overlay(properties, attributes);
  for (const Rule& rule : rules_) {
    if (rule.meets(element)) overlay(properties, rule.properties);
  }
  overlay(properties, declarations(element.attribute("style")));
  return properties;
}

std::optional<double> user_units(std::string_view length, double em) {
  length = base::trimmed(length);
  if (length.starts_with('+')) length.remove_prefix(1);
  double number = 0;
  const auto [rest, error] = std::from_chars(length.data(), length.data() + length.size(), number);
  if (error != std::errc() || !std::isfinite(number)) return std::nullopt;
  const std::string unit =
      base::ascii_lower(base::trimmed(length.substr(static_cast<std::size_t>(rest - length.data()))));
  if (unit.empty() || unit == "px") return number;
  if (unit == "mm") return number * 96 / 25.4;
  if (unit == "cm") return number * 96 / 2.54;
  if (unit == "in") return number * 96;
  if (unit == "pt") return number * 96 / 72;
  if (unit == "pc") return number * 16;
  if (unit == "em" && em > 0) return number * em;
  if (unit == "%" && em > 0) return number * em / 100;
  return std::nullopt;
}

std::optional<unsigned> colour_of(std::string_view text) {
  std::string value = base::ascii_lower(base::trimmed(text));
  if (value.starts_with("rgb(") && value.ends_with(')')) {
    unsigned colour = 0;
    int channels = 0;
    each_between(std::string_view(value).substr(4, value.size() - 5), ',', [&](std::string_view channel) {
      const bool is_share = channel.ends_with('%');
      const auto number = user_units(is_share ? channel.substr(0, channel.size() - 1) : channel).value_or(0);
      colour =
          (colour << 8U) | static_cast<unsigned>(std::clamp(std::lround(is_share ? number * 2.55 : number), 0L, 255L));
      ++channels;
    });
    return channels == 3 ? std::optional(colour) : std::nullopt;
  }
  PangoColor colour;
  if (value.empty() || value == "none" || pango_color_parse(&colour, value.c_str()) == FALSE) return std::nullopt;
  const auto byte = [](guint16 channel) { return static_cast<unsigned>(channel) >> 8U; };
  return (byte(colour.red) << 16U) | (byte(colour.green) << 8U) | byte(colour.blue);
}

}  // namespace badge
