#pragma once
// The kiosk's effects on a real database, each in one durable transaction. Lives on the store's thread.
#include <memory>
#include <string>

#include "kiosk/ports.h"
#include "store/database.h"

namespace store {

class Recorder : public kiosk::Recorder {
 public:
  /// no_event where the database has no such event or no key for it. `writer` outlives the recorder; whatever else is
  /// appended through it on the same thread is seen by the next effect.
  [[nodiscard]] static base::Result<std::unique_ptr<Recorder>> open(Writer& writer, domain::EventId event,
                                                                    std::string kiosk, base::Random random,
                                                                    kiosk::PrintSetup printing = {});
  ~Recorder() override;

  kiosk::Message run(const kiosk::StoreEffect& effect, base::Instant now) override;

 private:
  struct Parts;
  explicit Recorder(std::unique_ptr<Parts> parts);
  std::unique_ptr<Parts> parts_;
};

}  // namespace store
