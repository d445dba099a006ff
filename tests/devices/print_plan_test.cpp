// The plan by example: what it records and asks in each case it knows. Properties: print_plan_properties_test.cpp.
#include "devices/print_plan.h"

#include "support/catch.h"
#include "support/random.h"

namespace {

using base::Millis;
using devices::Errand;
using devices::JobStage;
using devices::PrintPlan;
using devices::Working;
using kiosk::PrinterProblem;
using kiosk::PrintState;
using kiosk::PrintStep;

const domain::PrintJobId ana = domain::PrintJobId::random(support::seeded(1));
const domain::PrintJobId bo = domain::PrintJobId::random(support::seeded(2));
const devices::Sheet label{6200, 10000};

devices::PlannedJob waiting(const domain::PrintJobId& id) { return {.id = id, .sheet = label}; }
devices::PlannedJob held(const domain::PrintJobId& id, PrintState state, const std::string& printer, int number) {
  return {.id = id, .state = state, .printer = printer, .number = number, .sheet = label};
}

/// A plan that has just heard from its printers.
class Desk {
 public:
  explicit Desk(const std::vector<devices::PlannedJob>& jobs, std::vector<devices::PrinterReport> reports,
                devices::FindsJobs finds = devices::FindsJobs::by_name)
      : plan_(printers(reports.size(), finds)) {
    plan_.take_jobs(jobs);
    first_ = plan_.next(now_);
    for (std::size_t at = 0; at < reports.size(); ++at) tell(at, devices::Visited{{}, std::move(reports[at])});
  }
  void tell(std::size_t at, decltype(devices::Answer::what) what) { plan_.take({at, std::move(what)}, now_); }
  devices::Orders next(Millis after = {}) {
    now_ += after;
    return plan_.next(now_);
  }
  [[nodiscard]] const devices::Orders& first() const { return first_; }
  [[nodiscard]] const PrintPlan& plan() const { return plan_; }

 private:
  static std::vector<devices::PlannedPrinter> printers(std::size_t count, devices::FindsJobs finds) {
    std::vector<devices::PlannedPrinter> all;
    for (std::size_t i = 0; i < count; ++i)
      all.push_back({.name = std::string(1, static_cast<char>('A' + i)), .finds_jobs = finds});
    return all;
  }
  Millis now_{100'000};
  PrintPlan plan_;
  devices::Orders first_;
};

devices::PrinterReport well() { return {}; }
devices::PrinterReport out_of_paper() { return {.working = Working::no, .trouble = {PrinterProblem::media_empty, ""}}; }
devices::PrinterReport away() { return {.working = Working::no_answer, .trouble = {PrinterProblem::unreachable, ""}}; }

PrintStep step(const domain::PrintJobId& job, PrintState state, const std::string& printer = "", int number = 0) {
  return {.job = job, .state = state, .printer = printer, .printer_job = number};
}

}  // namespace

TEST_CASE("Printers are asked how they are before anything else") {
  const Desk desk({waiting(ana)}, {well()});
  CHECK(desk.first().steps.empty());
  CHECK(desk.first().errands == std::vector{Errand{0, devices::Visit{}}});
}

TEST_CASE("A badge is on record as on its way before anything is said to the printer") {
  Desk desk({waiting(ana), waiting(bo)}, {well(), well()});
  const auto orders = desk.next();
  CHECK(orders.steps == std::vector{step(ana, PrintState::sending, "A")});
  CHECK(orders.errands == std::vector{Errand{0, devices::Send{ana}}});  // the other waits for A, not for any
}

TEST_CASE("A badge that was on its way when the power failed is looked for by name") {
  Desk desk({held(ana, PrintState::sending, "A", 0)}, {well()});
  CHECK(desk.next().errands == std::vector{Errand{0, devices::Find{ana}}});
  SECTION("and followed where it arrived") {
    desk.tell(0, devices::Found{ana, devices::HeldJob{7, JobStage::queued}});
    CHECK(desk.next().steps == std::vector{step(ana, PrintState::sent, "A", 7)});
  }
  SECTION("and printed already, perhaps") {
    desk.tell(0, devices::Found{ana, devices::HeldJob{7, JobStage::printed}});
    CHECK(desk.next().steps == std::vector{step(ana, PrintState::printed, "A", 7)});
  }
  SECTION("and sent again where it did not arrive") {
    desk.tell(0, devices::Found{ana, std::nullopt});
    const auto orders = desk.next();
    CHECK(orders.steps == std::vector{step(ana, PrintState::waiting), step(ana, PrintState::sending, "A")});
    CHECK(orders.errands == std::vector{Errand{0, devices::Send{ana}}});
  }
  SECTION("and cancelled first where it has no document") {
    desk.tell(0, devices::Found{ana, devices::HeldJob{7, JobStage::empty}});
    const auto orders = desk.next();
    CHECK(orders.steps == std::vector{step(ana, PrintState::waiting, "A", 7)});
    CHECK(orders.errands == std::vector{Errand{0, devices::Recall{{ana, 7}}}});
  }
}

TEST_CASE("A raw printer cannot be asked: a badge on its way when the power failed is a helper's") {
  Desk desk({held(ana, PrintState::sending, "A", 0)}, {well()}, devices::FindsJobs::no);
  CHECK(desk.first().steps == std::vector{step(ana, PrintState::unsure, "A")});
}

TEST_CASE("A badge at a printer that is set up no more is a helper's") {
  Desk desk({held(ana, PrintState::sent, "Z", 3)}, {well()});
  CHECK(desk.first().steps == std::vector{step(ana, PrintState::unsure, "Z", 3)});
}

TEST_CASE("While the first printer is away badges go to the second, and to the first when it is back") {
  Desk desk({waiting(ana)}, {away(), well()});
  CHECK(desk.next().steps == std::vector{step(ana, PrintState::sending, "B")});
  desk.tell(1, devices::Sent{ana, devices::Taken{{1, JobStage::printed}}});
  CHECK(desk.next().steps == std::vector{step(ana, PrintState::printed, "B", 1)});
}

TEST_CASE("A stopped printer is asked for its badges back, and only its word lets another print them") {
  Desk desk({held(ana, PrintState::sent, "A", 7)}, {out_of_paper(), well()});
  desk.tell(0, devices::Visited{{{ana, 7}},
                                {.working = Working::no,
                                 .trouble = {PrinterProblem::media_empty, ""},
                                 .jobs = {{ana, {7, JobStage::queued}}}}});
  CHECK(desk.next().steps.empty());  // paper may be put in at once
  const auto orders = desk.next(PrintPlan::trouble_until_takeover);
  REQUIRE(orders.steps == std::vector{step(ana, PrintState::waiting, "A", 7)});
  REQUIRE(orders.errands.front() == Errand{0, devices::Recall{{ana, 7}}});
  SECTION("cancelled: it goes to the other") {
    desk.tell(0, devices::Recalled{{ana, 7}, devices::HeldJob{7, JobStage::cancelled}});
    desk.tell(1, devices::Visited{{}, well()});
    CHECK(desk.next().steps == std::vector{step(ana, PrintState::waiting), step(ana, PrintState::sending, "B")});
  }
  SECTION("printed meanwhile: that was it") {
    desk.tell(0, devices::Recalled{{ana, 7}, devices::HeldJob{7, JobStage::printed}});
    CHECK(desk.next().steps == std::vector{step(ana, PrintState::printed, "A", 7)});
  }
  SECTION("no word: nothing goes anywhere") {
    desk.tell(0, devices::Recalled{{ana, 7}, std::unexpected(devices::Trouble{PrinterProblem::no_answer, ""})});
    desk.tell(1, devices::Visited{{}, well()});
    CHECK(desk.next().steps.empty());
    CHECK(desk.plan().standing(0).holds == 1);
  }
  SECTION("half on paper, perhaps: a helper's") {
    desk.tell(0, devices::Recalled{{ana, 7}, devices::HeldJob{7, JobStage::unclear}});
    CHECK(desk.next().steps == std::vector{step(ana, PrintState::unsure, "A", 7)});
  }
}

TEST_CASE("What a stopped printer is working on stays with it") {
  Desk desk({held(ana, PrintState::sent, "A", 7)}, {out_of_paper(), well()});
  desk.tell(0, devices::Visited{{{ana, 7}},
                                {.working = Working::doubtful,
                                 .trouble = {PrinterProblem::media_empty, ""},
                                 .jobs = {{ana, {7, JobStage::printing}}}}});
  CHECK(desk.next(Millis{60'000}).steps.empty());
}

TEST_CASE("A badge that a person cancelled at the printer is given up, one the printer gave up is tried again") {
  Desk desk({held(ana, PrintState::sent, "A", 7)}, {well()});
  SECTION("by a person") {
    desk.tell(0, devices::Visited{{{ana, 7}}, {.jobs = {{ana, {7, JobStage::cancelled}}}}});
    CHECK(desk.next().steps == std::vector{step(ana, PrintState::given_up)});
  }
  SECTION("by the printer, after a pause") {
    desk.tell(0, devices::Visited{{{ana, 7}}, {.jobs = {{ana, {7, JobStage::aborted}}}}});
    CHECK(desk.next().steps == std::vector{step(ana, PrintState::waiting)});
    CHECK(desk.plan().standing(0).trouble.problem == PrinterProblem::unknown);
    CHECK(desk.next(PrintPlan::first_pause).steps == std::vector{step(ana, PrintState::sending, "A")});
  }
  SECTION("forgotten by the printer") {
    desk.tell(0, devices::Visited{{{ana, 7}}, well()});
    CHECK(desk.next().steps == std::vector{step(ana, PrintState::unsure, "A")});
  }
}

TEST_CASE("A busy printer is not asked again at once, and gets no more at a time than it took") {
  Desk desk({held(bo, PrintState::sent, "A", 1), waiting(ana)}, {well()});
  CHECK(desk.next().errands == std::vector{Errand{0, devices::Send{ana}}});
  desk.tell(0, devices::Sent{ana, devices::Declined{}});
  CHECK(desk.next().steps == std::vector{step(ana, PrintState::waiting)});
  desk.tell(0, devices::Visited{{{bo, 1}}, {.jobs = {{bo, {1, JobStage::printing}}}}});
  const auto later = desk.next(Millis{60'000});
  CHECK(later.errands == std::vector{Errand{0, devices::Visit{{{bo, 1}}}}});
}
