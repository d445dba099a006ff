#include "devices/ipp_answer.h"

#include "devices/ipp_request.h"
#include "support/catch.h"

namespace {

using devices::JobStage;
using devices::Working;
using kiosk::PrinterProblem;

devices::IppMessage printer(int state, const std::vector<const char*>& reasons, char accepting = 1) {
  devices::IppMessage answer(ippNew());
  ippAddInteger(answer.get(), IPP_TAG_PRINTER, IPP_TAG_ENUM, "printer-state", state);
  ippAddStrings(answer.get(), IPP_TAG_PRINTER, IPP_TAG_KEYWORD, "printer-state-reasons",
                static_cast<int>(reasons.size()), nullptr, reasons.data());
  ippAddBoolean(answer.get(), IPP_TAG_PRINTER, "printer-is-accepting-jobs", accepting);
  return answer;
}

JobStage stage(int state, const char* reason, int documents, int put_out) {
  const devices::IppMessage answer(ippNew());
  ippAddInteger(answer.get(), IPP_TAG_JOB, IPP_TAG_INTEGER, "job-id", 5);
  ippAddString(answer.get(), IPP_TAG_JOB, IPP_TAG_NAME, "job-name", nullptr, "ana");
  ippAddInteger(answer.get(), IPP_TAG_JOB, IPP_TAG_ENUM, "job-state", state);
  ippAddString(answer.get(), IPP_TAG_JOB, IPP_TAG_KEYWORD, "job-state-reasons", nullptr, reason);
  if (documents >= 0) ippAddInteger(answer.get(), IPP_TAG_JOB, IPP_TAG_INTEGER, "number-of-documents", documents);
  ippAddInteger(answer.get(), IPP_TAG_JOB, IPP_TAG_INTEGER, "job-impressions-completed", put_out);
  const auto jobs = devices::jobs_in(answer.get());
  REQUIRE(jobs.size() == 1);
  CHECK(jobs.front().number == 5);
  CHECK(jobs.front().name == "ana");
  return jobs.front().stage;
}

}  // namespace

TEST_CASE("Where a job is, as the printer's attributes say it") {
  CHECK(stage(IPP_JSTATE_PENDING, "none", 1, 0) == JobStage::queued);
  CHECK(stage(IPP_JSTATE_PENDING, "none", -1, 0) == JobStage::queued);
  CHECK(stage(IPP_JSTATE_HELD, "job-hold-until-specified", 1, 0) == JobStage::queued);
  CHECK(stage(IPP_JSTATE_HELD, "job-incoming", -1, 0) == JobStage::empty);
  CHECK(stage(IPP_JSTATE_HELD, "job-data-insufficient", -1, 0) == JobStage::empty);
  CHECK(stage(IPP_JSTATE_PENDING, "none", 0, 0) == JobStage::empty);
  CHECK(stage(IPP_JSTATE_PROCESSING, "job-printing", 1, 1) == JobStage::printing);
  CHECK(stage(IPP_JSTATE_STOPPED, "printer-stopped", 1, 0) == JobStage::stopped);
  CHECK(stage(IPP_JSTATE_COMPLETED, "job-completed-successfully", 1, 1) == JobStage::printed);
  CHECK(stage(IPP_JSTATE_CANCELED, "job-canceled-by-user", 1, 0) == JobStage::cancelled);
  CHECK(stage(IPP_JSTATE_CANCELED, "job-canceled-by-user", 1, 1) == JobStage::unclear);
  CHECK(stage(IPP_JSTATE_ABORTED, "aborted-by-system", 1, 0) == JobStage::aborted);
  CHECK(stage(IPP_JSTATE_ABORTED, "aborted-by-system", 1, 1) == JobStage::unclear);
}

TEST_CASE("Several jobs in one answer are told apart") {
  const devices::IppMessage answer(ippNew());
  for (int number = 1; number <= 3; ++number) {
    if (number > 1) ippAddSeparator(answer.get());
    ippAddInteger(answer.get(), IPP_TAG_JOB, IPP_TAG_INTEGER, "job-id", number);
    ippAddInteger(answer.get(), IPP_TAG_JOB, IPP_TAG_ENUM, "job-state",
                  number == 2 ? IPP_JSTATE_COMPLETED : IPP_JSTATE_PENDING);
  }
  const auto jobs = devices::jobs_in(answer.get());
  REQUIRE(jobs.size() == 3);
  CHECK(jobs[1].stage == JobStage::printed);
  CHECK(jobs[2].number == 3);
}

TEST_CASE("What keeps a printer from printing, as its attributes say it") {
  struct Case {
    int state;
    std::vector<const char*> reasons;
    char accepting;
    PrinterProblem problem;
    Working working;
  };
  const auto told =
      GENERATE(Case{IPP_PSTATE_IDLE, {"none"}, 1, PrinterProblem::none, Working::yes},
               Case{IPP_PSTATE_IDLE, {"media-low-warning", "toner-low-report"}, 1, PrinterProblem::none, Working::yes},
               Case{IPP_PSTATE_IDLE, {"media-empty-warning"}, 1, PrinterProblem::none, Working::yes},
               Case{IPP_PSTATE_PROCESSING,
                    {"media-empty-error", "media-needed-error"},
                    1,
                    PrinterProblem::media_empty,
                    Working::doubtful},
               Case{IPP_PSTATE_STOPPED, {"media-empty"}, 1, PrinterProblem::media_empty, Working::no},
               Case{IPP_PSTATE_STOPPED, {"media-jam-error"}, 1, PrinterProblem::media_jam, Working::no},
               Case{IPP_PSTATE_STOPPED, {"cover-open-error"}, 1, PrinterProblem::cover_open, Working::no},
               Case{IPP_PSTATE_STOPPED, {"marker-supply-empty-error"}, 1, PrinterProblem::supply_empty, Working::no},
               Case{IPP_PSTATE_STOPPED, {"paused", "media-empty-report"}, 1, PrinterProblem::paused, Working::no},
               Case{IPP_PSTATE_STOPPED, {"none"}, 1, PrinterProblem::unknown, Working::no},
               Case{IPP_PSTATE_IDLE, {"offline-report"}, 1, PrinterProblem::offline, Working::doubtful},
               Case{IPP_PSTATE_IDLE, {"fuser-over-temp-error"}, 1, PrinterProblem::unknown, Working::doubtful},
               Case{IPP_PSTATE_IDLE, {"none"}, 0, PrinterProblem::not_accepting, Working::no});
  CAPTURE(told.reasons.front(), told.state);
  const auto answer = printer(told.state, told.reasons, told.accepting);
  const auto condition = devices::condition_in(answer.get());
  CHECK(condition.trouble.problem == told.problem);
  CHECK(condition.working == told.working);
}

TEST_CASE("A warning is kept apart, and so is a print server on its way to its printer") {
  const auto warning = printer(IPP_PSTATE_PROCESSING, {"media-empty-warning"});
  CHECK(devices::condition_in(warning.get()).warning.problem == PrinterProblem::media_empty);
  const auto connecting = printer(IPP_PSTATE_PROCESSING, {"connecting-to-device"});
  CHECK(devices::condition_in(connecting.get()).connecting);
  CHECK(devices::condition_in(connecting.get()).working == Working::yes);
}

TEST_CASE("Papers are known by their sizes, by ranges, and where there is nothing else by their names") {
  const devices::IppMessage sizes(ippNew());
  auto* list = ippAddCollections(sizes.get(), IPP_TAG_PRINTER, "media-size-supported", 2, nullptr);
  const devices::IppMessage fixed(ippNew());
  ippAddInteger(fixed.get(), IPP_TAG_ZERO, IPP_TAG_INTEGER, "x-dimension", 10500);
  ippAddInteger(fixed.get(), IPP_TAG_ZERO, IPP_TAG_INTEGER, "y-dimension", 14800);
  const devices::IppMessage roll(ippNew());
  ippAddInteger(roll.get(), IPP_TAG_ZERO, IPP_TAG_INTEGER, "x-dimension", 6200);
  ippAddRange(roll.get(), IPP_TAG_ZERO, "y-dimension", 2500, 100000);
  ippSetCollection(sizes.get(), &list, 0, fixed.get());
  ippSetCollection(sizes.get(), &list, 1, roll.get());
  const auto media = devices::abilities_in(sizes.get()).media;
  CHECK(devices::has_paper_for(media, devices::sheet_of_mm(62, 100)));
  CHECK(devices::has_paper_for(media, devices::sheet_of_mm(100, 62)));
  CHECK(devices::has_paper_for(media, devices::sheet_of_mm(104.2, 148.9)));
  CHECK_FALSE(devices::has_paper_for(media, devices::sheet_of_mm(54, 86)));
  CHECK(devices::size_to_ask_for(media, devices::sheet_of_mm(104.2, 148.9)) == devices::Sheet{10500, 14800});
  CHECK(devices::in_words(media) == "105 x 148 mm, 62 x 25–1000 mm");

  const devices::IppMessage names(ippNew());
  const std::vector<const char*> keywords{"na_index-4x6_4x6in", "custom_min_25x25mm", "custom_max_62x300mm"};
  ippAddStrings(names.get(), IPP_TAG_PRINTER, IPP_TAG_KEYWORD, "media-supported", 3, nullptr, keywords.data());
  const auto named = devices::abilities_in(names.get()).media;
  CHECK(devices::has_paper_for(named, devices::sheet_of_mm(62, 100)));
  CHECK(devices::has_paper_for(named, devices::sheet_of_mm(101.6, 152.4)));
  CHECK_FALSE(devices::has_paper_for(named, devices::sheet_of_mm(105, 148)));
}
