#pragma once

namespace bench {

void scan_to_answer();
void start_with_many();

}  // namespace bench
