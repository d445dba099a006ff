#pragma once
// An event in a real database file in a folder of its own, and a recorder at its door.
#include <stdlib.h>

#include <filesystem>
#include <string>

#include "store/create_event.h"
#include "store/recorder.h"
#include "support/catch.h"
#include "support/random.h"

namespace test {

/// A folder that goes with everything in it.
class TemporaryFolder {
 public:
  TemporaryFolder() {
    std::string pattern = (std::filesystem::temp_directory_path() / "lanyard-XXXXXX").string();
    REQUIRE(::mkdtemp(pattern.data()) != nullptr);
    path_ = pattern;
  }
  TemporaryFolder(const TemporaryFolder&) = delete;
  TemporaryFolder& operator=(const TemporaryFolder&) = delete;
  ~TemporaryFolder() {
    std::error_code ignored;
    std::filesystem::remove_all(path_, ignored);
  }
  [[nodiscard]] const std::filesystem::path& path() const { return path_; }
  [[nodiscard]] std::filesystem::path file(const std::string& name) const { return path_ / name; }

 private:
  std::filesystem::path path_;
};

inline const base::Instant doors_open = base::from_millis(1'795'716'000'000);  // a Thursday evening
inline const store::OpenOptions creating{store::IfMissing::create, "machine-a"};

inline std::unique_ptr<store::Writer> open_writer(const std::filesystem::path& file, std::uint64_t seed = 1) {
  auto writer = store::Writer::open(file, creating, support::seeded(seed), doors_open);
  INFO((writer ? std::string() : writer.error().detail));
  REQUIRE(writer.has_value());
  return std::move(*writer);
}

inline domain::EventId new_event(store::Writer& writer, const std::string& title, std::uint64_t seed = 2,
                                 const std::string& capacity = "") {
  const auto kept_until = std::to_string(base::to_millis(doors_open + std::chrono::days(90)));
  std::vector<domain::FieldWrite> fields{{domain::Field::title, title, {}},
                                         {domain::Field::kept_until, kept_until, {}}};
  if (!capacity.empty()) fields.push_back({domain::Field::capacity, capacity, {}});
  const auto event = store::create_event(writer, std::move(fields), support::seeded(seed), doors_open);
  REQUIRE(event.has_value());
  return *event;
}

/// A roster row. `status` and `order_code` may be empty.
struct Guest {
  std::string name;
  std::string email;
  std::string ticket;
  std::string status = "going";
  std::string order_code;
};

inline domain::PersonRegistered registered(domain::EventId event, const Guest& guest, const base::Random& random) {
  domain::PersonRegistered fact;
  fact.registration = domain::RegistrationId::random(random);
  fact.person = domain::PersonId::random(random);
  fact.event = event;
  if (!guest.ticket.empty()) fact.scan_keys.push_back(guest.ticket);
  fact.person_fields = {{domain::Field::name, guest.name, {}}, {domain::Field::email, guest.email, {}}};
  fact.registration_fields = {{domain::Field::status, guest.status, {}},
                              {domain::Field::order_code, guest.order_code, {}}};
  return fact;
}

struct Evening {
  explicit Evening(const std::string& capacity = "", kiosk::PrintSetup printing_here = {})
      : event(new_event(*writer, "Riverside Founders", 2, capacity)), printing(std::move(printing_here)) {
    open();
  }
  void open() {
    auto opened = store::Recorder::open(*writer, event, "Door 1", support::seeded(next_seed++), printing);
    REQUIRE(opened.has_value());
    recorder = std::move(*opened);
  }

  domain::RegistrationId add(const Guest& guest) {
    const auto fact = registered(event, guest, random);
    REQUIRE(writer->append(std::vector<domain::FactBody>{fact}, now).has_value());
    return fact.registration;
  }

  kiosk::Message run(const kiosk::StoreEffect& effect) {
    now += std::chrono::seconds(1);
    return recorder->run(effect, now);
  }
  template <class Expected>
  Expected run_for(const kiosk::StoreEffect& effect) {
    const auto message = run(effect);
    if (const auto* failed = std::get_if<kiosk::Failed>(&message)) INFO(failed->error.detail);
    INFO("answered by alternative " << message.index());
    REQUIRE(std::holds_alternative<Expected>(message));
    return std::get<Expected>(message);
  }
  kiosk::Message scan(const std::string& code) { return run(kiosk::ReadScan{{code, code}}); }
  template <class Expected>
  Expected scan_for(const std::string& code) {
    return run_for<Expected>(kiosk::ReadScan{{code, code}});
  }
  kiosk::BadgedGuest walk_in(const std::string& name, const std::string& email = "") {
    return run_for<kiosk::Admitted>(kiosk::RegisterWalkIn{name, email, ""}).guests.front();
  }

  TemporaryFolder folder;
  std::filesystem::path file = folder.file("evening.db");
  base::Random random = support::seeded(4);
  base::Instant now = doors_open;
  std::unique_ptr<store::Writer> writer = open_writer(file);
  domain::EventId event;
  kiosk::PrintSetup printing;
  std::uint64_t next_seed = 3;  // a kiosk that starts again does not make the same ids again
  std::unique_ptr<store::Recorder> recorder;
};

}  // namespace test
