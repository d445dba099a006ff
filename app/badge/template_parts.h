#pragma once
// Which elements of an SVG are places for content, boxes for them, or parts shown under a condition.
#include <map>
#include <string>
#include <vector>

#include "badge/slot.h"
#include "badge/svg_file.h"
#include "badge/svg_style.h"

namespace badge {

struct PlaceFound {
  std::size_t element = 0;  // a <text> or a <rect>
  std::string id;           // of the part, which may be a <tspan> or a group around it
  Part part;
  std::vector<Condition> conditions;
};

struct GroupFound {
  std::size_t element = 0;
  Condition condition;
};

struct PartsFound {
  std::vector<PlaceFound> places;            // one for each element
  std::map<std::string, std::size_t> boxes;  // by the id they are the box of
  std::vector<GroupFound> groups;
};

/// Fails with bad_template where an id stands at something that can be no place.
[[nodiscard]] base::Result<PartsFound> find_parts(const SvgFile& file);

/// What stands in a <text>: its part's content in place of all of it, or its words with parts among them. Font sizes in
/// `mm_per_unit`. Fails where a colour is none that words can have.
[[nodiscard]] base::Result<std::vector<Run>> runs_of(const SvgFile& file, const StyleSheet& styles,
                                                     const PlaceFound& place, double mm_per_unit);

/// The properties that the first letter of a place has.
[[nodiscard]] Properties style_of(const SvgFile& file, const StyleSheet& styles, const PlaceFound& place);

}  // namespace badge
