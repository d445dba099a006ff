#pragma once
// The list of who may come in, on paper, to tick by hand when nothing else works: large enough for lamp light.
#include <functional>
#include <span>
#include <string>

#include "badge/paper.h"
#include "base/error.h"

namespace badge {

struct DoorListRow {
  std::string section;  // "A": a new one gets a heading
  std::string name;     // as it is to be found: "Sousa, Ana"
  std::string company;
  std::string ticket;
  std::string code_end;  // the last letters of the badge's code: tells two of one name apart
  enum class Box : std::uint8_t { open, ticked } box{};
};

/// All words on it but the rows.
struct DoorListWords {
  std::string title;                             // the event
  std::string under_title;                       // when, where, how many
  std::function<std::string(int, int)> page_of;  // page and pages, from 1: "Page 2 of 9"
  std::string more;                              // heading of empty lines at the end: "Not on the list"; empty: none
};

/// In the order given. Fails with write_failed.
[[nodiscard]] base::Result<void> write_door_list(std::span<const DoorListRow> rows, const DoorListWords& words,
                                                 PaperSize paper, const Sink& sink);

}  // namespace badge
