#pragma once
// Who is waiting for a helper. For those who run the evening: names appear whatever their owners share.
#include "followup/evening.h"

namespace followup {

struct OpenHelpCall {
  const domain::HelpRow* call = nullptr;  // in the evening, which must outlive it
  std::string name;                       // empty where nobody knows whose it is
};

/// By time, the longest waiting first.
[[nodiscard]] std::vector<OpenHelpCall> open_help_calls(const Evening& evening);

}  // namespace followup
