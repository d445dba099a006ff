#pragma once
// What the kiosk needs from the world. store/ and devices/ implement these; main.cpp puts them together.
#include <functional>

#include "base/error.h"
#include "base/instant.h"
#include "kiosk/effect.h"
#include "kiosk/key_stroke.h"
#include "kiosk/message.h"

namespace kiosk {

/// Runs effects against the event's records, each in one durable transaction. A returned message other than Failed
/// means that COMMIT has returned. Used from one thread only.
class Recorder {
 public:
  Recorder() = default;
  Recorder(const Recorder&) = delete;
  Recorder& operator=(const Recorder&) = delete;
  virtual ~Recorder() = default;

  virtual Message run(const StoreEffect& effect, base::Instant now) = 0;
};

/// Reads guest lists for the desk. Used from one thread only, which is not the store's.
class GuestListReader {
 public:
  GuestListReader() = default;
  GuestListReader(const GuestListReader&) = delete;
  GuestListReader& operator=(const GuestListReader&) = delete;
  virtual ~GuestListReader() = default;

  /// Runs the effect to its end and returns its last word. `say` takes what comes before it (ImportProgressed); where
  /// `is_stopped` says so, the run ends with ImportFailed{interrupted} and nothing has happened.
  virtual Message run(const ImportEffect& effect, const std::function<void(Message)>& say,
                      const std::function<bool()>& is_stopped) = 0;
};

/// The kiosk's print jobs, durable. Used from the printers' thread; each call is one transaction on the store's.
class PrintJobs {
 public:
  PrintJobs() = default;
  PrintJobs(const PrintJobs&) = delete;
  PrintJobs& operator=(const PrintJobs&) = delete;
  virtual ~PrintJobs() = default;

  /// All that have not ended, the oldest first. One whose badge came out of another kiosk's printer meanwhile is not
  /// among them.
  virtual base::Result<std::vector<PrintJob>> open_jobs() = 0;

  /// `printed` is also recorded as a fact. Unknown jobs and those that have ended are left alone.
  virtual base::Result<void> record(const std::vector<PrintStep>& steps) = 0;
};

/// Makes ScanArrived, KeyTyped and EditKeyPressed of the window's keys. It may hold keys back until it is clear what
/// they belong to. All times are of the input clock (KeyStroke::time). Used from one thread only.
class KeyReader {
 public:
  KeyReader() = default;
  KeyReader(const KeyReader&) = delete;
  KeyReader& operator=(const KeyReader&) = delete;
  virtual ~KeyReader() = default;

  virtual std::vector<Message> take(const KeyStroke& stroke) = 0;

  /// To be called when `now` has come and no further key is waiting.
  virtual std::vector<Message> pass_time(base::Millis now) = 0;

  /// When pass_time() will decide what is held back; nullopt: nothing is.
  [[nodiscard]] virtual std::optional<base::Millis> deadline() const = 0;
};

}  // namespace kiosk
