#include "stage.h"

#include <deque>
#include <stdexcept>

#include "base/zone.h"
#include "domain/badge_code.h"
#include "store/create_event.h"
#include "store/verify.h"
#include "support/english.h"

namespace journeys {
namespace {

using domain::Field;

template <class T>
T must(base::Result<T> result, const char* what) {
  if (!result) throw std::runtime_error(std::string(what) + ": " + result.error().detail);
  if constexpr (!std::is_void_v<T>) return std::move(*result);
}

}  // namespace

Stage::Stage() : now(*base::Zone::find("Europe/Lisbon")->parse("2026-11-26T18:00")), strings_(support::english()) {
  event_fields_ = {{Field::title, "Riverside Founders Evening", {}},
                   {Field::starts, std::to_string(base::to_millis(now + std::chrono::minutes(30))), {}},
                   {Field::ends, std::to_string(base::to_millis(now + std::chrono::hours(4))), {}},
                   {Field::kept_until, std::to_string(base::to_millis(now + std::chrono::days(30))), {}},
                   {Field::zone, "Europe/Lisbon", {}},
                   {Field::help_desk, "left of the entrance", {}}};
}

void Stage::set_event(Field field, std::string value) { event_fields_.push_back({field, std::move(value), {}}); }

void Stage::start_event() {
  if (writer_) return;
  writer_ = must(
      store::Writer::open(folder_.path() / "evening.db", {store::IfMissing::create, "journey"}, random_, now), "open");
  event_ = must(store::create_event(*writer_, event_fields_, random_, now), "event");
}

void Stage::add(const RosterLine& line) {
  start_event();
  const auto space = line.name.rfind(' ');
  domain::PersonRegistered guest;
  guest.registration = domain::RegistrationId::random(random_);
  guest.person = domain::PersonId::random(random_);
  guest.event = event_;
  if (!line.ticket.empty()) guest.scan_keys = {line.ticket};
  guest.person_fields = {
      {Field::name, line.name, {}}, {Field::email, line.email, {}}, {Field::company, line.company, {}}};
  if (space != std::string::npos) {
    guest.person_fields.push_back({Field::given_name, line.name.substr(0, space), {}});
    guest.person_fields.push_back({Field::family_name, line.name.substr(space + 1), {}});
  }
  guest.registration_fields = {{Field::status, line.status, {}}, {Field::order_code, line.order, {}}};
  if (!line.offer.empty()) guest.registration_fields.push_back({Field::offer, line.offer, {}});
  if (!line.ask.empty()) {
    guest.registration_fields.push_back({Field::ask, line.ask, {}});
    guest.registration_fields.push_back({Field::words_shown, "yes", {}});
  }
  if (!line.remembered.empty()) guest.registration_fields.push_back({Field::remembered, line.remembered, {}});
  const std::vector<domain::FactBody> bodies = {guest};
  must(writer_->append(bodies, now), "roster");
}

void Stage::bring_list(const std::string& sample) {
  std::filesystem::create_directories(folder_.path() / "lists");
  std::filesystem::copy_file(std::filesystem::path(LANYARD_TEST_DATA) / "roster/data" / sample,
                             folder_.path() / "lists" / sample);
}

void Stage::open_doors() {
  start_event();
  if (recorder_) {
    jobs_.reset();
    recorder_.reset();
    writer_.reset();
    writer_ =
        must(store::Writer::open(folder_.path() / "evening.db", {store::IfMissing::refuse, "journey"}, random_, now),
             "reopen");
    kiosk::Model fresh;
    fresh.settings = model.settings;
    model = fresh;
  }
  recorder_ = must(store::Recorder::open(*writer_, event_, "Door 1", random_, printing_), "recorder");
  jobs_ = must(store::PrintJobs::open(*writer_, event_, "Door 1"), "print jobs");
  guest_lists_ = std::make_unique<intake::GuestListDesk>(
      intake::GuestListDesk::Parts{.database = folder_.path() / "evening.db",
                                   .event = event_,
                                   .sheets = intake::sheet_program(),
                                   .folders = [this] { return std::vector{folder_.path() / "lists"}; },
                                   .random = random_,
                                   .now = [this] { return now; },
                                   .write = [this](const auto& writing) { return writing(*writer_); }});
  happen(kiosk::Started{});
  tell_of_printer();
}

void Stage::happen(const kiosk::Message& message) {
  const auto screen = model.screen.index();
  const bool is_press = std::holds_alternative<kiosk::Tapped>(message) ||
                        std::holds_alternative<kiosk::KeyTyped>(message) ||
                        std::holds_alternative<kiosk::EditKeyPressed>(message);
  if (std::holds_alternative<kiosk::AtWelcome>(model.screen)) presses_ = screens_ = 0;
  if (is_press) ++presses_;
  // As the shell does it: effects run one after the other, and each answer is a message of its own.
  std::deque<kiosk::Message> waiting = {message};
  while (!waiting.empty()) {
    const auto effects = kiosk::update(model, waiting.front(), now);
    waiting.pop_front();
    for (const auto& effect : effects) run(effect, waiting);
  }
  if (model.screen.index() != screen) ++screens_;
}

void Stage::run(const kiosk::Effect& effect, std::deque<kiosk::Message>& answers) {
  if (const auto* of_store = std::get_if<kiosk::StoreEffect>(&effect)) {
    answers.push_back(recorder_->run(*of_store, now));
    return;
  }
  const auto say = [&](kiosk::Message message) { answers.push_back(std::move(message)); };
  answers.push_back(guest_lists_->run(std::get<kiosk::ImportEffect>(effect), say, [] { return false; }));
}

void Stage::pass(base::Millis time) {
  const auto until = now + time;
  while (now < until) {
    now = std::min(until, kiosk::next_deadline(model, now));
    happen(kiosk::TimePassed{});
  }
}

void Stage::scan(const std::string& code) {
  // Nobody scans faster than that by hand, and the same code sooner than in 3 s is the same scan.
  pass(code == last_scan_ ? base::Millis{3000} : base::Millis{700});
  last_scan_ = code;
  happen(kiosk::ScanArrived{{code, code}});
}

domain::RegistrationId Stage::registration_of(const std::string& name) const {
  for (const auto& registration : must(writer_->read().registrations(event_), "registrations")) {
    const auto person = must(writer_->read().person(registration.person), "person");
    if (person && value_of(person->fields, Field::name) == name) return registration.id;
  }
  throw std::runtime_error("nobody is called " + name);
}

std::string Stage::chosen(const std::string& name, Field field) const {
  const auto row = must(writer_->read().registration(registration_of(name)), "registration");
  return row ? value_of(row->fields, field) : std::string();
}

std::string Stage::badge_code_of(const std::string& name) const {
  const auto badge = must(writer_->read().live_badge(registration_of(name)), "badge");
  if (!badge) throw std::runtime_error(name + " has no badge");
  return domain::badge_code(*badge, *must(writer_->read().event_key(event_), "key"));
}

support::ViewWords Stage::sees() const { return support::ViewWords(kiosk::make_view(model, strings_, now)); }

std::vector<domain::MeetingRow> Stage::standing_meetings() const {
  auto meetings = must(writer_->read().meetings(event_), "meetings");
  std::erase_if(meetings, [](const auto& row) { return row.withdrawn || row.held; });
  return meetings;
}

int Stage::registered() const {
  return static_cast<int>(must(writer_->read().registrations(event_), "registrations").size());
}

int Stage::in() const {
  int count = 0;
  for (const auto& row : must(writer_->read().registrations(event_), "registrations")) count += row.in_since ? 1 : 0;
  return count;
}

std::string Stage::verify() const {
  std::string findings;
  for (const auto& finding : must(store::verify(writer_->session()), "verify").findings) findings += finding + "; ";
  return findings;
}

}  // namespace journeys
