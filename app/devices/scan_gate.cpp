#include "devices/scan_gate.h"

#include <algorithm>
#include <functional>
#include <iterator>
#include <string>

#include "base/text.h"

namespace devices {
namespace {

using kiosk::KeyStroke;

bool ends_scan(const KeyStroke& stroke) {
  return !stroke.chord && (stroke.edit == kiosk::EditKey::enter || stroke.edit == kiosk::EditKey::tab);
}

void type(const KeyStroke& stroke, ScanGate::Messages& messages) {
  if (stroke.chord) return;
  if (stroke.edit) {
    messages.emplace_back(kiosk::EditKeyPressed{*stroke.edit});
  } else if (stroke.character != 0) {
    messages.emplace_back(kiosk::KeyTyped{stroke.character});
  }
}

/// A line end inside a burst stays visible in both readings; those around it are the scanner's own.
kiosk::ScanReadings read(const std::vector<KeyStroke>& strokes) {
  const auto first = std::find_if_not(strokes.begin(), strokes.end(), ends_scan);
  const auto last = std::find_if_not(strokes.rbegin(), std::make_reverse_iterator(first), ends_scan).base();
  kiosk::ScanReadings readings;
  std::for_each(first, last, [&](const KeyStroke& stroke) {
    if (ends_scan(stroke)) {
      readings.physical += '\n';
      readings.characters += '\n';
    } else if (!stroke.chord && !stroke.edit) {
      if (stroke.physical) readings.physical += *stroke.physical;
      if (stroke.character != 0) base::append_utf8(readings.characters, stroke.character);
    }
  });
  return readings;
}

}  // namespace

ScanGate::Messages ScanGate::take(const KeyStroke& stroke) {
  Messages messages = pass_time(stroke.time);
  // A held key repeats faster than a person types; it is told from a scanner because it begins long after its press.
  if (stroke.repeated && held_.empty() && burst_ == Burst::fresh) {
    type(stroke, messages);
    return messages;
  }
  last_key_ = stroke.time;
  if (burst_ == Burst::too_long) return messages;
  const bool complete = ends_scan(stroke) && keys_held() >= fewest_keys;
  held_.push_back(stroke);
  if (complete) {
    messages.emplace_back(kiosk::ScanArrived{read(held_)});
    burst_ = Burst::behind_scan;
    held_.clear();
  } else if (held_.size() >= most_keys) {
    messages.emplace_back(kiosk::ScanArrived{});
    burst_ = Burst::too_long;
    held_.clear();
  }
  return messages;
}

ScanGate::Messages ScanGate::pass_time(base::Millis now) {
  Messages messages;
  if (now - last_key_ < silence) return messages;
  if (keys_held() >= fewest_keys) {
    messages.emplace_back(kiosk::ScanArrived{read(held_)});
  } else if (burst_ == Burst::fresh) {
    for (const auto& stroke : held_) type(stroke, messages);
  }
  held_.clear();
  burst_ = Burst::fresh;
  return messages;
}

std::optional<base::Millis> ScanGate::deadline() const {
  if (held_.empty()) return std::nullopt;
  return last_key_ + silence;
}

std::size_t ScanGate::keys_held() const {
  return static_cast<std::size_t>(std::count_if(held_.begin(), held_.end(), std::not_fn(ends_scan)));
}

}  // namespace devices
