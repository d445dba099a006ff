#pragma once
// What the kiosk needs from the world. store/ and devices/ implement these; main.cpp puts them together.
#include "base/instant.h"
#include "kiosk/effect.h"
#include "kiosk/message.h"

namespace kiosk {

/// Runs effects against the event's records, each in one durable transaction. A returned message other than Failed means
/// that COMMIT has returned. Used from one thread only.
class Recorder {
 public:
  Recorder() = default;
  Recorder(const Recorder&) = delete;
  Recorder& operator=(const Recorder&) = delete;
  virtual ~Recorder() = default;

  virtual Message run(const Effect& effect, base::Instant now) = 0;
};

}  // namespace kiosk
