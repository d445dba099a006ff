#include "kiosk/printing.h"

namespace kiosk {

std::string_view name_of(PrinterProblem problem) {
  switch (problem) {
    case PrinterProblem::none:
      return "none";
    case PrinterProblem::unreachable:
      return "unreachable";
    case PrinterProblem::no_answer:
      return "no_answer";
    case PrinterProblem::no_such_queue:
      return "no_such_queue";
    case PrinterProblem::paused:
      return "paused";
    case PrinterProblem::not_accepting:
      return "not_accepting";
    case PrinterProblem::offline:
      return "offline";
    case PrinterProblem::media_empty:
      return "media_empty";
    case PrinterProblem::media_jam:
      return "media_jam";
    case PrinterProblem::cover_open:
      return "cover_open";
    case PrinterProblem::supply_empty:
      return "supply_empty";
    case PrinterProblem::wrong_media:
      return "wrong_media";
    case PrinterProblem::bad_template:
      return "bad_template";
    case PrinterProblem::unknown:
      return "unknown";
  }
  return {};
}

}  // namespace kiosk
