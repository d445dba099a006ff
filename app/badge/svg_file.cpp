#include "badge/svg_file.h"

#include <expat.h>

#include <algorithm>
#include <memory>
#include <optional>
#include <utility>

#include "badge/svg_cost.h"
#include "base/text.h"

namespace badge {
namespace {

constexpr std::size_t most_bytes = 8U << 20U;  // a photograph behind the name fits
constexpr std::size_t most_nodes = 50'000;
constexpr std::size_t deepest = 100;

std::string_view local(std::string_view qualified) {
  const auto colon = qualified.find(':');
  return colon == std::string_view::npos ? qualified : qualified.substr(colon + 1);
}

bool stays_inside(std::string_view reference) {
  reference = base::trimmed(reference);
  if (!reference.empty() && (reference.front() == '"' || reference.front() == '\'')) reference.remove_prefix(1);
  return reference.empty() || reference.front() == '#' || base::ascii_lower(reference.substr(0, 5)) == "data:";
}

/// What a style or an attribute refers to outside the file, if anything: url(…) or @import.
std::optional<std::string> outside_of(std::string_view css) {
  const std::string lower = base::ascii_lower(css);
  if (lower.find("@import") != std::string::npos) return "@import";
  for (auto at = lower.find("url("); at != std::string::npos; at = lower.find("url(", at + 4)) {
    const auto reference = css.substr(at + 4);
    if (!stays_inside(reference)) return std::string(base::shortened(reference.substr(0, reference.find(')')), 60));
  }
  return std::nullopt;
}

class Reading {
 public:
  explicit Reading(std::string bytes) : parser_(XML_ParserCreate(nullptr), &XML_ParserFree) {
    file_.bytes = std::move(bytes);
    XML_SetUserData(parser_.get(), this);
    XML_SetElementHandler(
        parser_.get(),
        [](void* self, const char* name, const char** pairs) { static_cast<Reading*>(self)->begin(name, pairs); },
        [](void* self, const char*) { static_cast<Reading*>(self)->end(); });
    XML_SetCharacterDataHandler(parser_.get(), [](void* self, const char* text, int size) {
      static_cast<Reading*>(self)->words({text, static_cast<std::size_t>(size)});
    });
    // A few entities that name each other write a thousand million words. No drawing program needs them.
    XML_SetEntityDeclHandler(parser_.get(), [](void* self, const char*, int, const char*, int, const char*, const char*,
                                               const char*, const char*) {
      static_cast<Reading*>(self)->stop("declares entities of its own; save it as plain SVG");
    });
    XML_SetProcessingInstructionHandler(parser_.get(), [](void* self, const char* target, const char*) {
      if (std::string_view(target) == "xml-stylesheet") {
        static_cast<Reading*>(self)->stop("refers to a style sheet outside the file");
      }
    });
  }

  base::Result<SvgFile> read() {
    const auto size = static_cast<int>(file_.bytes.size());
    const bool is_xml = XML_Parse(parser_.get(), file_.bytes.data(), size, XML_TRUE) == XML_STATUS_OK;
    if (!trouble_.empty()) return base::fail(base::ErrorCode::bad_template, trouble_);
    if (!is_xml) {
      return base::fail(base::ErrorCode::bad_template, "is no SVG: line " +
                                                           std::to_string(XML_GetCurrentLineNumber(parser_.get())) +
                                                           ", " + XML_ErrorString(XML_GetErrorCode(parser_.get())));
    }
    if (const auto outside = outside_of(file_.style_sheet)) {
      return base::fail(base::ErrorCode::bad_template, "refers to something outside the file: " + *outside);
    }
    return std::move(file_);
  }

 private:
  [[nodiscard]] std::size_t here() const { return static_cast<std::size_t>(XML_GetCurrentByteIndex(parser_.get())); }

  void stop(std::string why) {
    if (trouble_.empty()) trouble_ = std::move(why);
    XML_StopParser(parser_.get(), XML_FALSE);
  }

  void begin(std::string_view qualified, const char** pairs) {
    SvgNode node{.parent = open_.empty() ? 0 : open_.back(), .name = std::string(local(qualified)), .begin = here()};
    node.prefix = qualified.substr(0, qualified.size() - node.name.size());
    if (file_.nodes.empty() && node.name != "svg") return stop("is no SVG: it begins with <" + node.name + ">");
    if (file_.nodes.size() >= most_nodes) return stop("holds more than 50,000 elements");
    if (open_.size() >= deepest) return stop("is nested more than 100 deep");
    for (; *pairs != nullptr; pairs += 2) {
      const std::string attribute(local(pairs[0]));
      const std::string_view value = pairs[1];
      const bool leads_out = attribute == "href" && node.name != "a" && !stays_inside(value);
      const auto outside = leads_out ? std::string(base::shortened(value, 60)) : outside_of(value);
      if (outside) return stop("refers to something outside the file: " + *outside);
      // An editor's own attribute of the same local name ("inkscape:label" beside "label") does not hide SVG's.
      const bool is_plain = attribute.size() == std::string_view(pairs[0]).size();
      if (is_plain || !node.attributes.contains(attribute)) node.attributes[attribute] = value;
    }
    if (auto cost = too_costly(node.name, node.attributes)) return stop(*std::move(cost));
    open_.push_back(file_.nodes.size());
    file_.nodes.push_back(std::move(node));
  }

  // expat still reports the end of an empty element in whose beginning it was stopped.
  void end() {
    if (!trouble_.empty()) return;
    SvgNode& node = file_.nodes[open_.back()];
    node.end = here() + static_cast<std::size_t>(XML_GetCurrentByteCount(parser_.get()));
    open_.pop_back();
  }

  void words(std::string_view piece) {
    if (!trouble_.empty()) return;
    SvgNode& element = file_.nodes[open_.back()];
    if (element.name == "style") {
      file_.style_sheet += piece;
    } else if (SvgNode& last = file_.nodes.back(); last.name.empty() && last.parent == open_.back()) {
      last.words += piece;
    } else if (element.name == "text" || element.name == "tspan") {
      file_.nodes.push_back({.parent = open_.back(), .words = std::string(piece)});
    }
  }

  std::unique_ptr<XML_ParserStruct, decltype(&XML_ParserFree)> parser_;
  SvgFile file_;
  std::vector<std::size_t> open_;
  std::string trouble_;
};

}  // namespace

std::string_view SvgNode::attribute(const std::string& wanted) const {
  const auto found = attributes.find(wanted);
  return found == attributes.end() ? std::string_view() : std::string_view(found->second);
}

base::Result<SvgFile> read_svg(std::string bytes) {
  if (bytes.size() > most_bytes) return base::fail(base::ErrorCode::bad_template, "is larger than 8 MB");
  if (!base::is_valid_utf8(bytes)) return base::fail(base::ErrorCode::bad_template, "is no SVG: its text is not UTF-8");
  return Reading(std::move(bytes)).read();
}

}  // namespace badge
