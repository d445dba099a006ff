#include "devices/ipp_answer.h"

#include <cups/cups.h>
#include <cups/pwg.h>

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

namespace devices {
namespace {

using kiosk::PrinterProblem;

int integer(ipp_t* message, const char* name, int otherwise) {
  auto* const attribute = ippFindAttribute(message, name, IPP_TAG_ZERO);
  if (attribute == nullptr) return otherwise;
  const auto tag = ippGetValueTag(attribute);
  return tag == IPP_TAG_INTEGER || tag == IPP_TAG_ENUM ? ippGetInteger(attribute, 0) : otherwise;
}

std::vector<std::string> texts_of(ipp_attribute_t* attribute) {
  std::vector<std::string> texts;
  for (int i = 0; attribute != nullptr && i < ippGetCount(attribute); ++i) {
    if (const char* const text = ippGetString(attribute, i, nullptr)) texts.emplace_back(text);
  }
  return texts;
}
std::vector<std::string> texts(ipp_t* message, const char* name) {
  return texts_of(ippFindAttribute(message, name, IPP_TAG_ZERO));
}

/// A number or a range: IPP has both for a side of a paper.
Extent extent(ipp_t* size, const char* name) {
  auto* const attribute = ippFindAttribute(size, name, IPP_TAG_ZERO);
  if (attribute == nullptr) return {};
  if (ippGetValueTag(attribute) == IPP_TAG_RANGE) {
    int most = 0;
    const int least = ippGetRange(attribute, 0, &most);
    return {least, most};
  }
  const int length = ippGetInteger(attribute, 0);
  return {length, length};
}

// Older printers name their papers only. A custom size's range is said with two names: its least and its most.
std::vector<Media> media_by_name(const std::vector<std::string>& names) {
  std::vector<Media> media;
  std::optional<Sheet> least;
  std::optional<Sheet> most;
  for (const auto& name : names) {
    const auto* const size = pwgMediaForPWG(name.c_str());
    if (size == nullptr) continue;
    const Sheet sheet{size->width, size->length};
    if (name.starts_with("custom_min")) {
      least = sheet;
    } else if (name.starts_with("custom_max")) {
      most = sheet;
    } else {
      media.push_back({{sheet.width, sheet.width}, {sheet.height, sheet.height}});
    }
  }
  if (least && most) media.push_back({{least->width, most->width}, {least->height, most->height}});
  return media;
}

JobStage ended_early(int put_out, JobStage otherwise) { return put_out > 0 ? JobStage::unclear : otherwise; }

JobStage stage(int state, const std::vector<std::string>& reasons, int documents, int put_out) {
  const bool lacks_document = std::ranges::any_of(
      reasons, [](const std::string& reason) { return reason == "job-incoming" || reason == "job-data-insufficient"; });
  switch (state) {
    case IPP_JSTATE_PENDING:
    case IPP_JSTATE_HELD:
      return documents == 0 || lacks_document ? JobStage::empty : JobStage::queued;
    case IPP_JSTATE_PROCESSING:
      return JobStage::printing;
    case IPP_JSTATE_STOPPED:
      return JobStage::stopped;
    case IPP_JSTATE_CANCELED:
      return ended_early(put_out, JobStage::cancelled);
    case IPP_JSTATE_ABORTED:
      return ended_early(put_out, JobStage::aborted);
    case IPP_JSTATE_COMPLETED:
      return JobStage::printed;
    default:
      return JobStage::queued;
  }
}

/// A job as its attributes come.
struct ToldJob {
  int number = 0;
  std::string name;
  int state = 0;
  std::vector<std::string> reasons;
  int documents = -1;  // many printers do not say
  int put_out = 0;

  void take(ipp_attribute_t* attribute) {
    const std::string_view is = ippGetName(attribute);
    const auto tag = ippGetValueTag(attribute);
    if (is == "job-name") {
      const auto names = texts_of(attribute);
      if (!names.empty()) name = names.front();
    } else if (is == "job-state-reasons") {
      reasons = texts_of(attribute);
    } else if (tag == IPP_TAG_INTEGER || tag == IPP_TAG_ENUM) {  // not "no-value"
      take_number(is, ippGetInteger(attribute, 0));
    }
  }

 private:
  void take_number(std::string_view is, int value) {
    if (is == "job-id") number = value;
    if (is == "job-state") state = value;
    if (is == "number-of-documents") documents = value;
    if (is == "job-impressions-completed" || is == "job-media-sheets-completed") put_out = std::max(put_out, value);
  }
};

struct Reason {
  std::string_view keyword;
  PrinterProblem problem;
};
// RFC 8011 5.4.12 and PWG 5100.9; what a person must do about each decides which problem it is.
constexpr std::array reasons_with_problems{Reason{"paused", PrinterProblem::paused},
                                           Reason{"moving-to-paused", PrinterProblem::paused},
                                           Reason{"hold-new-jobs", PrinterProblem::paused},
                                           Reason{"cover-open", PrinterProblem::cover_open},
                                           Reason{"door-open", PrinterProblem::cover_open},
                                           Reason{"interlock-open", PrinterProblem::cover_open},
                                           Reason{"media-jam", PrinterProblem::media_jam},
                                           Reason{"media-empty", PrinterProblem::media_empty},
                                           Reason{"media-needed", PrinterProblem::media_empty},
                                           Reason{"input-tray-missing", PrinterProblem::media_empty},
                                           Reason{"marker-supply-empty", PrinterProblem::supply_empty},
                                           Reason{"marker-waste-full", PrinterProblem::supply_empty},
                                           Reason{"toner-empty", PrinterProblem::supply_empty},
                                           Reason{"developer-empty", PrinterProblem::supply_empty},
                                           Reason{"opc-life-over", PrinterProblem::supply_empty},
                                           Reason{"offline", PrinterProblem::offline},
                                           Reason{"shutdown", PrinterProblem::offline},
                                           Reason{"stopping", PrinterProblem::paused},
                                           Reason{"timed-out", PrinterProblem::offline}};

enum class Severity { report, warning, error };
struct Told {
  std::string_view keyword;
  Severity severity = Severity::error;
};
Told told(std::string_view reason) {
  if (reason.ends_with("-report")) return {reason.substr(0, reason.size() - 7), Severity::report};
  if (reason.ends_with("-warning")) return {reason.substr(0, reason.size() - 8), Severity::warning};
  if (reason.ends_with("-error")) return {reason.substr(0, reason.size() - 6), Severity::error};
  return {reason, Severity::error};
}

/// The first of the table above that the printer gives this severely. That a printer is offline CUPS only reports.
Trouble trouble_in(const std::vector<std::string>& reasons, Severity wanted) {
  for (const auto& known : reasons_with_problems) {
    for (const auto& reason : reasons) {
      const auto [keyword, severity] = told(reason);
      const bool is_severe = severity == wanted || (wanted == Severity::error && keyword == "offline");
      if (keyword == known.keyword && is_severe) return {known.problem, reason};
    }
  }
  return {};
}

/// A reason of its own counts where the printer calls it an error.
Trouble error_in(const std::vector<std::string>& reasons) {
  if (auto known = trouble_in(reasons, Severity::error); known.problem != PrinterProblem::none) return known;
  const auto other = std::ranges::find_if(reasons, [](const auto& reason) { return reason.ends_with("-error"); });
  if (other != reasons.end()) return {PrinterProblem::unknown, *other};
  return {};
}

}  // namespace

std::vector<IppJob> jobs_in(ipp_t* answer) {
  std::vector<IppJob> jobs;
  ToldJob job;
  const auto close = [&] {
    if (job.number > 0) {
      jobs.push_back({job.number, job.name, stage(job.state, job.reasons, job.documents, job.put_out)});
    }
    job = {};
  };
  for (auto* attribute = ippFirstAttribute(answer); attribute != nullptr; attribute = ippNextAttribute(answer)) {
    if (ippGetGroupTag(attribute) == IPP_TAG_JOB && ippGetName(attribute) != nullptr) {
      job.take(attribute);
    } else {
      close();  // what stands between jobs has no name
    }
  }
  close();
  return jobs;
}

IppAbilities abilities_in(ipp_t* answer) {
  IppAbilities abilities;
  auto* const operations = ippFindAttribute(answer, "operations-supported", IPP_TAG_ENUM);
  abilities.creates_jobs = operations != nullptr && ippContainsInteger(operations, IPP_OP_CREATE_JOB) == 1 &&
                           ippContainsInteger(operations, IPP_OP_SEND_DOCUMENT) == 1;
  const auto formats = texts(answer, "document-format-supported");
  abilities.takes_pdf = formats.empty() || std::ranges::find(formats, "application/pdf") != formats.end();
  const auto sides = texts(answer, "sides-supported");
  abilities.prints_both_sides = std::ranges::find(sides, "two-sided-long-edge") != sides.end();
  auto* const sizes = ippFindAttribute(answer, "media-size-supported", IPP_TAG_BEGIN_COLLECTION);
  const int count = sizes == nullptr ? 0 : ippGetCount(sizes);
  abilities.media.reserve(static_cast<std::size_t>(count));
  for (int i = 0; i < count; ++i) {
    auto* const size = ippGetCollection(sizes, i);
    abilities.media.push_back({extent(size, "x-dimension"), extent(size, "y-dimension")});
  }
  if (abilities.media.empty()) abilities.media = media_by_name(texts(answer, "media-supported"));
  return abilities;
}

IppCondition condition_in(ipp_t* answer) {
  IppCondition condition;
  const auto reasons = texts(answer, "printer-state-reasons");
  condition.connecting = std::ranges::any_of(
      reasons, [](const std::string& reason) { return told(reason).keyword == "connecting-to-device"; });
  condition.trouble = error_in(reasons);
  condition.warning = trouble_in(reasons, Severity::warning);
  if (condition.trouble.problem != PrinterProblem::none) condition.working = Working::doubtful;
  if (integer(answer, "printer-state", IPP_PSTATE_IDLE) == IPP_PSTATE_STOPPED) {
    condition.working = Working::no;
    if (condition.trouble.problem == PrinterProblem::none) {
      const auto message = texts(answer, "printer-state-message");
      condition.trouble = {PrinterProblem::unknown, message.empty() ? "stopped" : message.front()};
    }
  }
  auto* const accepting = ippFindAttribute(answer, "printer-is-accepting-jobs", IPP_TAG_BOOLEAN);
  if (accepting != nullptr && ippGetBoolean(accepting, 0) == 0) {
    condition.working = Working::no;
    if (condition.trouble.problem == PrinterProblem::none) condition.trouble = {PrinterProblem::not_accepting, ""};
  }
  return condition;
}

Trouble trouble_of(ipp_status_t status, ipp_t* answer) {
  const auto messages = texts(answer, "status-message");
  std::string words = messages.empty() ? ippErrorString(status) : messages.front();
  switch (status) {
    case IPP_STATUS_ERROR_NOT_FOUND:
    case IPP_STATUS_ERROR_GONE:
      return {PrinterProblem::no_such_queue, std::move(words)};
    case IPP_STATUS_ERROR_NOT_ACCEPTING_JOBS:
      return {PrinterProblem::not_accepting, std::move(words)};
    case IPP_STATUS_ERROR_BUSY:
    case IPP_STATUS_ERROR_TEMPORARY:
    case IPP_STATUS_ERROR_TOO_MANY_JOBS:
      return {};
    default:
      return {PrinterProblem::unknown, std::move(words)};
  }
}

}  // namespace devices
