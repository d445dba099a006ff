#pragma once
// What a printer is asked, as IPP requests (RFC 8011, PWG 5100.7). No network here; the answers are ipp_answer.h's.
#include <cups/ipp.h>

#include <memory>
#include <string>

#include "devices/media.h"

namespace devices {

struct IppDeleter {
  void operator()(ipp_t* message) const { ippDelete(message); }
};
using IppMessage = std::unique_ptr<ipp_t, IppDeleter>;

/// Who asks whom: the printer's URI and the user that jobs belong to.
struct IppParties {
  std::string uri;
  std::string user;
};

[[nodiscard]] IppMessage ask_for_printer(const IppParties& parties);
/// A badge: its name at the printer, the paper, and what is printed of it. Never scaled: a QR's modules keep their
/// width.
struct IppTicket {
  std::string name;
  Sheet paper;
  enum class Pages { one_side, both_sides, first_only } pages = Pages::one_side;
};
[[nodiscard]] IppMessage create_job(const IppParties& parties, const IppTicket& ticket);
/// The only document of the job that create_job() made.
[[nodiscard]] IppMessage send_document(const IppParties& parties, int job);
/// What both of the above do, for printers that cannot do them apart.
[[nodiscard]] IppMessage print_job(const IppParties& parties, const IppTicket& ticket);
[[nodiscard]] IppMessage ask_for_job(const IppParties& parties, int job);
enum class WhichJobs { not_completed, completed };
[[nodiscard]] IppMessage ask_for_jobs(const IppParties& parties, WhichJobs which);
[[nodiscard]] IppMessage cancel_job(const IppParties& parties, int job);

}  // namespace devices
