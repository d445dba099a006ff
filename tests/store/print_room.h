#pragma once
// An evening at a kiosk with a printer, whose side of the jobs a test plays itself.
#include "store/evening.h"
#include "store/print_jobs.h"

namespace test {

struct PrintRoom : Evening {
  explicit PrintRoom(const std::string& pick_up_letter = "") : Evening("", {true, pick_up_letter}) { take_jobs(); }

  void take_jobs() {
    auto opened = store::PrintJobs::open(*writer, event, "Door 1");
    REQUIRE(opened.has_value());
    jobs = std::move(*opened);
  }
  /// As after a power cut: what was committed is there, and nothing else.
  void restart() {
    jobs.reset();
    recorder.reset();
    writer.reset();
    writer = open_writer(file, 17);
    open();
    take_jobs();
  }

  std::vector<kiosk::PrintJob> open_jobs() {
    const auto found = jobs->open_jobs();
    REQUIRE(found.has_value());
    return *found;
  }
  kiosk::PrintJob only_job() {
    const auto found = open_jobs();
    REQUIRE(found.size() == 1);
    return found.front();
  }
  void step(domain::PrintJobId job, kiosk::PrintState state, const std::string& printer = "printer A", int number = 7) {
    REQUIRE(jobs->record({{job, state, printer, number}}, now).has_value());
  }
  void print(const kiosk::PrintJob& job) {
    step(job.id, kiosk::PrintState::sending);
    step(job.id, kiosk::PrintState::sent);
    step(job.id, kiosk::PrintState::printed);
  }
  /// How often paper came out, by the journal.
  int sheets() {
    int count = 0;
    const auto facts = writer->read().facts();
    REQUIRE(facts.has_value());
    for (const auto& fact : *facts) count += std::holds_alternative<domain::BadgePrinted>(fact.body) ? 1 : 0;
    return count;
  }
  kiosk::BadgedGuest admit(const std::string& ticket) { return scan_for<kiosk::Admitted>(ticket).guests.front(); }
  void describe(domain::Field field, const std::string& value) {
    const std::vector<domain::FactBody> facts{domain::EventDescribed{event, {{field, value, {}}}}};
    REQUIRE(writer->append(facts, now).has_value());
  }
  void set(domain::RegistrationId registration, domain::Field field, const std::string& value) {
    const auto row = writer->read().registration(registration).value();
    REQUIRE(row.has_value());
    domain::PersonEdited edit{.person = row->person, .registration = registration};
    const bool of_person =
        field == domain::Field::company || field == domain::Field::job_title || field == domain::Field::given_name;
    (of_person ? edit.person_fields : edit.registration_fields).push_back({field, value, {}});
    REQUIRE(writer->append(std::vector<domain::FactBody>{edit}, now).has_value());
  }
  std::string blank(std::uint64_t id) {
    return domain::blank_code(domain::BadgeId(id), *writer->read().event_key(event).value());
  }

  std::unique_ptr<store::PrintJobs> jobs;
};

}  // namespace test
