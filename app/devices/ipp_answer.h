#pragma once
// What a printer answers, as values (RFC 8011, PWG 5100.7, PWG 5100.9). Only attributes are read, never the words of a
// program. No network here.
#include <cups/ipp.h>

#include <string>
#include <vector>

#include "devices/printer.h"

namespace devices {

/// One job, as a printer tells of it.
struct IppJob {
  int number = 0;
  std::string name;
  JobStage stage = JobStage::queued;
};
[[nodiscard]] std::vector<IppJob> jobs_in(ipp_t* answer);

/// What does not change from day to day.
struct IppAbilities {
  bool creates_jobs = false;  // Create-Job and Send-Document
  bool takes_pdf = false;
  bool prints_both_sides = false;
  std::vector<Media> media;
};
[[nodiscard]] IppAbilities abilities_in(ipp_t* answer);

/// How it is now. What it only warns of (an empty tray, perhaps another one than the badges') is told apart, and so is
/// `connecting`, which a print server says for a moment before every job.
struct IppCondition {
  Trouble trouble;
  Working working = Working::yes;
  Trouble warning;
  bool connecting = false;
};
[[nodiscard]] IppCondition condition_in(ipp_t* answer);

/// What an answer other than successful-ok says of the printer.
[[nodiscard]] Trouble trouble_of(ipp_status_t status, ipp_t* answer);

}  // namespace devices
