#include "store/recorder.h"

#include "store/desk.h"
#include "store/name_search.h"
#include "store/sqlite_error.h"
#include "store/suggesting.h"

namespace store {

struct Recorder::Parts {
  Writer& writer;
  Door door;
  base::Random random;
  NameSearch names;
  Suggesting suggesting;
};

base::Result<std::unique_ptr<Recorder>> Recorder::open(Writer& writer, domain::EventId event, std::string kiosk,
                                                       base::Random random, kiosk::PrintSetup printing) {
  auto key = writer.read().event_key(event);
  if (!key) return std::unexpected(key.error());
  if (!*key) return base::fail(base::ErrorCode::no_event, event.text());
  auto parts = std::make_unique<Parts>(Parts{writer,
                                             {event, **key, std::move(kiosk), std::move(printing)},
                                             std::move(random),
                                             NameSearch(event),
                                             Suggesting(event)});
  auto& session = writer.session();
  static_cast<void>(writer.take_touched());  // whoever it was is read now
  const auto filled = caught(session.connection.handle(), session.path.string(), [&] {
    parts->names.fill(session.rows);
    parts->suggesting.fill(session.rows);
  });
  if (!filled) return std::unexpected(filled.error());
  return std::unique_ptr<Recorder>(new Recorder(std::move(parts)));
}

Recorder::Recorder(std::unique_ptr<Parts> parts) : parts_(std::move(parts)) {}
Recorder::~Recorder() = default;

kiosk::Message Recorder::run(const kiosk::StoreEffect& effect, base::Instant now) {
  kiosk::Message answer;
  const auto done = parts_->writer.transact([&](Session& session, Journal& journal) {
    if (const auto touched = parts_->writer.take_touched();
        !touched.registrations.empty() || !touched.persons.empty()) {
      parts_->names.update(session.rows, touched);
      parts_->suggesting.update(session.rows, touched);
    }
    Desk desk(session, journal, parts_->door, parts_->suggesting, parts_->random, now);
    const auto run = [&]<class Wanted>(const Wanted& wanted) -> kiosk::Message {
      constexpr bool finds = std::is_same_v<Wanted, kiosk::FindNames> || std::is_same_v<Wanted, kiosk::FindAnybody>;
      if constexpr (finds) return parts_->names.find(session.rows, wanted);
      if constexpr (std::is_same_v<Wanted, kiosk::RegisterWalkIn>) {
        if (auto listed = parts_->names.listed(wanted); !listed.rows.empty()) return listed;
      }
      if constexpr (!finds) return desk(wanted);
    };
    answer = std::visit(run, effect);
  });
  if (!done) return kiosk::Failed{done.error()};
  return answer;
}

}  // namespace store
