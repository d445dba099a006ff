#pragma once
// This program reads what strangers wrote, with libraries that were made for friends.

namespace sheet {

/// Takes from this process what reading a spreadsheet does not need: more than 512 MB of memory, 15 s of a processor,
/// files, children, new privileges. Where memory runs out, `out_of_memory` is called, and must not return.
void confine(void (*out_of_memory)());

}  // namespace sheet
